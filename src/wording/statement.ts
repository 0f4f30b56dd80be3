import type { Statement } from '#schema/statement.ts';
import { onDate } from './date.ts';

/** Who speaks, with office and organisation: "Rachel Reeves, Chancellor of the Exchequer, HM Treasury". */
export const speakerInWords = ({ speaker, role, organisation }: Statement): string =>
	[...new Set([speaker, role, organisation].filter((part) => part !== undefined))].join(', ');

/** The title of a statement's page. */
export const statementTitle = ({ speaker, organisation, about }: Statement): string =>
	`What did ${speaker ?? organisation} say about ${about}?`;

/** The answer of a statement's page: what was said, and when. */
export const statementAnswer = ({ made, summary }: Statement): string =>
	`Said ${onDate(made)}: ${summary}`;
