import { dayOf, firstDay, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { frameOf, PARTS, partOf, type Part } from '#facts/frame.ts';
import { knownWhen, type Answer, type Standing } from '#facts/known.ts';
import type { Status } from '#records/status.ts';
import { inWords } from '#words/date.ts';
import { dayInWords } from '#words/known.ts';
import { asOf, day, edtf, oneOf, sourcesIn, status, text } from './columns.ts';
import type { ShownTable } from './shown.ts';
import { shownOf, tableOf, type Column, type Table } from './table.ts';

const RECORDS = ['event', 'claim', 'statement'] as const;

/** One answer to a question, while it stood. */
export interface Given {
	id: string;
	/** The key of the question, and the question. */
	question: string;
	asks: string;
	/** EDTF: the day on which it was given. */
	from: string;
	/** The first day, `YYYY-MM-DD`, that this can mean. */
	from_earliest: string;
	/** The last day that this can mean: from then on it was surely known. */
	known_from: string;
	/** The same of the answer that took its place; null while it still stands. */
	until: string | null;
	until_earliest: string | null;
	known_until: string | null;
	answer: string;
	status: Status;
	/** The record that gives it. */
	record_kind: (typeof RECORDS)[number];
	record: string;
	by: string | null;
	/** Where its first day stands. */
	part: Part;
	/** The page of that record, and its sources. */
	path: string;
	sources: string[];
}

/** A question with its answers, in the order of their days; there may be none. */
export interface Question {
	id: string;
	asks: string;
	rows: Given[];
}

const bounds = (date: string) => ({
	earliest: dayOf(firstDay(date)),
	latest: dayOf(spanOf(date).last),
});

/** An answer with the day on which it no longer stood. */
interface Period {
	answer: Answer;
	until: string | null;
}

/** The answers of one question, each until a change of what stood left it out. */
function periodsOf(standings: Standing[]): Period[] {
	const periods = new Map<Answer, Period>();
	for (const { since = null, answers } of standings) {
		for (const period of periods.values())
			if (!answers.includes(period.answer)) period.until ??= since;
		for (const answer of answers)
			if (!periods.has(answer)) periods.set(answer, { answer, until: null });
	}
	return [...periods.values()];
}

/** Each question's answers, in the order of the days that their dates can first mean. */
export function questions(dossier: Dossier): Question[] {
	const frame = frameOf(dossier);
	const days = knownWhen(dossier);
	return Object.entries(dossier.incident.knownWhen).map(([question, asks], i) => {
		const given = days
			.flatMap(({ standings }) => standings[i] ?? [])
			.filter(({ change }) => change === 'new' || change === 'changed');
		const rows = periodsOf(given).map(({ answer, until }, at): Given => {
			const [from, to] = [bounds(answer.from), until === null ? null : bounds(until)];
			return {
				id: `${question}-${at + 1}`,
				question,
				asks,
				from: answer.from,
				from_earliest: from.earliest,
				known_from: from.latest,
				until,
				until_earliest: to?.earliest ?? null,
				known_until: to?.latest ?? null,
				answer: answer.answer,
				status: answer.status,
				record_kind: answer.kind,
				record: answer.id,
				by: answer.by ?? null,
				part: partOf(frame, from.latest),
				path: answer.path,
				sources: answer.sources,
			};
		});
		return { id: question, asks, rows };
	});
}

/** Every answer, question by question. */
export const rows = (dossier: Dossier): Given[] =>
	questions(dossier).flatMap(({ rows: own }) => own);

/** The day up to which an answer stood. */
const untilInWords = ({ until }: Given): string =>
	until === null ? 'no later answer' : inWords(until);

const columns = (dossier: Dossier): Column<Given>[] => [
	text('id', 'Key of the answer within the chart.', ({ id }) => id),
	text('question', 'Key of the question: its lane.', ({ question }) => question),
	text('asks', 'The question.', ({ asks }) => asks, 'Question'),
	edtf('from', 'The day on which the answer was given.', ({ from }) => from, [
		'From',
		({ from }) => dayInWords(from),
	]),
	day('from_earliest', 'The first day that this can mean.', (row) => row.from_earliest),
	day('known_from', 'The last day that this can mean.', (row) => row.known_from),
	edtf('until', 'The day of the answer that took its place.', ({ until }) => until, [
		'Until',
		untilInWords,
	]),
	day('until_earliest', 'The first day that this can mean.', (row) => row.until_earliest),
	day('known_until', 'The last day that this can mean.', (row) => row.known_until),
	text('answer', 'The answer as it stood.', ({ answer }) => answer, [
		'Answer',
		({ answer, path }) => ({ text: answer, path }),
	]),
	status((row) => row.status, 'How well the record that gives it is established.', 'Status'),
	oneOf('record_kind', 'What kind of record gives it.', RECORDS, (row) => row.record_kind),
	text('record', 'Key of that record.', ({ record }) => record),
	text('by', 'Who says so; none for an event.', ({ by }) => by, [
		'By',
		({ by }) => by ?? 'Timeline',
	]),
	oneOf(
		'part',
		'Whether its first day is drawn to scale, or it stands in a column beside it.',
		PARTS,
		({ part }) => part,
	),
	asOf(dossier.incident.asOf),
	sourcesIn(dossier),
];

/** The rows of the chart of what was known when, in its order. */
export const knownWhenTable = (dossier: Dossier): Table =>
	tableOf(
		{
			name: 'known-when',
			incident: dossier.id,
			keys: ['id'],
			title: 'Known when: the rows of the chart',
			holds: 'An answer, while it stood.',
		},
		columns(dossier),
		rows(dossier),
	);

/** The same as a page shows them. */
export const knownWhenShown = (dossier: Dossier, answers: Given[]): ShownTable =>
	shownOf(
		{
			caption: `Each answer while it stood, ${dossier.incident.name}`,
			order: ['asks', 'answer', 'status', 'from', 'until', 'by', 'sources'],
			keyOf: ({ id }) => id,
		},
		columns(dossier),
		answers,
	);
