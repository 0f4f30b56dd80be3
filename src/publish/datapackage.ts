import type { Dossier } from '#facts/dossier.ts';
import type { Edition } from '#facts/edition.ts';
import { paths } from '#records/paths.ts';
import type { Source } from '#records/source.ts';
import { dataOf } from '#words/pages/data.ts';
import { address, publication } from '../publication.ts';
import { sha256, type Download } from './download.ts';
import type { Field, Table } from '#tables/table.ts';

/** The profile of Data Package v2, which says what a descriptor may hold. */
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const { contentLicence, name } = publication;
const licence = {
	name: contentLicence.spdx,
	path: contentLicence.url,
	title: contentLicence.name,
};

const fieldOf = ({ name, type, description, allowed }: Field, required: boolean) => ({
	name,
	type,
	description,
	...(allowed || required
		? { constraints: { ...(required && { required }), ...(allowed && { enum: allowed }) } }
		: {}),
});

const schemaOf = ({ fields, keys }: Table) => ({
	fields: fields.map((field) => fieldOf(field, keys.includes(field.name))),
	primaryKey: keys,
});

/** What a table holds, with what of it the licence does not cover. */
const holdsOf = ({ holds, excepted }: Table): string =>
	excepted ? `${holds} Not licensed: ${excepted}.` : holds;

/** Tables that belong together: those of an incident, or those of the publication. */
export interface Packaged {
	/** The incident that they are of; undefined for those of the publication. */
	dossier: Dossier | undefined;
	tables: Table[];
	downloads: Download[];
	/** The paths of its descriptor and of the archive of all its files, below the data page. */
	descriptor: string;
	archive: string;
}

/** The page on which its tables are listed. */
export const packagePath = ({ dossier }: Packaged): string =>
	dossier ? paths.section(dossier.id, 'data') : paths.data();

/** What the tables are called together. */
export const packageTitle = ({ dossier }: Packaged): string =>
	dossier ? dataOf(dossier.incident.name) : `${name}: the data`;

/** What lies in the folder of the descriptor is named from there. */
const fromFolder = (path: string, { descriptor }: Packaged) =>
	path.slice(descriptor.lastIndexOf('/') + 1);

const resourceOf = ({ path, format, mediatype, bytes, table }: Download, of: Packaged) => ({
	name: path.replaceAll(/[/.]/g, '-'),
	type: 'table',
	path: fromFolder(path, of),
	title: table.title,
	description: holdsOf(table),
	format,
	mediatype,
	encoding: 'utf-8',
	bytes: bytes.length,
	hash: `sha256:${sha256(bytes)}`,
	licenses: [licence],
	schema: schemaOf(table),
});

/** What a bibliography's entry is called outside it. */
const sourceOf = ({ publisher, title, url }: Source) => ({
	title: `${title}, ${publisher}`,
	...(url !== undefined && { path: url }),
});

/** What the data are, as one description for machines and people. */
export const description = ({ dossier }: Packaged): string =>
	`${
		dossier
			? `Every record behind the account of the ${dossier.incident.name}, as flat tables: sites, statements, claims, events, sources and the rows of each chart. `
			: 'What stands beside the incidents, and all of them side by side, as flat tables; each incident has a package of its own, which the table of incidents names. '
	}The status of each record, the day its facts are of and the keys of its sources stand in its own row, so that a row which is passed on still says how firm it is. A CSV begins with a byte order mark; a text in it that a spreadsheet would compute begins with an apostrophe that is not in the JSON.`;

/** The descriptor of a package, after Data Package v2. It names no contributors: there are none on record. */
export const dataPackage = (edition: Edition, of: Packaged, sources: Source[]) => ({
	$schema: PROFILE,
	name: of.dossier?.id ?? name.toLowerCase(),
	title: packageTitle(of),
	description: description(of),
	homepage: address(packagePath(of)),
	version: edition.name,
	created: `${edition.asOf}T00:00:00Z`,
	licenses: [licence],
	...(sources.length > 0 && { sources: sources.map(sourceOf) }),
	resources: of.downloads.map((download) => resourceOf(download, of)),
});
