import { dateFrom } from '#facts/calendar.ts';
import type { Answer, KnownDay, Standing } from '#facts/known.ts';
import { inWords, onDate, startInWords } from './date.ts';
import { withUnit } from './quantity.ts';

/** The record that gives an answer, as the words of a link. */
export const recordInWords = ({ kind, by }: Answer): string =>
	by === undefined ? 'Timeline' : kind === 'statement' ? `${by}, statement` : `Claim: ${by}`;

/** The day of a record; of one that is dated by its month, that the day was not found. */
export const dayInWords = (date: string): string =>
	dateFrom(date).precision === 'month'
		? `a day in ${inWords(date)} that was not found`
		: inWords(date);

/** What became of an answer on a day; an answer that stays says since when it stands. */
export function changeInWords({ change, since }: Standing): string {
	if (change === 'none yet') return 'no answer yet';
	return change === 'same' ? `unchanged since ${startInWords(since ?? '')}` : change;
}

/** How many changes there were, and from when to when. */
export function knownAnswer(days: KnownDay[]): string {
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return 'No record says yet from which day on its answer was known.';
	const changes = days
		.flatMap(({ standings }) => standings)
		.filter(({ change }) => change === 'new' || change === 'changed');
	const questions = withUnit(first.standings.length, 'questions');
	return (
		`It depends on the day. The answers to ${questions} were given or changed ` +
		`${withUnit(changes.length, 'times')} on ${withUnit(days.length, 'days')}, ` +
		`first ${onDate(first.date)} and last ${onDate(last.date)}.`
	);
}
