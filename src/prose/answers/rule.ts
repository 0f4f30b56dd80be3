import type { Rule } from '../rule.ts';

/** The assertions that the answers' handout judges, with verdict and reason. */
export const rule = {
	attributes: {},
	documented: [
		{
			write: '<Answers />',
			prints: 'verdict and reason for the assertions of the handout in `answersTo`',
		},
	],
	handout: 'answersTo',
	block: true,
} satisfies Rule;
