import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { dateFrom } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Edition } from '#facts/edition.ts';
import { leadStart } from '#facts/starts.ts';
import { paths } from '#records/paths.ts';
import { address, publication } from '../publication.ts';
import { moment, publisher } from './article.ts';
import { description } from './datapackage.ts';
import type { Download } from './download.ts';

const file = (name: string, path: string, encodingFormat: string): DataDownload => ({
	'@type': 'DataDownload',
	name,
	encodingFormat,
	contentUrl: address(paths.download(path)),
});

/** All data files as a schema.org Dataset, from the first day of the first incident to the day of the facts. */
export function dataset(
	edition: Edition,
	dossiers: Dossier[],
	downloads: Download[],
	archive: string,
): WithContext<Dataset> {
	const began = dossiers
		.map((dossier) => dateFrom(leadStart(dossier).from))
		.map(({ earliest, latest }) => earliest ?? latest);
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: `${publication.name}: the data`,
		description,
		url: address(paths.data()),
		version: edition.name,
		dateModified: moment(edition.asOf),
		temporalCoverage: [began.toSorted()[0] ?? edition.asOf, edition.asOf].join('/'),
		inLanguage: 'en-GB',
		isAccessibleForFree: true,
		license: publication.contentLicence.url,
		creator: publisher(),
		publisher: publisher(),
		distribution: [
			file('Everything in one archive', archive, 'application/zip'),
			file('Descriptor of the data package', 'datapackage.json', 'application/json'),
			...downloads.map(({ path, mediatype, table }) => file(table.title, path, mediatype)),
		],
	};
}
