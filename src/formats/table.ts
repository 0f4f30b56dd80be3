/** What one cell of a table holds; null where the record says nothing. */
export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** A column, as Table Schema describes it. Units stand in the name or in a column beside it. */
export interface Field {
	name: string;
	type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	description: string;
	/** The only values there can be. */
	allowed?: readonly string[];
}

/** How a column takes its value out of a record. */
export interface Column<T> extends Field {
	of: (record: T) => Cell | undefined;
}

/** What a table says of itself. */
export interface About {
	/** Its name, in its address too. */
	name: string;
	/** The incident it belongs to; undefined for tables of the whole publication. */
	incident?: string | undefined;
	title: string;
	/** What a row is, as one sentence. */
	holds: string;
	/** The columns that together tell one row from another. */
	keys: string[];
	/** What of it the licence of the content does not cover. */
	excepted?: string;
}

/** Flat rows with the description of each column: all that a CSV, a JSON file and a schema need. */
export interface Table extends About {
	fields: Field[];
	rows: Row[];
}

/** The table that these columns make of these records, in their order. */
export const tableOf = <T>(about: About, columns: Column<T>[], records: T[]): Table => ({
	...about,
	fields: columns.map(({ of: _, ...field }) => field),
	rows: records.map((record) =>
		Object.fromEntries(columns.map(({ name, of }) => [name, of(record) ?? null])),
	),
});

/** The name of a table within the whole: `sites` of the incident `example` is `example/sites`. */
export const pathOf = ({ name, incident }: About): string =>
	incident === undefined ? name : `${incident}/${name}`;
