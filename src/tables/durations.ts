import type { Dossier } from '#facts/dossier.ts';
import { durations, type Duration } from '#facts/duration.ts';
import { ELAPSED_UNITS } from '#facts/elapsed.ts';
import { asOf, edtf, integer, oneOf, sources, status, text, truth } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

const columns = (date: string): Column<Duration>[] => [
	text('id', 'Key of the end point.', ({ id }) => id),
	text('end_point', 'What happened that day.', ({ endPoint }) => endPoint),
	truth('again', 'Its site stopped or was slowed once more after it.', ({ again }) => again),
	edtf(
		'from',
		'The day it is counted from: the first of its own site, or of the lead.',
		({ from }) => from,
	),
	edtf('to', 'Day of the end point, which is not counted.', ({ to }) => to),
	integer('least', 'The least.', ({ lasted }) => lasted.least),
	integer('most', 'The most.', ({ lasted }) => lasted.most),
	oneOf('unit', 'What least and most count.', ELAPSED_UNITS, ({ lasted }) => lasted.unit),
	truth('about', 'An end of the count is approximate.', ({ lasted }) => lasted.about),
	text('note', 'What this end point leaves out.', ({ note }) => note),
	status((duration) => duration.status),
	asOf(date),
	sources((duration) => duration.sources),
];

/** How long it was, to each end point. */
export const durationsTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'durations',
			incident: dossier.id,
			title: 'Durations',
			keys: ['id'],
			holds:
				'The time from the start of a site, or of the lead, to one of the points that count as its end.',
		},
		columns(dossier.incident.asOf),
		durations(dossier),
	);
