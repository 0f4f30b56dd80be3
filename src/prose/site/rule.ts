import type { Rule } from '../rule.ts';

/** The page of a site. */
export const rule = {
	attributes: { id: { names: 'site' } },
	documented: [{ write: '<Site id="…">words</Site>', prints: 'a link to a site' }],
	link: true,
} satisfies Rule;
