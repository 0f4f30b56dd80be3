import type { Rule } from '../rule.ts';

/** The sites that the incident reached, by their countries. */
export const rule = {
	attributes: {},
	documented: [
		{
			write: '<Places />',
			prints: 'where sites stopped or were slowed, by country, and which are disputed',
		},
	],
	block: true,
} satisfies Rule;
