import { bestOfEach, keyed, keysIn, type Rule } from '../rule.ts';

/** Several statements. */
export const rule = {
	attributes: { of: { names: 'statement', several: true } },
	documented: [
		{ write: '<Said of="…" />', prints: 'statements in the order of time, in their words' },
	],
	cited: {
		of: (dossier, { of }) => bestOfEach(keyed(dossier.statements, keysIn(of))),
		several: true,
	},
	block: true,
} satisfies Rule;
