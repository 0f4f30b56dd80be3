import type { Rule } from '../rule.ts';

/** The assertions of a handout. */
export const rule = {
	attributes: {},
	documented: [
		{ write: '<Assertions />', prints: 'the handout’s `assertions`, each with boxes to tick' },
	],
	handout: 'assertions',
	block: true,
} satisfies Rule;
