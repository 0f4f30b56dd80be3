import type { Statement } from '#schema/statement.ts';
import { onDate } from './date.ts';

/** Who speaks, with office and organisation: "Rachel Reeves, Chancellor of the Exchequer, HM Treasury". */
export const speakerInWords = ({ speaker, role, organisation }: Statement): string =>
	(speaker ? [speaker, role, organisation] : [organisation, role]).join(', ');

/** How firm the wording of a quotation is: a status says nothing of whether what was said is true. */
export const wordingInWords = ({ status }: Statement): string =>
	status === 'confirmed'
		? 'the words were said on record and found as quoted'
		: 'the words were read only where others quote them';

/** The title of a statement's page. */
export const statementTitle = ({ speaker, organisation, the, about }: Statement): string =>
	`What did ${speaker ?? (the ? `the ${organisation}` : organisation)} say about ${about}?`;

/** The answer of a statement's page: what was said, and when. */
export const statementAnswer = ({ made, summary }: Statement): string =>
	`Said ${onDate(made)}: ${summary}`;
