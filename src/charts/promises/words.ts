import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Incident } from '#records/incident.ts';
import type { Statement } from '#records/statement.ts';
import { outcomeInWords, promiseName, promiseWhat, type Named } from '#tables/promises.ts';
import { inWords, onDate } from '#words/date.ts';
import { daysFromTo } from '#words/frame.ts';
import { oneForEach } from '#words/counts.ts';
import { capital, inList } from '#words/list.ts';
import { organisationsOf } from '#words/organisation.ts';
import { withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const promisesTitle = (incident: Incident): string =>
	`Which days were named in advance at ${organisationsOf(incident)}, and what became of them?`;

/** What each mark of the chart means. */
export const PROMISE_WORDS = {
	announced: 'announced',
	promised: 'day named for a return, or first and last of several',
	pause: 'day until which a pause was to last at the least, and the day that it was extended to',
	happened: 'what happened',
	open: 'happened within this time, day not published',
};

/** What is drawn, from the first announcement to the last day named. */
export function promisesUnit(rows: Named[]): string {
	const days = rows.flatMap(({ announced, promised }) => [announced ?? [], promised].flat());
	const [first, last] = [Math.min, Math.max].map((end) =>
		dayOf(end(...days.map((day) => spanOf(day).last))),
	);
	return `Days named in advance, and what happened, ${daysFromTo(first ?? '', last ?? '')}`;
}

/** Against what each announcement is held. */
export const PROMISES_READING =
	'A pause until a day promises no return: it is extended or it ends. What was named “at the ' +
	'earliest”, hoped for or expected is no promise either. A return is held against ' +
	'what it was named for: an end point, a full return or one step of it. A plan counts from the day on ' +
	'which it was first published.';

const late = (rows: Named[]) => rows.filter(({ outcome }) => outcome === 'later');
/** The most days by which any was late. */
const latest = (rows: Named[]) => Math.max(...late(rows).map((row) => row.days_late_most ?? 0));

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** How often a pause was extended, and how often work came back on the day named for it. */
export function promisesHeadline(rows: Named[]): string {
	const extended = rows.filter(({ outcome, by }) => outcome === 'extended' && by !== 'press');
	const judged = rows.filter(({ outcome }) => ['kept', 'later', 'earlier'].includes(outcome));
	const kept = judged.filter(({ outcome }) => outcome === 'kept').length;
	const returns = rows.filter(({ kind, by }) => kind === 'return' && by !== 'press');
	const isOpen = returns.length > 0 && returns.every(({ outcome }) => outcome === 'unjudged');
	const pause = extended.length > 0 ? `The pause was extended ${times(extended.length)}` : '';
	const cases = isOpen
		? 'no verdict is given on any return'
		: judged.length === 0
			? 'no return can be judged by its day'
			: judged.length === 1
				? `the one return announced ${kept ? 'held' : 'did not hold'}`
				: `${kept || 'none'} of ${judged.length} returns held`;
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
		`${oneForEach('line', rows.length, withUnit(rows.length, 'announcements'))}, in the order in which they were made.`,
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
