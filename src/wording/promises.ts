import type { Outcome } from '#facts/promises.ts';
import type { Status } from '#schema/status.ts';
import type { Statement } from '#schema/statement.ts';
import { inWords, onDate } from './date.ts';
import { daysInWords } from './duration.ts';
import { capital, inList, unstopped } from './list.ts';
import { withUnit } from './quantity.ts';

/** A day named in advance, as far as sentences need it. */
interface Named {
	of: string;
	what: string;
	announced: string | null;
	promised: string;
	moved_on: string | null;
	moved_to: string | null;
	happened: string | null;
	happened_what: string | null;
	happened_status: Status | null;
	status: Status;
	outcome: Outcome;
	days_late_least: number | null;
	days_late_most: number | null;
}

/** The question that the chart answers. */
export const promisesTitle = (organisation: string): string =>
	`Which days announced for a return at ${organisation} were kept?`;

/** What each mark of the chart means. */
export const PROMISE_WORDS = {
	announced: 'announced',
	promised: 'day announced for it, or first and last of several',
	happened: 'what happened',
	open: 'happened within this time, day not published',
};

/** What is drawn, of which day, and against what each announcement is held. */
export const promisesSubtitle = (organisation: string, asOf: string): string =>
	`Days announced for the end of a stop at ${organisation}, as known on ${inWords(asOf)}. ` +
	'An announcement for the whole organisation is held against the next end point on record, one for ' +
	'a site against that site’s own record. A plan of a site counts as announced when it was first published.';

const days = (row: Named, sign: 1 | -1): string => {
	const bounds = [row.days_late_least ?? 0, row.days_late_most ?? 0].map((late) => late * sign);
	const about = `${row.promised}${row.happened ?? ''}`.includes('~');
	return daysInWords({ least: Math.min(...bounds), most: Math.max(...bounds), about });
};

/** What became of a day named in advance: "kept", "7 days later", "by 16 October". */
export function outcomeInWords(row: Named): string {
	switch (row.outcome) {
		case 'kept':
			return 'kept';
		case 'later':
			return `${days(row, 1)} later`;
		case 'earlier':
			return `${days(row, -1)} earlier`;
		case 'open':
			return inWords(row.happened ?? row.promised, 'short');
		case 'none':
			return 'no day on record';
	}
}

/** Whose work was to return, and when: "North: 8 July". */
export const promiseName = ({ of, promised }: Named): string =>
	`${of}: ${inWords(promised, 'short')}`;

/** What was announced, and whether the day was moved before it came. */
export function promiseWhat({ what, moved_on: on, moved_to: to }: Named): string {
	const moved = on && to ? `; moved ${onDate(on, 'short')} to ${inWords(to, 'short')}` : '';
	return capital(unstopped(what)) + moved;
}

/** When a day was announced, and how firmly that stands; "no day" where no source has one. */
export const announcedInWords = ({ announced, status }: Named): string =>
	`${announced === null ? 'no day' : inWords(announced)} (${status})`;

/** What happened, and when: the cells of a table. */
export const happenedInWords = ({ happened, happened_what, ...row }: Named): [string, string] => {
	if (happened === null) return ['nothing on record', ''];
	const firm = row.happened_status ? ` (${row.happened_status})` : '';
	return [capital(happened_what ?? ''), inWords(happened) + firm];
};

const late = (rows: Named[]) => rows.filter(({ outcome }) => outcome === 'later');
/** The most days by which any was late. */
const latest = (rows: Named[]) => Math.max(...late(rows).map((row) => row.days_late_most ?? 0));

/** How many of the days named were kept, how many were not, and by how much. */
export function promisesHeadline(rows: Named[]): string {
	const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
	const least = Math.min(...late(rows).map((row) => row.days_late_least ?? 0));
	const most = latest(rows);
	const by = daysInWords({ least, most, about: false });
	const unknown = count('open') + count('none');
	const parts = [
		`${count('kept') || 'none'} ${count('kept') === 1 ? 'was' : 'were'} kept`,
		count('earlier') && `${count('earlier')} came early`,
		count('later') && `${count('later')} passed, with work back ${by} later`,
	].filter((part) => typeof part === 'string');
	const rest = unknown > 0 ? `; for ${unknown} no exact day is on record` : '';
	return `Of ${withUnit(rows.length, 'days')} announced for a return, ${inList(parts)}${rest}`;
}

/** What stands beside a statement that took a named day’s place without naming another. */
export const NO_DAY = 'no day named';

/** Whose statement it was, and when. */
export const unnamedName = ({ organisation, made }: Statement): string =>
	`${organisation}, ${inWords(made)}`;

/** The chart for those who do not see it: every announcement with its outcome, and the extremes. */
export function promisesDescription(rows: Named[]): string {
	const longest = late(rows).filter((row) => row.days_late_most === latest(rows));
	return [
		`A line for each of ${withUnit(rows.length, 'announcements')}, in the order in which they were made.`,
		...rows.map(
			(row) =>
				`${promiseName(row)}, announced ${row.announced === null ? 'on no known day' : onDate(row.announced)}. ${promiseWhat(row)}. Outcome: ${outcomeInWords(row)}.`,
		),
		longest.length > 0
			? `The longest wait beyond an announced day: ${withUnit(latest(rows), 'days')}, ${inList(longest.map(promiseName))}.`
			: '',
	]
		.filter(Boolean)
		.join(' ');
}
