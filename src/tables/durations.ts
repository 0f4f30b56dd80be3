import type { Dossier } from '#facts/dossier.ts';
import { durations, type Duration } from '#facts/duration.ts';
import { asOf, edtf, integer, sources, status, text, truth } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns = (date: string): Column<Duration>[] => [
	text('id', 'Key of the end point.', ({ id }) => id),
	text('end_point', 'What happened that day.', ({ endPoint }) => endPoint),
	edtf('from', 'First day stopped.', ({ from }) => from),
	edtf('to', 'Day of the end point, which is not counted.', ({ to }) => to),
	integer('days_least', 'Least number of days.', ({ days }) => days.least),
	integer('days_most', 'Greatest number of days.', ({ days }) => days.most),
	truth('about', 'An end of the count is approximate.', ({ days }) => days.about),
	text('note', 'What this end point leaves out.', ({ note }) => note),
	status((duration) => duration.status),
	asOf(date),
	sources((duration) => duration.sources),
];

/** How long it was, to each end point. */
export const durationsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			...{ name: 'durations', incident: dossier.id, title: 'Durations', keys: ['id'] },
			holds: 'The days from the first day stopped to one of the days that count as its end.',
		},
		columns(dossier.incident.asOf),
		durations(dossier),
	);
