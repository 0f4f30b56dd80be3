import type { Edition } from '#facts/edition.ts';
import { paths } from '#records/paths.ts';
import type { Source } from '#records/source.ts';
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

const resourceOf = ({ path, format, mediatype, bytes, table }: Download) => ({
	name: path.replaceAll(/[/.]/g, '-'),
	type: 'table',
	path,
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
export const description =
	'Every record behind the pages, as flat tables: sites, statements, claims, events, sources and ' +
	'the rows of each chart. The status of each record, the day its facts are of and the keys of ' +
	'its sources stand in its own row, so that a row which is passed on still says how firm it is. ' +
	'A CSV begins with a byte order mark; a text in it that a spreadsheet would compute begins with ' +
	'an apostrophe that is not in the JSON.';

/** The descriptor of all data files, after Data Package v2. It names no contributors: there are none on record. */
export const dataPackage = (edition: Edition, downloads: Download[], sources: Source[]) => ({
	$schema: PROFILE,
	name: name.toLowerCase(),
	title: `${name}: the data`,
	description,
	homepage: address(paths.data()),
	version: edition.name,
	created: `${edition.asOf}T00:00:00Z`,
	licenses: [licence],
	sources: sources.map(sourceOf),
	resources: downloads.map(resourceOf),
});
