import type { Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { ELAPSED_UNITS, type Elapsed } from '#facts/elapsed.ts';
import { starts, type Start } from '#facts/starts.ts';
import { STATUSES, type Status } from '#records/status.ts';
import { inWords, startInWords } from '#words/date.ts';
import { elapsedInWords } from '#words/duration.ts';
import { capital } from '#words/list.ts';
import { asOf, edtf, integer, oneOf, sourcesIn, status, text, truth, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

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
	/** How firm the count is: no firmer than the first day stopped and the day of the end point. */
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
	return durations(dossier).map(({ id, endPoint, from, to, lasted, note, status, sources }) => ({
		id,
		end_point: endPoint,
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

/** The days to an end point: "37 days", "at most about 75 days"; "not known" without any. */
export function rungDays(row: Rung, from: Start['id'] = 'stop'): string {
	const [least, most] =
		from === 'stop'
			? [row.least, row.most]
			: [row.from_other_start_least, row.from_other_start_most];
	return least === null && most === null
		? 'not known'
		: elapsedInWords({
				least: least ?? undefined,
				most: most ?? undefined,
				about: row.about,
				unit: row.unit,
			});
}

/** How firm the count is, from the day that is counted from. */
export const rungStatus = (row: Rung, from: Start['id'] = 'stop'): string =>
	from === 'stop' ? row.status : (row.status_from_other_start ?? row.status);

/** How firm the count is from each start, said once where they agree: "confirmed; disputed from 31 August". */
function rungStatuses(row: Rung, [, other]: Start[]): string {
	const from = rungStatus(row, 'other');
	return other && from !== row.status
		? `${row.status}; ${from} from ${inWords(other.date, 'short')}`
		: row.status;
}

/** The name of an end point, to begin a line with. */
export const rungName = ({ end_point }: Rung): string => capital(end_point);

/** The date of an end point, to begin a line with. */
export const rungDate = ({ date }: Rung): string => capital(inWords(date));

const columns = (dossier: Dossier): Column<Rung>[] => {
	const from = starts(dossier);
	const own = new Set(durations(dossier).map((duration) => duration.from)).size > 1;
	const daysFrom = ({ id, date }: Start) =>
		own && id === 'stop' ? 'Days from its own start' : `Days from ${startInWords(date, 'short')}`;
	return [
		text('id', 'Key of the end point.', ({ id }) => id),
		text('end_point', 'What happened that day.', (row) => row.end_point, ['End point', rungName]),
		edtf(
			'from',
			'Day from which it is counted: that of its own site where it has one.',
			(row) => row.from,
			['From', (row) => inWords(row.from)],
		),
		edtf('date', 'Day of the end point, which is not counted.', (row) => row.date, [
			'Date',
			rungDate,
		]),
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
		...from.map((start) =>
			words<Rung>(`days_from_${start.id}`, daysFrom(start), (row) => rungDays(row, start.id)),
		),
		oneOf('unit', 'What least and most count.', ELAPSED_UNITS, ({ unit }) => unit),
		truth('about', 'The date is approximate, and so are the days.', ({ about }) => about),
		text(
			'leaves_out',
			'What this end point leaves out.',
			(row) => row.leaves_out,
			'What it leaves out',
		),
		status((row) => row.status, 'How well the count from the first day stopped is established.', [
			'Status',
			(row) => rungStatuses(row, from),
		]),
		oneOf(
			'status_from_other_start',
			'How well the count from that other day is established.',
			STATUSES,
			(row) => row.status_from_other_start,
		),
		asOf(dossier.incident.asOf),
		sourcesIn(dossier),
	];
};

/** The rows of the ladder of durations, in its order. */
export const durationLadderTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'duration-ladder',
			incident: dossier.id,
			keys: ['id'],
			title: 'Duration by end point: the rows of the chart',
			holds:
				'The days from each day that records count from to one of the days that count as the end.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const durationLadderShown = (dossier: Dossier, rungs: Rung[]): ShownTable => {
	const days = starts(dossier).map(({ id }) => `days_from_${id}`);
	const own = new Set(rungs.map(({ from }) => from)).size > 1;
	return shownOf(
		{
			caption: `Days to each end point, ${dossier.incident.name}`,
			order: [
				'end_point',
				...(own ? ['from'] : []),
				'date',
				...days,
				'leaves_out',
				'status',
				'sources',
			],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		rungs,
	);
};
