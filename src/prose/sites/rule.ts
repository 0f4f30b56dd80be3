import { downtimes, sitesOf } from '#facts/downtime.ts';
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
		// In the order of the table's rows.
		of: ({ sites }) =>
			bestOfEach([
				...downtimes(sitesOf(sites)).map(({ site }) => site),
				...sites.filter(({ state }) => state === 'disputed'),
			]),
		several: true,
	},
	block: true,
} satisfies Rule;
