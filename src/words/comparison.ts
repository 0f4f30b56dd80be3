import type { AHEAD, Comparison } from '#records/comparison.ts';
import type { Duration } from '#facts/duration.ts';
import type { Quantity } from '#facts/quantity.ts';
import { NO_END_POINT, lengthsInWords } from './duration.ts';
import { inList } from './list.ts';
import { periodInWords } from './period.ts';
import { quantityInWords, range, withUnit } from './quantity.ts';

/** A range of which the upper end may be missing, or have been a plan or a forecast. */
interface Bounds {
	low: number;
	high?: number | null | undefined;
	highIs?: (typeof AHEAD)[number] | null | undefined;
}

/** From low to high: "37 to 75 days", "£1.6bn to £2.1bn", "108 days or more". */
export function boundsInWords({ low, high = null }: Bounds, unit: string): string {
	if (high === null) return `${withUnit(low, unit)} or more`;
	return low === high ? withUnit(high, unit) : range(low, high, unit);
}

/** What is to be said of an upper end: that there is none, or that it had not come about. */
export function endInWords({ high = null, highIs }: Bounds): string {
	if (high === null) return 'no upper end on record';
	return highIs ? `upper end ${highIs}` : '';
}

const withEnd = (words: string, bounds: Bounds) =>
	[words, endInWords(bounds)].filter(Boolean).join(', ');

/** From low to high, behind what the record gives first where that lies within: "£1.9bn (range £1.6bn to £2.1bn)". */
export function amountWithin(
	bounds: Bounds & { value?: number | null | undefined },
	unit: string,
): string {
	const { value, low, high = null } = bounds;
	const within = typeof value === 'number' && high !== null && low < value && value < high;
	return within ? quantityInWords({ value, low, high, unit }) : boundsInWords(bounds, unit);
}

/** Days of disruption, low to high; "not measured" where there are none. */
export const comparisonDays = ({ days }: Comparison): string =>
	days ? withEnd(amountWithin(days, 'days'), days) : 'not measured';

/** What was booked: the sums of each time, and that they were added here where there are several. */
export function bookedInWords(parts: { quantity: Quantity; period: string | null }[]): string {
	const sums = parts.map(({ quantity, period }) =>
		[quantityInWords(quantity), period === null ? '' : `for ${periodInWords(period)}`]
			.filter(Boolean)
			.join(' '),
	);
	return `${parts.length > 1 ? 'Our sum of what was booked' : 'Booked'}: ${inList(sums)}.`;
}

/** Why an incident has no row among those that are counted in days. */
export const withoutDays = (durations: Duration[]): string =>
	durations.length === 0
		? NO_END_POINT
		: `It is counted in hours, which have no scale in common with days. ${lengthsInWords(durations)}.`;

/** What kind of sum a cost is, behind the sum. */
const COST_WORDS: Record<NonNullable<Comparison['cost']>['kind'], string> = {
	booked: 'booked',
	expected: 'expected',
	'own-estimate': 'estimated by the organisation',
	model: 'modelled',
	'income-lost': 'income lost',
	insurance: 'received from insurance',
	guarantee: 'guaranteed',
	'effect on profit': 'effect on profit',
	ransom: 'ransom paid',
};

/** The cost with its range and what kind of cost it is; "not disclosed" where there is none. */
export function comparisonCost({ cost }: Comparison): string {
	if (!cost) return 'not disclosed';
	const amount = amountWithin(cost, cost.currency);
	return `${withEnd(amount, cost)}, ${COST_WORDS[cost.kind]}`;
}

/** Whether the words behind a cost say by themselves that it is estimated. */
export const isToldAsEstimate = ({ kind, status }: NonNullable<Comparison['cost']>): boolean =>
	status === 'estimated' && (kind === 'own-estimate' || kind === 'model');

/** What is compared, and from when; one sum for several incidents is no incident. */
export function compareAnswer(comparisons: Comparison[]): string {
	const incidents = comparisons.filter(({ cost }) => !cost?.together);
	const years = incidents.map(({ year }) => year);
	if (years.length < 2) return 'No other incident is on record to compare with.';
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return (
		`${withUnit(incidents.length, 'incidents')}, ${first === last ? `all of ${first}` : `from ${first} to ${last}`}, ` +
		'stand side by side for scale. Few of them can be compared like for like.'
	);
}

/** What the page of comparisons says where it has none. */
export const NOTHING_TO_COMPARE =
	'An incident is set beside others once the length of their stops and their costs are on record, each with its sources. That has not been done yet. Until then nothing here says whether an incident was long or short, cheap or dear.';
