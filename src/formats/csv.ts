import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * A table as CSV after RFC 4180: a line of names, CRLF ends, quotation marks where a cell needs
 * them, numbers with a decimal point, `true` and `false`, nothing where a record says nothing.
 */
export const csvOf = ({ fields, rows }: Table): string =>
	stringify(rows, {
		header: true,
		columns: fields.map(({ name }) => name),
		record_delimiter: 'windows',
		cast: { boolean: String },
	});
