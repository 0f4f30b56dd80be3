import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/** How a text begins that a spreadsheet would take for a formula, or one that was kept from it. */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** A text that no spreadsheet computes: an apostrophe goes before what would begin a formula. */
const inert = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * A table as CSV after RFC 4180: a line of names, CRLF ends, quotation marks where a cell needs
 * them, numbers with a decimal point, `true` and `false`, nothing where a record says nothing. A
 * byte order mark stands first, without which spreadsheets do not read it as UTF-8.
 */
export const csvOf = ({ fields, rows }: Table): string =>
	stringify(rows, {
		bom: true,
		header: true,
		columns: fields.map(({ name }) => name),
		record_delimiter: 'windows',
		cast: { boolean: String, string: inert },
	});
