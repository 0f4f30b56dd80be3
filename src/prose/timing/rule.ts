import type { Rule } from '../rule.ts';

/** What to do in a lesson, and for how long. */
export const rule = {
	attributes: {},
	documented: [
		{
			write: '<Timing />',
			prints: 'the handout’s `timing`, and its `shortTiming` where there is one',
		},
	],
	handout: 'timing',
	block: true,
} satisfies Rule;
