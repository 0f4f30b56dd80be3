import { createHash } from 'node:crypto';
import { csvOf } from '#tables/csv.ts';
import { jsonOf } from '#tables/json.ts';
import { pathOf, type Table } from '#tables/table.ts';

type Format = 'csv' | 'json';

const MEDIATYPES: Record<Format, string> = { csv: 'text/csv', json: 'application/json' };

/** A table as a file. */
export interface Download {
	/** Below the data page: `incident/sites.csv`. */
	path: string;
	format: Format;
	mediatype: string;
	bytes: Uint8Array<ArrayBuffer>;
	table: Table;
}

const encoder = new TextEncoder();

/** A text as the bytes of a file. */
export const encoded = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/** A table in both formats. */
export const downloadsOf = (table: Table): Download[] =>
	(['csv', 'json'] as const).map((format) => ({
		path: `${pathOf(table)}.${format}`,
		format,
		mediatype: MEDIATYPES[format],
		bytes: encoded(format === 'csv' ? csvOf(table) : jsonOf(table)),
		table,
	}));

/** The SHA-256 of a file, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string =>
	createHash('sha256').update(bytes).digest('hex');
