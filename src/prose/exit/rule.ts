import type { Rule } from '../rule.ts';

/** The question that each pupil answers alone before leaving. */
export const rule = {
	attributes: {},
	documented: [{ write: '<Exit />', prints: 'the handout’s `exit`, with room for the answer' }],
	handout: 'exit',
	block: true,
} satisfies Rule;
