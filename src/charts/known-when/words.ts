import { dayNumber } from '#facts/calendar.ts';
import type { Frame } from '#facts/frame.ts';
import { STATUSES, type Status } from '#records/status.ts';
import type { Question, Given } from '#tables/known-when.ts';
import { counts, oneForEach } from '#words/counts.ts';
import { inWords, onDate } from '#words/date.ts';
import { daysFromTo, shadeInWords, toScale } from '#words/frame.ts';
import { dayInWords } from '#words/known.ts';
import { inList } from '#words/list.ts';
import { foldedRule, KNOWN } from '#words/pages/known.ts';
import { withUnit } from '#words/quantity.ts';
import { MOST } from './cards.ts';

/** What the time is called within which an answer came. */
export const WITHIN = 'within this time, day not found';

/** What a kind of stroke means, by the statuses that it stands for: "reported or alleged". */
export const statusesInWords = (statuses: Status[]): string =>
	inList(
		STATUSES.filter((status) => statuses.includes(status)),
		'or',
	);

/** The question that the chart answers. */
export const knownWhenTitle = (name: string): string =>
	`How did the answers about the ${name} change?`;

/** "11 answers", "1 answer". */
const answersInWords = (count: number): string => withUnit(count, 'answers');

/** The answer that still stands, with its day and its status. */
export const latestInWords = ({ from, status, answer }: Given): string =>
	`Latest, ${dayInWords(from)}, ${status}. ${answer}`;

/** As many words as a headline has at most. */
const HEADLINE = 12;
const countOf = (text: string) => text.split(' ').length;

/** From the first to the last of these answers: "in 156 days", "on one day". */
function spread(rows: Given[]): string {
	const days = rows.map(({ known_from }) => dayNumber(known_from));
	const length = Math.max(...days) - Math.min(...days);
	return length === 0 ? 'on one day' : `in ${withUnit(length, 'days')}`;
}

/** What the chart should be seen to say: how often the question that was answered most often was. */
export function knownWhenHeadline(questions: Question[]): string {
	const most = Math.max(...questions.map(({ rows }) => rows.length));
	const [often] = questions.filter(({ rows }) => rows.length === most);
	if (!often) return '';
	if (most === 1)
		return questions.length === 1
			? 'The question got one answer'
			: 'No question got more than one answer';
	const got = `got ${answersInWords(most)}`;
	const told = [
		`“${often.asks}” ${got} ${spread(often.rows)}`,
		`“${often.asks}” ${got}`,
		`One question ${got} ${spread(often.rows)}`,
	];
	return told.find((headline) => countOf(headline) <= HEADLINE) ?? `One question ${got}`;
}

/** What is shown, and from when to when. */
export function knownWhenUnit(questions: Question[]): string {
	const days = questions.flatMap(({ rows }) => rows.map(({ known_from }) => known_from)).toSorted();
	const [first = '', last = ''] = [days[0], days.at(-1)];
	const when = first === last ? inWords(first) : daysFromTo(first, last);
	// Where no question got a second answer, nothing changed.
	const marked = questions.some(({ rows }) => rows.length > 1) ? ', what changed in bold' : '';
	return `${withUnit(questions.length, 'questions')}${marked}, ${when}`;
}

/** What a stroke is, which days are to scale, and how the words are to be read. */
export const knownWhenReading = (
	frame: Frame,
	sides: { earlier: number; later: number },
	folds: boolean,
): string =>
	[
		'A stroke is an answer, on the day from which it was surely known.',
		toScale(frame, sides),
		shadeInWords({ ...frame, restored: undefined }),
		KNOWN.marks,
		...(folds ? [foldedRule(MOST)] : []),
	].join(' ');

function questionInWords({ asks, rows }: Question): string {
	const [first] = rows;
	if (!first) return `${asks} ${answersInWords(0)}.`;
	if (rows.length === 1) return `${asks} ${answersInWords(1)}. ${latestInWords(first)}`;
	const marks = counts(
		STATUSES,
		rows.map(({ status }) => status),
	);
	const latest = rows.filter(({ until }) => until === null).map(latestInWords);
	return `${asks} ${answersInWords(rows.length)}: ${marks}; the first ${onDate(first.from)}. ${latest.join(' ')}`;
}

/** The chart for those who do not see it. */
export const knownWhenDescription = (questions: Question[]): string =>
	[
		`${oneForEach('row', questions.length, withUnit(questions.length, 'questions'))}${questions.length > 1 ? `, with ${answersInWords(questions.flatMap(({ rows }) => rows).length)}` : ''}.`,
		...questions.map(questionInWords),
	].join(' ');
