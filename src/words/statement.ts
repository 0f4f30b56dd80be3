import type { Statement } from '#records/statement.ts';
import { inWords, onDate } from './date.ts';

/** Who speaks, with office and organisation: "Rachel Reeves, Chancellor of the Exchequer, HM Treasury". */
export const speakerInWords = ({ speaker, role, organisation }: Statement): string =>
	(speaker ? [speaker, role, organisation] : [organisation, role]).join(', ');

/** How firm the wording of a quotation is: a status says nothing of whether what was said is true. */
export const wordingInWords = ({ status }: Statement): string =>
	status === 'confirmed'
		? 'the words were said on record and found as quoted'
		: 'the words were read only where others quote them';

/** The answer of a statement's page: what was said, and when. */
export const statementAnswer = ({ made, summary }: Statement): string =>
	`Said ${onDate(made)}: ${summary}`;

/** What a statement announced: "A pause, until 24 September 2025 at least", "A return, on 8 October 2025". */
export function announcedInWords({ commitment }: Statement): string | undefined {
	if (!commitment) return undefined;
	const { kind, date } = commitment;
	if (date === undefined) return `A ${kind}; no day is named`;
	return kind === 'pause' ? `A pause until ${inWords(date)}` : `A return ${onDate(date)}`;
}
