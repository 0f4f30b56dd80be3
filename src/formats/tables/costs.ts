import { GROUPS, rows, type Row } from '#charts/costs/rows.ts';
import { find, type Dossier } from '#facts/dossier.ts';
import { edtf, oneOf, quantityColumns, sources, status, text } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns: Column<Row & { sources: string[] }>[] = [
	text('id', 'Key of the claim that states it.', ({ id }) => id),
	oneOf('group', 'What it measures; groups cannot be added together.', GROUPS, (row) => row.group),
	text('label', 'What the sum is.', ({ label }) => label),
	...quantityColumns<Row & { sources: string[] }>({ unit: 'currency' }),
	status((row) => row.status),
	text('own', 'What we computed, where the sum is not given: “our sum”.', ({ own }) => own),
	text('said_by', 'Who says so.', (row) => row.said_by),
	edtf('as_of', 'The day for which it holds.', (row) => row.as_of),
	sources((row) => row.sources),
];

/** The rows of the costs chart, in its order, each with the sources of its claim. */
export const costsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'costs', incident: dossier.id, title: 'Costs: the rows of the chart' },
			...{ keys: ['id'], holds: 'A sum that was booked, modelled or guaranteed.' },
		},
		columns,
		rows(dossier).map((row) => ({
			...row,
			sources: find(dossier.claims, row.id, 'claim').sources,
		})),
	);
