import { dateFrom } from '#facts/calendar.ts';
import type { Outcome } from '#facts/promises.ts';
import type { AnnouncedKind, Origin } from '#records/announced.ts';
import type { Status } from '#records/status.ts';
import type { Statement } from '#records/statement.ts';
import { inWords, onDate } from './date.ts';
import { daysInWords } from './duration.ts';
import { capital, inList, unstopped } from './list.ts';
import { withUnit } from './quantity.ts';

/** A day named in advance, as far as sentences need it. */
interface Named {
	kind: AnnouncedKind;
	by: Origin;
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
	became: string | null;
}

/** The question that the chart answers. */
export const promisesTitle = (organisation: string): string =>
	`Which days were named in advance at ${organisation}, and what became of them?`;

/** What each mark of the chart means. */
export const PROMISE_WORDS = {
	announced: 'announced',
	promised: 'day named for a return, or first and last of several',
	pause: 'day until which a pause was to last at the least, and the day that it was extended to',
	happened: 'what happened',
	open: 'happened within this time, day not published',
};

/** What is drawn, of which day, and against what each announcement is held. */
export const promisesSubtitle = (organisation: string, asOf: string): string =>
	`Days named for a return or for the end of a pause at ${organisation}, as known on ${inWords(asOf)}. ` +
	'A pause until a day promises no return: it is extended or it ends. What staff were told “at the ' +
	'earliest” and what the press expected is no promise either. A return is held against the end point ' +
	'that it was named for, a plan for a site against that site’s own record, from the day on which the ' +
	'plan was first published.';

const days = (row: Named, sign: 1 | -1): string => {
	const bounds = [row.days_late_least ?? 0, row.days_late_most ?? 0].map((late) => late * sign);
	const about = [row.promised, row.happened ?? row.promised].some(
		(date) => dateFrom(date).approximate,
	);
	return daysInWords({ least: Math.min(...bounds), most: Math.max(...bounds), about });
};

/** What became of a day named in advance: "kept", "7 days later", "extended to 24 September". */
export function outcomeInWords(row: Named): string {
	const day = inWords(row.happened ?? row.promised, 'short');
	switch (row.outcome) {
		case 'kept':
			return 'kept';
		case 'later':
			return `${days(row, 1)} later`;
		case 'earlier':
			return `${days(row, -1)} earlier`;
		case 'open':
			return day;
		case 'none':
			return 'no day on record';
		case 'extended':
			return `${row.by === 'press' ? 'then given as' : 'extended to'} ${inWords(row.moved_to ?? row.promised, 'short')}`;
		case 'ended':
			return `ended ${day}`;
		case 'unjudged':
			if (row.became !== null) return 'no verdict; see the note';
			return row.happened === null ? 'no verdict' : `work back ${day}`;
	}
}

/** Whose work was to return or to rest, and when: "North: 8 July", "Told to staff: until 9 July at the earliest". */
export function promiseName({ of, by, kind, promised }: Named): string {
	const day = inWords(promised, 'short');
	const until = kind === 'pause' ? `until ${day}` : day;
	switch (by) {
		case 'organisation':
			return `${of}: ${kind === 'pause' ? 'pause ' : ''}${until}`;
		case 'staff':
			return `Told to staff: ${until}${kind === 'pause' ? ' at the earliest' : ''}`;
		case 'press':
			return `Press report: ${until}${kind === 'pause' ? ' at the earliest' : ''}`;
	}
}

/** What was announced, and when another day was named; what the press expected, nobody moved. */
export function promiseWhat({ what, by, outcome, moved_on: on, moved_to: to }: Named): string {
	const plain = capital(unstopped(what));
	if (!on || !to || by === 'press') return plain;
	return outcome === 'extended'
		? `${plain}; extended ${onDate(on, 'short')}`
		: `${plain}; given ${onDate(on, 'short')} as ${inWords(to, 'short')}`;
}

/** When a day was announced, and how firmly that stands; "no day" where no source has one. */
export const announcedInWords = ({ announced, status }: Named): string =>
	`${announced === null ? 'no day' : inWords(announced)} (${status})`;

/** What happened, and when: the cells of a table. */
export const happenedInWords = ({
	happened,
	happened_what,
	...row
}: Named): [what: string, when: string] => {
	if (row.outcome === 'extended')
		return ['Another day was named', inWords(row.moved_on ?? row.promised)];
	if (happened === null) return ['nothing on record', ''];
	const firm = row.happened_status ? ` (${row.happened_status})` : '';
	return [row.became ?? capital(happened_what ?? ''), inWords(happened) + firm];
};

const late = (rows: Named[]) => rows.filter(({ outcome }) => outcome === 'later');
/** The most days by which any was late. */
const latest = (rows: Named[]) => Math.max(...late(rows).map((row) => row.days_late_most ?? 0));

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** How often a pause was extended, and how often work came back on the day named for it. */
export function promisesHeadline(rows: Named[]): string {
	const extended = rows.filter(({ outcome, by }) => outcome === 'extended' && by !== 'press');
	const judged = rows.filter(({ outcome }) => ['kept', 'later', 'earlier'].includes(outcome));
	const kept = judged.filter(({ outcome }) => outcome === 'kept').length;
	const pause = extended.length > 0 ? `The pause was extended ${times(extended.length)}` : '';
	const cases =
		judged.length === 0
			? 'no exact day of an announced return is on record'
			: judged.length === 1
				? `the one announced return with an exact day on record ${kept ? 'came' : 'did not come'} on the day named`
				: `of ${judged.length} announced returns with an exact day on record, ${kept || 'none'} came on the day named`;
	return pause ? `${pause}; ${cases}` : capital(cases);
}

/** What stands beside a statement that announced something and named no day for it. */
export const NO_DAY = 'no day named';

/** What stands beside a day against which no verdict is given. */
export const NO_VERDICT = 'no verdict';

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
				`${promiseName(row)}, announced ${row.announced === null ? 'on no known day' : onDate(row.announced)}. ${promiseWhat(row)}. Outcome: ${outcomeInWords(row)}.${row.became ? ` ${row.became}` : ''}`,
		),
		longest.length > 0
			? `The longest wait beyond a day named for a return: ${withUnit(latest(rows), 'days')}, ${inList(longest.map(promiseName))}.`
			: '',
	]
		.filter(Boolean)
		.join(' ');
}
