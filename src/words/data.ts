import type { Edition } from '#facts/edition.ts';
import type { Incident } from '#records/incident.ts';
import { inWords } from './date.ts';
import { publication } from '../publication.ts';
import { inFigures, withUnit } from './quantity.ts';

/** The size of a file: "912 bytes", "12 kB", "1.3 MB". */
export function sizeInWords(bytes: number): string {
	if (bytes < 1000) return withUnit(bytes, 'bytes');
	if (bytes < 999_500) return `${inFigures(Math.round(bytes / 1000))} kB`;
	return `${inFigures(Math.round(bytes / 100_000) / 10)} MB`;
}

/** A file to download: "CSV, 12 kB". */
export const fileInWords = (format: string, bytes: number): string =>
	`${format.toUpperCase()}, ${sizeInWords(bytes)}`;

/** How many tables there are, with how many rows in all, and of which day. */
const held = (tables: number, rows: number, { asOf }: Pick<Edition, 'asOf'>) =>
	`${withUnit(tables, 'tables')} with ${withUnit(rows, 'rows')} in all, each as CSV and as JSON, with the facts as of ${inWords(asOf)}`;

/** What the data of an incident are, whose facts have a day of their own. */
export const packageAnswer = (
	tables: number,
	rows: number,
	incident: Pick<Incident, 'asOf'>,
): string => `Yes. All of it is here: ${held(tables, rows, incident)}.`;

/** What the data of all incidents are, each of which has a package of its own. */
export function dataAnswer(
	packages: { tables: unknown[]; rows: number }[],
	edition: Edition,
): string {
	const tables = packages.reduce((sum, own) => sum + own.tables.length, 0);
	const rows = packages.reduce((sum, own) => sum + own.rows, 0);
	const incidents =
		packages.length > 2
			? 'Each incident has a package of its own; with that of the publication they hold'
			: 'There is a package of the incident and one of the publication, which hold';
	return packages.length > 1
		? `Yes. ${incidents} ${held(tables, rows, edition)}.`
		: `Yes: ${held(tables, rows, edition)}.`;
}

/** Under which licence a table stands, and what of it the licence does not cover. */
export const licenceInWords = (excepted: string | undefined): string =>
	[publication.contentLicence.name, excepted].filter(Boolean).join('; ');
