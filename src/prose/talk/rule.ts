import type { Rule } from '../rule.ts';

/** The questions to talk about once the tasks are done. */
export const rule = {
	attributes: {},
	documented: [{ write: '<Talk />', prints: 'the handout’s `talk`, without its answers' }],
	handout: 'talk',
	block: true,
} satisfies Rule;
