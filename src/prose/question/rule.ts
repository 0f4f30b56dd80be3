import { bestOf, type Rule } from '../rule.ts';

/** A question to the reader, and what gives rise to it. */
export const rule = {
	attributes: { claim: { names: 'claim' } },
	documented: [
		{
			write: '<Question claim="…">…?</Question>',
			prints: 'a question to the reader, with the claim that gives rise to it',
		},
	],
	fault: ({ wraps }) =>
		wraps ? undefined : 'Write the question between <Question claim="…"> and </Question>.',
	cited: { of: (dossier, { claim }) => bestOf(dossier.claims, claim) },
	shows: { way: 'text', claims: ({ claim = '' }) => [claim] },
	block: true,
} satisfies Rule;
