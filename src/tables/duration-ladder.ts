import type { Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { ELAPSED_UNITS, type Elapsed } from '#facts/elapsed.ts';
import { starts } from '#facts/starts.ts';
import { STATUSES, type Status } from '#records/status.ts';
import { endPointInWords } from '#words/duration.ts';
import { asOf, edtf, integer, oneOf, sourcesIn, status, text, truth } from './columns.ts';
import { tableOf, type Column, type Table } from './table.ts';

/** One day that can be meant by the end. Days are whole; a missing least means that only a most is known. */
export interface Rung {
	id: string;
	end_point: string;
	/** EDTF: the day from which it is counted, that of its own site where it has one. */
	from: string;
	/** EDTF. */
	date: string;
	least: number | null;
	most: number | null;
	unit: Elapsed['unit'];
	/** The same, counted from the other day from which some records count, where there is one. */
	from_other_start_least: number | null;
	from_other_start_most: number | null;
	/** The date of the end point is itself approximate. */
	about: boolean;
	/** What this end point leaves out. */
	leaves_out: string | null;
	/** How firm the count is: no firmer than the first day and the day of the end point. */
	status: Status;
	/** The same, counted from that other day. */
	status_from_other_start: Status | null;
	sources: string[];
}

/** The incident's end points as flat rows, the shortest duration first. */
export function rows(dossier: Dossier): Rung[] {
	const other = new Map(
		starts(dossier).length > 1
			? durations(dossier, 'other').map((duration) => [duration.id, duration])
			: [],
	);
	return durations(dossier).map(({ id, from, to, lasted, note, status, sources, ...end }) => ({
		id,
		end_point: endPointInWords(end),
		from,
		date: to,
		status,
		sources,
		unit: lasted.unit,
		least: lasted.least ?? null,
		most: lasted.most ?? null,
		from_other_start_least: other.get(id)?.lasted.least ?? null,
		from_other_start_most: other.get(id)?.lasted.most ?? null,
		about: lasted.about,
		leaves_out: note ?? null,
		status_from_other_start: other.get(id)?.status ?? null,
	}));
}

const columns = (dossier: Dossier): Column<Rung>[] => [
	text('id', 'Key of the end point.', ({ id }) => id),
	text('end_point', 'What happened that day.', (row) => row.end_point),
	edtf(
		'from',
		'Day from which it is counted: that of its own site where it has one.',
		(row) => row.from,
	),
	edtf('date', 'Day of the end point, which is not counted.', (row) => row.date),
	integer(
		'least',
		'Least time from its start; empty where only a most is known.',
		(row) => row.least,
	),
	integer('most', 'Most time from its start.', (row) => row.most),
	integer(
		'from_other_start_least',
		'Least time, counted from the other day from which some records count.',
		(row) => row.from_other_start_least,
	),
	integer(
		'from_other_start_most',
		'Most time, counted from that day.',
		(row) => row.from_other_start_most,
	),
	oneOf('unit', 'What least and most count.', ELAPSED_UNITS, ({ unit }) => unit),
	truth('about', 'The date is approximate, and so are the days.', ({ about }) => about),
	text('leaves_out', 'What this end point leaves out.', (row) => row.leaves_out),
	status((row) => row.status, 'How well the count from the first day is established.'),
	oneOf(
		'status_from_other_start',
		'How well the count from that other day is established.',
		STATUSES,
		(row) => row.status_from_other_start,
	),
	asOf(dossier.incident.asOf),
	sourcesIn(dossier),
];

/** The rows of the ladder of durations, in its order. */
export const durationLadderTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'duration-ladder',
			incident: dossier.id,
			keys: ['id'],
			title: 'Duration by end point, from each start',
			holds:
				'The time from each start that records count from to one of the points that count as the end.',
		},
		columns(dossier),
		rows(dossier),
	);
