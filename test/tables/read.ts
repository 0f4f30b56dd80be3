import { parse } from 'csv-parse/sync';
import type { Value, Field, Values } from '#tables/table.ts';

const CASTS: Record<Field['type'], (text: string) => Value> = {
	// An apostrophe keeps a spreadsheet from computing a text.
	string: (text) => text.replace(/^'(?='*[=+\-@\t\r\n])/, ''),
	date: (text) => text,
	number: Number,
	integer: Number,
	boolean: (text) => text === 'true',
};

/** Reads a CSV as a stranger would who has only its schema. Throws an Error for other columns. */
export function rowsOf(csv: string, fields: Pick<Field, 'name' | 'type'>[]): Values[] {
	const [head = [], ...lines] = parse(csv, { bom: true, record_delimiter: '\r\n' });
	const names = fields.map(({ name }) => name);
	if (head.join() !== names.join()) throw new Error(`Columns: ${head.join()}, not ${names.join()}`);
	return lines.map((line) =>
		Object.fromEntries(
			fields.map(({ name, type }, i) => [name, line[i] ? CASTS[type](line[i]) : null]),
		),
	);
}
