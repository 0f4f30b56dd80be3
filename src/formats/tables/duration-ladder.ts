import { rows, type Row } from '#charts/duration-ladder/rows.ts';
import { find, type Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { STATUSES } from '#records/status.ts';
import { asOf, edtf, integer, oneOf, sources, status, text, truth } from '#tables/columns.ts';
import { tableOf, type Column, type Table } from '#tables/table.ts';

const columns = (date: string): Column<Row & { sources: string[] }>[] => [
	text('id', 'Key of the end point.', ({ id }) => id),
	text('end_point', 'What happened that day.', (row) => row.end_point),
	edtf('date', 'Day of the end point, which is not counted.', (row) => row.date),
	integer(
		'days_least',
		'Least days from the first day stopped; empty where only a most is known.',
		(row) => row.days_least,
	),
	integer('days_most', 'Most days from the first day stopped.', (row) => row.days_most),
	integer(
		'days_from_other_start_least',
		'Least days, counted from the other day from which some records count.',
		(row) => row.days_from_other_start_least,
	),
	integer(
		'days_from_other_start_most',
		'Most days, counted from that day.',
		(row) => row.days_from_other_start_most,
	),
	truth('about', 'The date is approximate, and so are the days.', ({ about }) => about),
	text('leaves_out', 'What this end point leaves out.', (row) => row.leaves_out),
	status((row) => row.status, 'How well the count from the first day stopped is established.'),
	oneOf(
		'status_from_other_start',
		'How well the count from that other day is established.',
		STATUSES,
		(row) => row.status_from_other_start,
	),
	asOf(date),
	sources((row) => row.sources),
];

/** The rows of the ladder of durations, in its order. */
export const durationLadderTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'duration-ladder', incident: dossier.id, keys: ['id'] },
			title: 'Duration by end point: the rows of the chart',
			holds:
				'The days from each day that records count from to one of the days that count as the end.',
		},
		columns(dossier.incident.asOf),
		rows(dossier).map((row) => ({
			...row,
			sources: find(durations(dossier), row.id, 'end point').sources,
		})),
	);
