import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { dateFrom } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Edition } from '#facts/edition.ts';
import { leadStart } from '#facts/starts.ts';
import { paths } from '#records/paths.ts';
import { address, publication } from '../publication.ts';
import { moment, publisher } from './article.ts';
import { description, packagePath, packageTitle, type Packaged } from './datapackage.ts';

const file = (name: string, path: string, encodingFormat: string): DataDownload => ({
	'@type': 'DataDownload',
	name,
	encodingFormat,
	contentUrl: address(paths.download(path)),
});

/** A package as a schema.org Dataset, from the first day of its first incident to the day of the facts. */
export function dataset(edition: Edition, dossiers: Dossier[], of: Packaged): WithContext<Dataset> {
	const began = dossiers
		.map((dossier) => dateFrom(leadStart(dossier).from))
		.map(({ earliest, latest }) => earliest ?? latest);
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: packageTitle(of),
		description: description(of),
		url: address(packagePath(of)),
		version: edition.name,
		dateModified: moment(edition.asOf),
		temporalCoverage: [began.toSorted()[0] ?? edition.asOf, edition.asOf].join('/'),
		inLanguage: 'en-GB',
		isAccessibleForFree: true,
		license: publication.contentLicence.url,
		creator: publisher(),
		publisher: publisher(),
		...(of.dossier && {
			isPartOf: { '@type': 'Dataset', name: publication.name, url: address(paths.data()) },
		}),
		distribution: [
			file('Everything in one archive', of.archive, 'application/zip'),
			file('Descriptor of the data package', of.descriptor, 'application/json'),
			...of.downloads.map(({ path, mediatype, table }) => file(table.title, path, mediatype)),
		],
	};
}
