import type { Rule } from '../rule.ts';

/** A grid to mark by: the criteria of the handout that this one answers, with three levels. */
export const rule = {
	attributes: {},
	documented: [
		{ write: '<Marking />', prints: 'a grid to mark by, of the `criteria` of that handout' },
	],
	handout: 'answersTo',
	asked: () => 'criteria',
	block: true,
} satisfies Rule;
