import { expect, test } from 'vitest';
import { chartTables } from '#charts/index.ts';
import { catalogue } from '#tables/catalogue.ts';
import { pathOf, type Table } from '#tables/table.ts';
import { library } from './content.ts';
import { FULL } from './lines.ts';

/** Incidents whose tables are read row by row: the fullest, one counted in minutes, and one without an end. */
const READ = [FULL, 'grid-2025', 'unfinished-2025'];
/** Whose records are read too; what these tables have is written down cell by cell elsewhere. */
const ELSEWHERE = ['citations', 'claims', 'comparisons', 'costs', 'output', 'phases', 'sites'];

function tables(): Table[] {
	const all = library();
	const dossiers = all.dossiers.filter(({ id }) => READ.includes(id));
	const comparisons = all.comparisons.filter(({ id, account }) => !account || READ.includes(id));
	return catalogue({ ...all, dossiers, comparisons }, chartTables);
}

/** A table as lines: what it says of itself, then each row with what it has. */
const rowsIn = (table: Table): string[] => [
	`## ${pathOf(table)}: ${table.title}`,
	[table.holds, table.excepted].filter(Boolean).join(' '),
	...table.rows.map((row) =>
		Object.entries(row)
			.flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`))
			.join('; '),
	),
	'',
];

test('the tables of each incident have the rows that were read and found right', async () => {
	const lines = tables()
		.filter(({ incident }) => incident !== undefined)
		.filter(({ incident, name }) =>
			incident === FULL ? !ELSEWHERE.includes(name) : name === 'downtime' || name === 'known-when',
		)
		.flatMap(rowsIn);
	await expect(lines.join('\n')).toMatchFileSnapshot('tables/incidents.txt');
});

test('and so have those of all', async () => {
	const lines = tables()
		.filter(({ incident }) => incident === undefined)
		.flatMap(rowsIn);
	await expect(lines.join('\n')).toMatchFileSnapshot('tables/all.txt');
});
