import { dayOf, firstDay, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { knownWhen, type Answer, type Standing } from '#facts/known.ts';
import type { Status } from '#records/status.ts';
import { partOf, frameOf, type Part } from '#facts/frame.ts';

export const RECORDS = ['event', 'claim', 'statement'] as const;

/** One answer to a question, while it stood. */
export interface Row {
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
}

/** A question with its answers, in the order of their days; there may be none. */
export interface Question {
	id: string;
	asks: string;
	rows: Row[];
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
		const rows = periodsOf(given).map(({ answer, until }, at): Row => {
			const [from, to] = [bounds(answer.from), until === null ? null : bounds(until)];
			return {
				...{ id: `${question}-${at + 1}`, question, asks, from: answer.from },
				...{ from_earliest: from.earliest, known_from: from.latest },
				...{ until, until_earliest: to?.earliest ?? null, known_until: to?.latest ?? null },
				...{ answer: answer.answer, status: answer.status, record_kind: answer.kind },
				...{ record: answer.id, by: answer.by ?? null, part: partOf(frame, from.latest) },
			};
		});
		return { id: question, asks, rows };
	});
}

/** Every answer, question by question. */
export const rows = (dossier: Dossier): Row[] => questions(dossier).flatMap(({ rows: own }) => own);
