import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Frame } from '#facts/frame.ts';
import type { Incident } from '#records/incident.ts';
import type { Statement } from '#records/statement.ts';
import { outcomeInWords, promiseName, type Named } from '#tables/promises.ts';
import { inWords, labelForm, onDate, type DateForm } from '#words/date.ts';
import { daysFromTo, noReturn, STOP_WORDS, stopsOf } from '#words/frame.ts';
import { oneForEach } from '#words/counts.ts';
import { capital, inList, unstopped } from '#words/list.ts';
import { someOf } from '#words/noun.ts';
import { organisationsOf } from '#words/organisation.ts';
import { withUnit } from '#words/quantity.ts';

/** The question that the chart answers. */
export const promisesTitle = (incident: Incident): string =>
	`Which days were named in advance at ${organisationsOf(incident)}, and what became of them?`;

/** What each mark of the chart means. */
export const PROMISE_WORDS = {
	announced: 'announced',
	promised: 'day named for a return, or first and last of several',
	pause: 'day until which a pause was to last at the least',
	happened: 'what happened',
	open: 'happened within this time, day not published',
};

/** What is drawn, from the first announcement to the last day named. */
export function promisesUnit(rows: Named[]): string {
	// What was named in advance was announced no later than the day that it names.
	const days = rows.flatMap(({ announced, promised }) => {
		const named = spanOf(promised).last;
		return announced === null ? [named] : [Math.min(spanOf(announced).last, named), named];
	});
	const [first, last] = [Math.min, Math.max].map((end) => dayOf(end(...days)));
	return `Days named in advance, and what happened, ${daysFromTo(first ?? '', last ?? '')}`;
}

/** Against what each announcement is held. */
export const PROMISES_READING =
	'A pause until a day promises no return: it is extended or it ends. What was named “at the ' +
	'earliest”, hoped for or expected is no promise either. A return is held against ' +
	'what it was named for: an end point, a full return or one step of it. A plan counts from the day on ' +
	'which it was first published. What the press expected is in the table alone.';

const late = (rows: Named[]) => rows.filter(({ outcome }) => outcome === 'later');
/** The most days by which any was late. */
const latest = (rows: Named[]) => Math.max(...late(rows).map((row) => row.days_late_most ?? 0));

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** How often a pause was extended, and how often work came back on the day named for it, or before. */
export function promisesHeadline(rows: Named[]): string {
	const extended = rows.filter(({ outcome, by }) => outcome === 'extended' && by !== 'press');
	const judged = rows.filter(({ outcome }) => ['kept', 'later', 'earlier'].includes(outcome));
	const kept = judged.filter(({ outcome }) => outcome !== 'later').length;
	const returns = rows.filter(({ kind, by }) => kind === 'return' && by !== 'press');
	const isOpen = returns.length > 0 && returns.every(({ outcome }) => outcome === 'unjudged');
	const pause = extended.length > 0 ? `The pause was extended ${times(extended.length)}` : '';
	const cases = isOpen
		? 'no verdict is given on any return'
		: judged.length === 0
			? returns.length > 0
				? 'no return can be judged by its day'
				: 'no day was named for a return'
			: judged.length === 1
				? `the one announced return ${kept ? 'held' : 'did not hold'}`
				: `${someOf(kept, judged.length, 'returns')} held`;
	return pause ? `${pause}; ${cases}` : capital(cases);
}

/** What stands beside a statement that announced something and named no day for it. */
export const NO_DAY = 'no day named';

/** What stands beside a day against which no verdict is given. */
export const NO_VERDICT = 'no verdict';

/** Whose statement it was, and when. */
export const unnamedName = ({ organisation, made }: Statement): string =>
	`${organisation}, ${inWords(made)}`;

const by = ({ by, of }: Pick<Named, 'by' | 'of'>) =>
	({ organisation: of, staff: 'to staff', press: 'press report' })[by];

/** When something was announced, and to or by whom: "16 Sep, Example Ltd", "5 Sep, to staff". */
export const saidInWords = (row: Pick<Named, 'announced' | 'by' | 'of'>, form: DateForm): string =>
	capital(row.announced === null ? by(row) : `${inWords(row.announced, form)}, ${by(row)}`);

/** The day that was named: "8 Oct", "pause until 24 Sep", "not before 9 Sep". */
export function dayInWords({ kind, by, promised }: Named, form: DateForm): string {
	const day = inWords(promised, form);
	if (kind === 'return') return day;
	return `${by === 'organisation' ? 'pause until' : 'not before'} ${day}`;
}

