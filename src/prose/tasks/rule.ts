import type { Rule } from '../rule.ts';

/** What a class judges or answers. */
export const rule = {
	attributes: {},
	documented: [
		{
			write: '<Tasks />',
			prints: 'the handout’s `tasks`, each with boxes to tick or room for an answer',
		},
	],
	handout: 'tasks',
	block: true,
} satisfies Rule;
