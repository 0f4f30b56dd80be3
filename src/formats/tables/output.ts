import { rows, type Row } from '#charts/output/rows.ts';
import { find, type Dossier } from '#facts/dossier.ts';
import { edtf, number, quantityColumns, sources, status, text, truth } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns: Column<Row & { sources: string[] }>[] = [
	text('id', 'Key of the claim that states it.', ({ id }) => id),
	text('panel', 'What is counted; panels cannot be compared.', ({ panel }) => panel),
	text('period', 'The quarter or month.', ({ period }) => period),
	...quantityColumns<Row & { sources: string[] }>(),
	status((row) => row.status, 'How well the value is established.'),
	number('change_percent', 'Change on a year earlier.', (row) => row.change_percent),
	truth('change_about', 'The change is given as “about”.', (row) => row.change_about),
	number(
		'year_earlier',
		'An estimate: value / (1 + change_percent / 100), to three significant figures.',
		(row) => row.year_earlier,
	),
	text('said_by', 'Who says so.', (row) => row.said_by),
	edtf('as_of', 'The day for which it holds.', (row) => row.as_of),
	sources((row) => row.sources),
];

/** The rows of the output chart, in its order, each with the sources of its claim. */
export const outputTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'output', incident: dossier.id, title: 'Output: the rows of the chart' },
			...{ keys: ['id'], holds: 'What was built or sold in a period around the stop.' },
		},
		columns,
		rows(dossier).map((row) => ({
			...row,
			sources: find(dossier.claims, row.id, 'claim').sources,
		})),
	);