/** What was announced, in a few words; a pause says it with its day. */
export const subjectInWords = ({ kind, what }: Named): string =>
	kind === 'pause' ? '' : capital(unstopped(what));

/**
 * The verdict beside a day, or else what happened and when. What is not judged has the day alone, and
 * nothing where none is on record.
 */
export function verdictInWords(row: Named, form: DateForm): string {
	const firm = row.happened_status;
	const how = firm === null || firm === 'confirmed' ? '' : ` (${firm})`;
	const day = row.happened === null ? '' : inWords(row.happened, form);
	switch (row.outcome) {
		case 'extended':
			return row.by === 'press' ? '' : 'extended';
		case 'ended':
			return `ended ${day}${how}`;
		case 'unjudged':
			return day && `back ${day}${how}`;
		case 'open':
			return day + how;
		default:
			return outcomeInWords(row) + how;
	}
}

/** The start of the stop and the return from it, as they are labelled: "stopped 1 Sep". */
export function shadeInShort(drawn: Drawn): string[] {
	const form = formIn(drawn);
	const { back, ...frame } = drawn.frame;
	return [
		stopsOf(frame)
			.map(([word, date]) => `${word} ${inWords(date, form)}`)
			.join(', '),
		...(back === undefined ? [] : [`${STOP_WORDS.back} ${inWords(frame.said.back ?? back, form)}`]),
	];
}

/** A row at a glance: what became of the day, and who named it when. */
export function promiseReadout(row: Named): string {
	const { announced, status } = row;
	const on = announced === null ? '' : `, announced ${onDate(announced, 'short')}`;
	const how = status === 'confirmed' ? '' : ` (${status})`;
	return `${capital(outcomeInWords(row))}. ${promiseName(row)}${on}${how}`;
}

/** A statement that named no day, as it is labelled. */
const unnamedInWords = (statement: Statement, form: DateForm): string =>
	`${saidInWords(unnamedRow(statement), form)}: ${NO_DAY}. ${capital(unstopped(statement.about))}.`;

/** A statement that named no day, as far as it is a row. */
export const unnamedRow = ({ made, organisation }: Statement) => ({
	announced: made,
	by: 'organisation' as const,
	of: organisation,
});

/** What is drawn: announcements, statements without a day and the stop behind them. */
export interface Drawn {
	rows: Named[];
	unnamed: Statement[];
	frame: Frame;
}

/** Every date that is drawn, that of the stop among them. */
export const datesIn = ({ rows, unnamed, frame: { began, back } }: Drawn): string[] => [
	began,
	back ?? began,
	...unnamed.map(({ made }) => made),
	...rows.flatMap(({ announced, promised, happened }) =>
		[announced, promised, happened].flatMap((date) => date ?? []),
	),
];

const formIn = (drawn: Drawn): DateForm => labelForm(datesIn(drawn));

const rowInWords = (row: Named, form: DateForm): string => {
	const [subject, verdict] = [subjectInWords(row), verdictInWords(row, form)];
	const start = [`${saidInWords(row, form)}: ${dayInWords(row, form)}`, verdict]
		.filter(Boolean)
		.join('; ');
	return [`${start}.`, subject && `${subject}.`, row.became ?? ''].filter(Boolean).join(' ');
};

/** The chart for those who do not see it: every announcement with its outcome, and the extremes. */
export function promisesDescription(drawn: Drawn): string {
	const { rows, unnamed, frame } = drawn;
	const form = formIn(drawn);
	const longest = late(rows).filter((row) => row.days_late_most === latest(rows));
	return [
		`${oneForEach('line', rows.length, withUnit(rows.length, 'announcements'))}${rows.length > 1 ? ', in the order in which they were made' : ''}.`,
		...rows.map((row) => rowInWords(row, form)),
		...unnamed.map((one) => unnamedInWords(one, form)),
		longest.length > 0
			? `The longest wait beyond a day named for a return: ${withUnit(latest(rows), 'days')}, ${inList(longest.map(promiseName))}.`
			: '',
		frame.back === undefined
			? `Marked: ${inList(shadeInShort(drawn))}; ${noReturn(frame)}.`
			: `Shaded: ${inList(shadeInShort(drawn))}.`,
	]
		.filter(Boolean)
		.join(' ');
}
