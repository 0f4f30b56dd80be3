import { isCurrency, noCurrency } from './currency.ts';
import { name } from './text.ts';

/** What a number can be for each of. */
const PERIODS = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;

const isPeriod = (text: string) => (PERIODS as readonly string[]).includes(text);

/** What a unit counts, and for each of which period; the period is undefined where there is none. */
export function unitParts(unit: string): { what: string; per: string | undefined } {
	const [what = '', per] = unit.split('/');
	return { what, per };
}

/** What is counted without a declaration, beside money: shares, and time. */
export const KNOWN_UNITS = [
	'percent',
	'points',
	'times',
	'seconds',
	'minutes',
	...PERIODS.map((one) => `${one}s`),
];

/** Whether something is counted in so without a declaration. */
export const isKnownUnit = (what: string): boolean =>
	isCurrency(what) || KNOWN_UNITS.includes(what);

/** The noun of one for the noun of many, as the content declares it. */
export interface Units {
	[many: string]: string;
}

/** What a number counts. */
export interface Counted {
	/** What is counted and, after a stroke, in which period. */
	unit: string;
	/** The noun of one, where the content declares it. */
	one?: string | undefined;
}

/** A unit with the noun of one that is declared for it. */
export function countedIn(units: Units, unit: string): Counted {
	const one = units[unitParts(unit).what];
	return one === undefined ? { unit } : { unit, one };
}

const looksLikeMoney = (unit: string) => /^[A-Z]{3}$/.test(unitParts(unit).what);

export const unit = name
	.regex(/^[A-Za-z][A-Za-z ]*(\/[a-z]+)?$/, 'A unit is a currency code or a plural noun.')
	.refine((text) => !/ (?:a|an|per) [a-z]+$/.test(text), {
		error: `A period stands after a stroke: GBP/day. It is one of: ${PERIODS.join(', ')}.`,
	})
	.refine((text) => !text.includes('/') || isPeriod(unitParts(text).per ?? ''), {
		error: `After the stroke of a unit comes one of: ${PERIODS.join(', ')}.`,
	})
	.refine((text) => !looksLikeMoney(text) || isCurrency(unitParts(text).what), {
		error: ({ input }) => noCurrency(unitParts(String(input)).what),
	})
	.meta({
		description:
			'What the number counts: a currency code of ISO 4217, percent, points, times, minutes, days, a plural noun of units.yaml, ' +
			'or one of these for each hour, day, week, month, quarter or year.',
		examples: ['GBP', 'percent', 'cars', 'GBP/week'],
	});
