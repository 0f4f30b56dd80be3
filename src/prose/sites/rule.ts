import { sitesOf } from '#facts/downtime.ts';
import { bestOfEach, type Rule } from '../rule.ts';

/** The sites that the incident reached, or may have reached. */
export const rule = {
	attributes: {},
	documented: [
		{
			write: '<Sites />',
			prints: 'a table of the sites that stopped or were slowed, and of those that are disputed',
		},
	],
	cited: {
		of: ({ sites }) =>
			bestOfEach(
				sitesOf(sites).filter(({ state, phases }) => phases.length > 0 || state === 'disputed'),
			),
		several: true,
	},
	block: true,
} satisfies Rule;
