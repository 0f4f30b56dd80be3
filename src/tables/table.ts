import type { Cell, ShownTable } from './shown.ts';

/** What one cell of a data file holds; null where the record says nothing. */
export type Value = string | number | boolean | null;
export type Values = Record<string, Value>;

/** A field of data files, as Table Schema describes it. Units stand in the name or in a field beside it. */
export interface Field {
	name: string;
	type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	description: string;
	/** The only values there can be. */
	allowed?: readonly string[];
}

/** How a page shows a column. */
export interface Shown<T> {
	/** With units. */
	head: string;
	/** Undefined where the cell before it reaches over this column too. */
	cell: (row: T) => Cell | undefined;
}

/** A column of data files, and where a page shows it as well, how. */
export interface DataColumn<T> extends Field {
	/** How it takes its value out of a row. */
	of: (row: T) => Value | undefined;
	shown?: Shown<T> | undefined;
}

/** A column that only a page has: what it puts together out of several fields. */
export interface PageColumn<T> {
	name: string;
	shown: Shown<T>;
}

export type Column<T> = DataColumn<T> | PageColumn<T>;

/** What a table says of itself. */
export interface About {
	/** Its name, in its address too. */
	name: string;
	/** The incident it belongs to; undefined for tables of the whole publication. */
	incident?: string | undefined;
	title: string;
	/** What a row is, as one sentence. */
	holds: string;
	/** The fields that together tell one row from another. */
	keys: string[];
	/** What of it the licence of the content does not cover. */
	excepted?: string;
}

/** Flat rows with the description of each field: all that a CSV, a JSON file and a schema need. */
export interface Table extends About {
	fields: Field[];
	rows: Values[];
}

/** The data that these columns make of these rows, in their order. */
export function tableOf<T>(about: About, columns: Column<T>[], rows: T[]): Table {
	const data = columns.filter((column): column is DataColumn<T> => 'of' in column);
	return {
		...about,
		fields: data.map(({ of: _, shown: __, ...field }) => field),
		rows: rows.map((row) =>
			Object.fromEntries(data.map(({ name, of }) => [name, of(row) ?? null])),
		),
	};
}

/** What a page shows of a table. */
interface OnPage<T> {
	caption: string;
	/**
	 * The names of the columns to show, from the left: the first is the head of each row, and what the table
	 * is there to tell, with its status, comes next, so that a narrow screen shows it.
	 */
	order: string[];
	/** The key of the mark that a row belongs to. */
	keyOf: (row: T) => string;
}

/** These rows as a page shows them. Throws where a column is to be shown and does not say how. */
export function shownOf<T>(
	{ caption, order, keyOf }: OnPage<T>,
	columns: Column<T>[],
	rows: T[],
): ShownTable {
	const isBlank = (cell: Cell | undefined) => cell === '' || (Array.isArray(cell) && !cell.length);
	const all = order.flatMap((name) => {
		const shown = columns.find((column) => column.name === name)?.shown;
		if (!shown) throw new Error(`There is no column “${name}” to show.`);
		// A head over nothing would say that something had been lost.
		return rows.length > 0 && rows.every((row) => isBlank(shown.cell(row))) ? [] : [shown];
	});
	return {
		caption,
		head: all.map(({ head }) => head),
		rows: rows.map((row) => ({
			key: keyOf(row),
			cells: all.flatMap(({ cell }) => {
				const shown = cell(row);
				return shown === undefined ? [] : [shown];
			}),
		})),
	};
}

/** The name of a table within the whole: `sites` of the incident `example` is `example/sites`. */
export const pathOf = ({ name, incident }: About): string =>
	incident === undefined ? name : `${incident}/${name}`;
