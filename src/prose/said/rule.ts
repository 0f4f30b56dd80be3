import { compareDates } from '#facts/calendar.ts';
import { bestOfEach, keyed, keysIn, type Rule } from '../rule.ts';

/** Statements in the order in which the table shows them. */
export const inTime = <T extends { made: string }>(statements: T[]): T[] =>
	statements.toSorted((a, b) => compareDates(a.made, b.made));

/** Several statements. */
export const rule = {
	attributes: { of: { names: 'statement', several: true } },
	documented: [
		{ write: '<Said of="…" />', prints: 'statements in the order of time, in their words' },
	],
	cited: {
		of: (dossier, { of }) => bestOfEach(inTime(keyed(dossier.statements, keysIn(of)))),
		several: true,
	},
	block: true,
} satisfies Rule;
