import type { Table } from './table.ts';

/** A table as a JSON array with an object for each row, one row a line. */
export const jsonOf = ({ rows }: Table): string =>
	rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
