import { bestOfEach, type Rule } from '../rule.ts';

/** The sites that the incident reached, or may have reached. */
export const rule = {
	attributes: {},
	documented: [
		{
			write: '<Sites />',
			prints: 'a table of the sites that stopped, and of those that are disputed',
		},
	],
	cited: {
		of: ({ sites }) =>
			bestOfEach(sites.filter(({ state }) => state === 'stopped' || state === 'disputed')),
		several: true,
	},
	block: true,
} satisfies Rule;
