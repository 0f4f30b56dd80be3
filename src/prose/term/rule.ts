import type { Rule } from '../rule.ts';

/** A word that the glossary explains. */
export const rule = {
	attributes: { id: { names: 'term' } },
	documented: [{ write: '<Term id="…">words</Term>', prints: 'a link to the glossary' }],
	anywhere: true,
	wrapped: () => ({ term: true }),
	link: true,
} satisfies Rule;
