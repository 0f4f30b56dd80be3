import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { knownWhen, type Answer } from '#facts/known.ts';
import type { Status } from '#schema/status.ts';
import { partOf, frameOf, type Part } from '../parts/frame.ts';

export const RECORDS = ['event', 'claim', 'statement'] as const;

/** One answer to a question, while it stood. */
export interface Row {
	id: string;
	/** The key of the question, and the question. */
	question: string;
	asks: string;
	/** EDTF: the day on which it was given. */
	from: string;
	/** The last day, `YYYY-MM-DD`, that this can mean: from then on it was surely known. */
	known_from: string;
	/** The same of the answer that took its place; null while it still stands. */
	until: string | null;
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

/**
 * Each question's answers. Those surely known from the same day on stand beside each other, even
 * where their dates are written in different ways.
 */
export function questions(dossier: Dossier): Question[] {
	const frame = frameOf(dossier);
	const days = knownWhen(dossier);
	return Object.entries(dossier.incident.knownWhen).map(([question, asks], i) => {
		const given = days
			.flatMap(({ standings }) => standings[i] ?? [])
			.filter(({ change }) => change === 'new' || change === 'changed');
		const periods = [...Map.groupBy(given, ({ since = '' }) => dayOf(spanOf(since).last))];
		const row = (answer: Answer, known: string, period: number) => {
			const [until = null, next] = periods[period + 1] ?? [];
			return {
				...{ question, asks, from: answer.from, known_from: known },
				...{ until: next?.[0]?.since ?? null, known_until: until },
				...{ answer: answer.answer, status: answer.status, record_kind: answer.kind },
				...{ record: answer.id, by: answer.by ?? null, part: partOf(frame, known) },
			};
		};
		const rows = periods.flatMap(([known, standings], period) =>
			standings.flatMap(({ answers }) => answers.map((answer) => row(answer, known, period))),
		);
		return {
			...{ id: question, asks },
			rows: rows.map((each, at): Row => ({ id: `${question}-${at + 1}`, ...each })),
		};
	});
}

/** Every answer, question by question. */
export const rows = (dossier: Dossier): Row[] => questions(dossier).flatMap(({ rows: own }) => own);
