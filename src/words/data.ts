import type { Edition } from '#facts/edition.ts';
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
export const dataAnswer = (tables: number, rows: number, { asOf }: Edition): string =>
	`Yes. All of it is here: ${withUnit(tables, 'tables')} with ${withUnit(rows, 'rows')} in all, each as CSV and ` +
	`as JSON, with the facts as of ${inWords(asOf)}.`;

/** Under which licence a table stands, and what of it the licence does not cover. */
export const licenceInWords = (excepted: string | undefined): string =>
	[publication.contentLicence.name, excepted].filter(Boolean).join('; ');
