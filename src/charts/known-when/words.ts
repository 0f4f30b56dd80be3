import type { Frame } from '#facts/frame.ts';
import { STATUSES, type Status } from '#records/status.ts';
import type { Given, Question } from '#tables/known-when.ts';
import { counts } from '#words/counts.ts';
import { inWords, onDate } from '#words/date.ts';
import { dayInWords } from '#words/known.ts';
import { inList } from '#words/list.ts';
import { withUnit } from '#words/quantity.ts';
import { besides, fromTo, shadeInWords, toScale } from '#words/frame.ts';

/** What the time before a first answer is called. */
export const NO_ANSWER = 'no answer yet';
/** What the time is called within which an answer came. */
export const WITHIN = 'given within this time, day not found';

/** What a kind of bar means, by the statuses that it stands for: "reported or estimated". */
export const statusesInWords = (statuses: Status[]): string =>
	inList(
		STATUSES.filter((status) => statuses.includes(status)),
		'or',
	);

/** Beyond so many questions they are counted, not named. */
const NAMED = 2;

/** The question that the chart answers. */
export const knownWhenTitle = (name: string): string =>
	`How did the answers about the ${name} change?`;

/** "11 answers", "1 answer". */
export const answersInWords = (count: number): string => withUnit(count, 'answers');

/** The answer that still stands, with its day and its status. */
export const latestInWords = ({ from, status, answer }: Given): string =>
	`Latest, ${dayInWords(from)}, ${status}. ${answer}`;

const named = (questions: Question[]) =>
	questions.length > NAMED
		? withUnit(questions.length, 'questions')
		: inList(questions.map(({ asks }) => `“${asks}”`));

/** What the chart should be seen to say: what was answered most often, and what never firmly. */
export function knownWhenHeadline(questions: Question[]): string {
	const most = Math.max(...questions.map(({ rows }) => rows.length));
	const often = questions.filter(({ rows }) => rows.length === most);
	const never = questions.filter(({ rows }) => rows.every(({ status }) => status !== 'confirmed'));
	const each = often.length > 1 ? ' each' : '';
	const has = never.length > 1 ? 'have' : 'has';
	return [
		most === 1
			? `${named(often)} got one answer${each}`
			: `${named(often)} got the most answers, ${most}${each}`,
		...(never.length > 0 ? [`${named(never)} ${has} had no confirmed answer to this day`] : []),
	].join('; ');
}

/** What a bar is, and which days are to scale. */
export const knownWhenSubtitle = (
	frame: { from: string; to: string },
	sides: { earlier: number; later: number },
	asOf: string,
): string =>
	'A bar is an answer, from the day on which it was surely known until another took its place, ' +
	`as of ${inWords(asOf)}. ${toScale(frame, sides)}`;

function questionInWords({ asks, rows }: Question): string {
	const [first] = rows;
	if (!first) return `${asks} ${answersInWords(0)}.`;
	const marks = counts(
		STATUSES,
		rows.map(({ status }) => status),
	);
	const latest = rows.filter(({ until }) => until === null).map(latestInWords);
	return `${asks} ${answersInWords(rows.length)}: ${marks}; the first ${onDate(first.from)}. ${latest.join(' ')}`;
}

/** The chart for those who do not see it. */
export function knownWhenDescription(questions: Question[], frame: Frame): string {
	const all = questions
		.flatMap(({ rows }) => rows)
		.toSorted((a, b) => (a.known_from < b.known_from ? -1 : 1));
	const dates = (rows: Given[]) => rows.map(({ from }) => from);
	const beside = (part: Given['part']) => dates(all.filter((row) => row.part === part));
	return [
		`${withUnit(questions.length, 'lanes')}, one for each question, with ${answersInWords(all.length)} ${fromTo(dates(all))}.`,
		...questions.map(questionInWords),
		besides(frame, 'answers', { earlier: beside('earlier'), later: beside('later') }),
		shadeInWords(frame),
	]
		.filter(Boolean)
		.join(' ');
}
