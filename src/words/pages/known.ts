import type { DayKnown } from '#facts/known.ts';
import { inWords } from '../date.ts';
import { agreeing, allOf } from '../noun.ts';
import { withUnit } from '../quantity.ts';

/** The page of what was known when. */
export const knownTitle = (incident: string): string =>
	`What was known when about the ${incident}?`;
export const KNOWN = {
	name: 'Known when',
	rule: 'Each answer stands as a record of its day gave it, even where it has since turned out to be incomplete or wrong. A day that is known only to the month counts from the end of that month.',
	marks:
		'Where the whole of an answer is new, only its days and numbers are in bold. Without a word in brackets an answer is confirmed. Each date leads to all that was known on that day.',
	/** Stands before each part in bold, for those who do not see that it is. */
	changed: 'new',
	beside: 'The answer before still stands beside it.',
};

/** Which answers are folded where a question has more than so many. */
export const foldedRule = (most: number): string =>
	`Of more than ${withUnit(most, 'answers')} to a question the first, the newest and the firmest are shown; of those as firm, the ones that were the newest for longest.`;

/** What folds away the answers between two that are shown. */
export const moreAnswers = (count: number): string => withUnit(count, 'more answers');

/** The page of what was known on one day. */
export const dayTitle = (day: string, incident: string): string =>
	`What was known on ${inWords(day)} about the ${incident}?`;
export const DAY = {
	earlier: 'This page shows an earlier day, not today.',
	rule: 'Each answer stands as a record of that time gave it, even where it has since turned out to be incomplete or wrong. The word in brackets is the status of that record.',
	today: 'What is known today, and how the answers changed',
	none: 'Not known yet on that day',
	unanswered: 'No record of that day or before gives an answer to:',
	since: 'Answered',
	later: 'The sources found were published later.',
};

/** What is said behind a record of which the sources found are later; its words may end in a mark. */
export const laterInWords = (record: string): string =>
	`${/[?!.]$/.test(record) ? ' ' : '. '}${DAY.later}`;

/** Whether the answers changed after a day. */
export const changesAfter = (days: number, asOf: string): string =>
	days === 0
		? `No later change is on record, up to ${inWords(asOf)}.`
		: `Answers have changed on ${withUnit(days, 'later days')} since, up to ${inWords(asOf)}.`;

/** How many questions had an answer at the end of a day, and how many of them got it on that day. */
export function dayAnswer({ day, questions }: DayKnown, incident: string): string {
	const known = questions.filter(({ answers }) => answers.length > 0).length;
	const changed = questions.filter((question) => question.changed).length;
	const all = questions.length;
	const asked = known < all ? `${known} of ${withUnit(all, 'questions')}` : allOf(all, 'questions');
	const every = known === 2 ? 'both of them' : 'all of them';
	const came = changed === known && known > 1 ? every : `${changed} of them`;
	const which = all === 1 ? 'it was' : `${came} ${agreeing(changed, 'was', 'were')}`;
	return (
		`${asked} about the ${incident} had an answer at the end of ${inWords(day)}; ` +
		`${which} given or changed on that day.`
	);
}

/** Since when an answer stood on a day: "Answered on that day", "Unchanged since 5 September 2025". */
export const sinceInWords = (changed: boolean, since: string): string =>
	changed ? 'New on that day' : `Unchanged since ${since}`;

/** The links to the days before and after. */
/** What a page of a day is called beside those of other days. */
export const dayName = (day: string): string => `Known on ${inWords(day)}`;
