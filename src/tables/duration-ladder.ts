import type { Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { starts, type Start } from '#facts/starts.ts';
import { weakest } from '#facts/status.ts';
import { STATUSES, type Status } from '#records/status.ts';
import { inWords } from '#words/date.ts';
import { daysInWords } from '#words/duration.ts';
import { capital } from '#words/list.ts';
import { asOf, edtf, integer, oneOf, sourcesIn, status, text, truth, words } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

/** One day that can be meant by the end. Days are whole; a missing least means that only a most is known. */
export interface Rung {
	id: string;
	end_point: string;
	/** EDTF. */
	date: string;
	days_least: number | null;
	days_most: number;
	/** The same, counted from the other day from which some records count, where there is one. */
	days_from_other_start_least: number | null;
	days_from_other_start_most: number | null;
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
	const [, other] = starts(dossier);
	const fromOther = new Map(
		other && durations(dossier, other.date).map(({ id, days }) => [id, days]),
	);
	return durations(dossier).map(({ id, endPoint, to, days, note, status, endStatus, sources }) => ({
		...{ id, end_point: endPoint, date: to, status, sources },
		days_least: days.least ?? null,
		days_most: days.most,
		days_from_other_start_least: fromOther.get(id)?.least ?? null,
		days_from_other_start_most: fromOther.get(id)?.most ?? null,
		about: days.about,
		leaves_out: note ?? null,
		status_from_other_start: other ? weakest([other.status, endStatus]) : null,
	}));
}

/** The days to an end point: "37 days", "at most about 75 days"; "not known" without any. */
export function rungDays(row: Rung, from: Start['id'] = 'stop'): string {
	const [least, most] =
		from === 'stop'
			? [row.days_least, row.days_most]
			: [row.days_from_other_start_least, row.days_from_other_start_most];
	return most === null
		? 'not known'
		: daysInWords({ least: least ?? undefined, most, about: row.about });
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
	const daysFrom = ({ date }: Start) => `Days from ${inWords(date, 'short')}`;
	return [
		text('id', 'Key of the end point.', ({ id }) => id),
		text('end_point', 'What happened that day.', (row) => row.end_point, ['End point', rungName]),
		edtf('date', 'Day of the end point, which is not counted.', (row) => row.date, [
			'Date',
			rungDate,
		]),
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
		...from.map((start) =>
			words<Rung>(`days_from_${start.id}`, daysFrom(start), (row) => rungDays(row, start.id)),
		),
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
			...{ name: 'duration-ladder', incident: dossier.id, keys: ['id'] },
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
	return shownOf(
		{
			caption: `Days to each end point, ${dossier.incident.name}`,
			order: ['end_point', 'date', ...days, 'leaves_out', 'status', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		rungs,
	);
};
