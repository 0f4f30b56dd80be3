import type { Quantity } from '#facts/quantity.ts';
import { isCurrency } from '#records/currency.ts';
import { unitParts } from '#records/unit.ts';
import { minuteRange, minutesInWords } from './hours.ts';
import { nounFor } from './noun.ts';

/** Currencies that are known by their sign; the signs of all others are shared ("kr", "$"), or little known. */
const BY_SIGN = ['GBP', 'EUR', 'USD', 'JPY'];

/** As few decimals as a number needs, at most two; what is rounded to nothing has no sign. */
const SPARE = {
	minimumFractionDigits: 0,
	maximumFractionDigits: 2,
	signDisplay: 'negative',
} as const;
const FIGURES = new Intl.NumberFormat('en-GB', SPARE);

/** Of what Intl writes: a minus sign as wide as a plus, where it has a hyphen; blanks that may break. */
const asWeWrite = (words: string) => words.replace('-', '−').replace('\u00a0', ' ');

/** Whether minutes make up an hour, so that they are told in hours. */
const inHours = (value: number, what: string) => what === 'minutes' && Math.abs(value) >= 60;

/** As exact as a number is ever written. */
const shown = (value: number) => Math.round(value * 100) / 100;

/** A number with commas between thousands and no more than the decimals it needs, at most two. */
export function inFigures(value: number): string {
	return asWeWrite(FIGURES.format(shown(value)));
}

const MILLIONS = new Intl.NumberFormat('en-GB', {
	...SPARE,
	notation: 'compact',
	compactDisplay: 'long',
});

/** A count before its noun: in millions where these say all of it, "18 million", else in figures. */
function counted(value: number): string {
	const short = Math.abs(value) >= 1e6 && Number.isInteger(value / 10_000);
	return short ? asWeWrite(MILLIONS.format(value)) : inFigures(value);
}

/** Formats of money that were asked for: to make one takes a hundred times as long as to use it. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, notation: 'standard' | 'compact'): Intl.NumberFormat {
	const name = `${currency} ${notation}`;
	const known =
		FORMATS.get(name) ??
		new Intl.NumberFormat('en-GB', {
			...SPARE,
			style: 'currency',
			currency,
			currencyDisplay: BY_SIGN.includes(currency) ? 'narrowSymbol' : 'code',
			notation,
		});
	FORMATS.set(name, known);
	return known;
}

/** Money as newspapers write it: "£1.9bn", "£196m", "¥2bn", "NOK 800m", "£0". */
export function money(value: number, currency: string): string {
	// Thousands are written out: "£72,000", not "£72k".
	const notation = Math.abs(shown(value)) < 1e6 ? 'standard' : 'compact';
	return asWeWrite(formatOf(currency, notation).format(shown(value)));
}

/** A number with its unit: "37 days", "27.1%", "0.17 points", "£108m a week", "1,000 cars a day". */
export function withUnit(value: number, unit: string, one?: string): string {
	const { what, per } = unitParts(unit);
	const a = per ? ` ${per === 'hour' ? 'an' : 'a'} ${per}` : '';
	if (isCurrency(what)) return money(value, what) + a;
	if (what === 'percent') return `${inFigures(value)}%${a}`;
	if (inHours(value, what)) return minutesInWords(value) + a;
	return `${counted(value)} ${nounFor(shown(value), what, one)}${a}`;
}

/** Two numbers that share a unit: "£1.6bn to £2.1bn", "37 to 38 days". */
export function range(low: number, high: number, unit: string, one?: string): string {
	if (low === high) return withUnit(low, unit, one);
	const { what } = unitParts(unit);
	if (inHours(high, what)) return minuteRange(low, high);
	if (isCurrency(what) || what === 'percent')
		return `${withUnit(low, what)} to ${withUnit(high, unit)}`;
	return `${counted(low)} to ${withUnit(high, unit, one)}`;
}

/** A quantity without its noun: "about 120,000", "up to 500", "1,200 (range 1,000 to 1,500)". */
export const bare = (quantity: Quantity): string =>
	quantityInWords({ ...quantity, unit: '' }).replaceAll(/ (?=\)|$)/g, '');

/** A quantity in words; its range stands wherever its middle does: "£1.9bn (£1.6bn to £2.1bn)". */
export function quantityInWords(quantity: Quantity): string {
	const { value, low, high, unit, one, about, atMost, atLeast } = quantity;
	// Time has a most; a sum of money goes up to one.
	const ceiling = unit === 'days' || unit === 'minutes' ? 'at most ' : 'up to ';
	const around = about ? 'about ' : '';
	const prefix = (atMost ? ceiling : atLeast ? 'at least ' : '') + around;
	const hasRange = low !== undefined && high !== undefined;
	if (value === undefined) {
		if (hasRange) return prefix + range(low, high, unit, one);
		if (low !== undefined) return `at least ${around}${withUnit(low, unit, one)}`;
		return high === undefined ? '' : ceiling + around + withUnit(high, unit, one);
	}
	const middle = prefix + withUnit(value, unit, one);
	return hasRange && low < high ? `${middle} (range ${range(low, high, unit, one)})` : middle;
}
