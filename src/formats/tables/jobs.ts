import { PARTS, rows, type Row } from '#charts/jobs/rows.ts';
import { sourcesOf } from '#charts/jobs/table.ts';
import type { Dossier } from '#facts/dossier.ts';
import { edtf, oneOf, quantityColumns, sources, status, text } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns: Column<Row & { sources: string[] }>[] = [
	text('id', 'Key of the number.', ({ id }) => id),
	text('claim', 'Key of the claim that states it.', ({ claim }) => claim),
	text('figure', 'Its name within the claim; empty for the claim’s own.', ({ figure }) => figure),
	text('counter', 'Who gives it.', ({ counter }) => counter),
	oneOf('part', 'The widely used figure, or which part of a count.', PARTS, ({ part }) => part),
	text('label', 'What is counted.', ({ label }) => label),
	...quantityColumns<Row & { sources: string[] }>({ value: 'jobs' }),
	status((row) => row.status),
	edtf('as_of', 'The day for which its claim holds.', (row) => row.as_of),
	sources((row) => row.sources),
];

/** The rows of the jobs chart, in its order: the widely used figure, then count by count. */
export const jobsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'jobs', incident: dossier.id, title: 'Jobs: the rows of the chart' },
			...{
				keys: ['id'],
				holds: 'A number of jobs that exist, by whose count; never of jobs lost.',
			},
		},
		columns,
		rows(dossier).map((row) => ({ ...row, sources: sourcesOf(dossier, row) })),
	);
