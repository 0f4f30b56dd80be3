import type { Comparison } from '#schema/comparison.ts';
import { money, range, withUnit } from './quantity.ts';

/** Days of disruption, low to high; "not measured" where there are none. */
export function comparisonDays({ days }: Comparison): string {
	if (!days) return 'not measured';
	return days.low === days.high ? withUnit(days.low, 'days') : range(days.low, days.high, 'days');
}

/** The cost with its range and what kind of cost it is; "not disclosed" where there is none. */
export function comparisonCost({ cost }: Comparison): string {
	if (!cost) return 'not disclosed';
	const { low, high, value, currency, kind } = cost;
	const bounds = range(low, high, currency);
	const amount =
		low === high
			? money(low, currency)
			: value === undefined
				? bounds
				: `${money(value, currency)} (range ${bounds})`;
	return `${amount}, ${kind === 'ransom' ? 'ransom paid' : kind}`;
}

/** The title of a comparison's page. */
export const comparisonTitle = ({ organisation, year }: Comparison): string =>
	`What did the incident at ${organisation} in ${year} stop?`;

/** How many incidents there are to compare with, and from when. */
export function compareAnswer(comparisons: Comparison[]): string {
	const years = comparisons.map(({ year }) => year);
	return (
		`${withUnit(comparisons.length, 'other incidents')}, from ${Math.min(...years)} to ${Math.max(...years)}, ` +
		'give a sense of scale. Few of them can be compared like for like.'
	);
}
