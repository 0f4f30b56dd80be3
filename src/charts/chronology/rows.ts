import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Statement, Voice } from '#records/statement.ts';
import type { Status } from '#records/status.ts';
import { partOf, frameOf, type Part } from '#facts/frame.ts';

export const KINDS = ['confirmed', 'reported', 'alleged'] as const;
/** How a statement is drawn. */
export type Kind = (typeof KINDS)[number];

/** One statement. */
export interface Row {
	id: string;
	/** EDTF: the day on which it was said. */
	made: string;
	/** The last day, `YYYY-MM-DD`, on which it can have been said: from then on it was surely known. */
	known_from: string;
	organisation: string;
	speaker: string | null;
	voice: Voice;
	summary: string;
	/** How firm the wording is. */
	status: Status;
	drawn_as: Kind;
	part: Part;
}

/** What a claimed attacker says is alleged; other wording is confirmed, or known only through others. */
const kindOf = ({ voice, status }: Statement): Kind =>
	voice === 'claimed attacker' || status === 'alleged'
		? 'alleged'
		: status === 'confirmed'
			? 'confirmed'
			: 'reported';

/** The statements on record, in the order of the days from which they were known. */
export function rows(dossier: Dossier): Row[] {
	const frame = frameOf(dossier);
	return dossier.statements
		.map((statement): Row => {
			const { id, made, organisation, speaker = null, voice, summary, status } = statement;
			const known = dayOf(spanOf(made).last);
			return {
				...{ id, made, known_from: known, organisation, speaker, voice, summary, status },
				...{ drawn_as: kindOf(statement), part: partOf(frame, known) },
			};
		})
		.toSorted((a, b) => (a.known_from + a.id < b.known_from + b.id ? -1 : 1));
}
