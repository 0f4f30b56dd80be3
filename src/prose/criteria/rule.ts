import type { Rule } from '../rule.ts';

/** What pupils can do at the end of the lesson. */
export const rule = {
	attributes: {},
	documented: [{ write: '<Criteria />', prints: 'the handout’s `criteria`, as “I can …”' }],
	handout: 'criteria',
	block: true,
} satisfies Rule;
