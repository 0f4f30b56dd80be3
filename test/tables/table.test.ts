import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '#tables/csv.ts';
import { jsonOf } from '#tables/json.ts';
import { text, words } from '#tables/columns.ts';
import { shownOf, tableOf, type Column, type Field, type Table } from '#tables/table.ts';
import { rowsOf } from './read.ts';

const about = { name: 'things', title: 'Things', holds: 'A thing.', keys: ['id'] };
const fields: Field[] = (['string', 'number', 'integer', 'boolean', 'date'] as const).map(
	(type) => ({ name: type, type, description: `Some ${type}.` }),
);
const row = fc.record({
	string: fc.option(
		fc.oneof(
			fc.string({ minLength: 1, unit: 'grapheme' }),
			fc.string({ minLength: 1, unit: fc.constantFrom(...`'=+-@\t\r\na1`) }),
		),
	),
	number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
	integer: fc.option(fc.integer()),
	boolean: fc.option(fc.boolean()),
	date: fc.option(fc.constantFrom('2024-02-29', '2025-09-01')),
});
const aTable = (rows: Table['rows']): Table => ({ ...about, fields, rows });

test('a table takes its columns out of its records and leaves nothing undefined', () => {
	const table = tableOf<{ id: string; size?: number }>(
		about,
		[
			{ name: 'id', type: 'string', description: 'Key.', of: ({ id }) => id },
			{ name: 'size_m', type: 'number', description: 'Size.', of: ({ size }) => size },
		],
		[{ id: 'a', size: 2 }, { id: 'b' }],
	);
	expect(table.rows).toEqual([
		{ id: 'a', size_m: 2 },
		{ id: 'b', size_m: null },
	]);
	expect(table.fields[0]).toEqual({ name: 'id', type: 'string', description: 'Key.' });
});

describe('on a page', () => {
	const columns: Column<{ id: string; name: string | null; until?: string }>[] = [
		text('id', 'Key.', ({ id }) => id),
		text('name', 'Name.', ({ name }) => name, 'Name'),
		words('until', 'Until', ({ until }) => until),
		text('kind', 'Kind.', () => 'thing', ['Kind', ({ id }) => `thing ${id}`]),
	];
	const shown = (order: string[]) =>
		shownOf({ caption: 'Things', order, keyOf: ({ id }) => id }, columns, [
			{ id: 'a', name: 'A', until: 'today' },
			{ id: 'b', name: null },
		]);

	test('a column without a word in any row is left out, and stands where there are no rows', () => {
		const headOf = (rows: { id: string; name: string | null }[]) =>
			shownOf({ caption: 'T', order: ['kind', 'name'], keyOf: ({ id }) => id }, columns, rows).head;
		expect(headOf([{ id: 'a', name: null }])).toEqual(['Kind']);
		expect(
			headOf([
				{ id: 'a', name: null },
				{ id: 'b', name: 'B' },
			]),
		).toEqual(['Kind', 'Name']);
		expect(headOf([])).toEqual(['Kind', 'Name']);
	});

	test('a table has the columns that are named, in that order, and no cell for one reached over', () =>
		expect(shown(['kind', 'name', 'until'])).toEqual({
			caption: 'Things',
			head: ['Kind', 'Name', 'Until'],
			rows: [
				{ key: 'a', cells: ['thing a', 'A', 'today'] },
				{ key: 'b', cells: ['thing b', ''] },
			],
		}));

	test('a column that no page can show is refused, and so is one that is not there', () => {
		expect(() => shown(['name', 'id'])).toThrow('There is no column “id” to show.');
		expect(() => shown(['nam'])).toThrow('There is no column “nam” to show.');
	});
});

describe('whatever the cells hold', () => {
	test('a CSV read with its schema gives the rows it was made of', () =>
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				expect(rowsOf(csvOf(aTable(rows)), fields)).toEqual(rows);
			}),
		));

	test('and so does the JSON, one row a line', () =>
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const json = jsonOf(aTable(rows));
				expect(JSON.parse(json)).toEqual(rows);
				expect(json.split('\n')).toHaveLength(rows.length === 0 ? 2 : rows.length + 3);
			}),
		));
});

test('a CSV has a line of names, CRLF and quotation marks only where a cell needs them', () =>
	expect(
		csvOf(
			aTable([
				{ string: 'a "b", c', number: -1.5, integer: 1_900_000_000, boolean: false, date: null },
			]),
		),
	).toBe('\uFEFFstring,number,integer,boolean,date\r\n"a ""b"", c",-1.5,1900000000,false,\r\n'));

test('no text begins a formula, and a number is left as it is', () => {
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			const [, ...lines] = parse(csvOf(aTable(rows)), { bom: true, record_delimiter: '\r\n' });
			for (const [text = ''] of lines) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
		}),
	);
	const cells = { string: '-1', number: -1, integer: -1, boolean: null, date: null };
	expect(csvOf(aTable([cells])).split('\r\n')[1]).toBe("'-1,-1,-1,,");
	expect(csvOf(aTable([{ ...cells, string: "'=A1" }])).split('\r\n')[1]).toMatch(/^''=A1,/);
});
