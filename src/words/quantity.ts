import type { Quantity } from '#facts/quantity.ts';
import { CURRENCIES } from '#records/unit.ts';
import { nounFor } from './noun.ts';

const SIGNS: Record<string, string> = { GBP: '£', USD: '$', EUR: '€', JPY: '¥', NOK: 'NOK ' };
const MINUS = '−';

/** A unit that is a currency, for no period. */
export const isMoney = (unit: string): boolean => (CURRENCIES as readonly string[]).includes(unit);

/** As exact as a number is ever written. */
const shown = (value: number) => Math.round(value * 100) / 100;

/** A number with commas between thousands and no more than the decimals it needs, at most two. */
export function inFigures(value: number): string {
	const size = shown(Math.abs(value));
	const [whole = '', decimals] = String(size).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	// What is rounded to nothing has no sign.
	return (value < 0 && size > 0 ? MINUS : '') + (decimals ? `${grouped}.${decimals}` : grouped);
}

/** Money as newspapers write it: "£1.9bn", "£196m", "¥2bn", "NOK 800m", "£0". */
export function money(value: number, currency: string): string {
	const size = Math.abs(value);
	// Rounding can carry a sum over: £999,999,999 is £1bn, while £995m is no £1bn yet.
	const [divisor, suffix] =
		shown(size / 1e6) >= 1000 ? [1e9, 'bn'] : shown(size) >= 1e6 ? [1e6, 'm'] : [1, ''];
	const figures = inFigures(size / divisor);
	const sign = value < 0 && figures !== '0' ? MINUS : '';
	return `${sign}${SIGNS[currency] ?? `${currency} `}${figures}${suffix}`;
}

/** A number with its unit: "37 days", "27.1%", "0.17 points", "£108m a week", "1,000 cars a day". */
export function withUnit(value: number, unit: string): string {
	const [what = '', per] = unit.split('/');
	const a = per ? ` a ${per}` : '';
	if (isMoney(what)) return money(value, what) + a;
	if (what === 'percent') return `${inFigures(value)}%${a}`;
	return `${inFigures(value)} ${nounFor(shown(value), what)}${a}`;
}

/** Two numbers that share a unit: "£1.6bn to £2.1bn", "37 to 38 days". */
export function range(low: number, high: number, unit: string): string {
	if (low === high) return withUnit(low, unit);
	const [what = ''] = unit.split('/');
	if (isMoney(what) || what === 'percent')
		return `${withUnit(low, what)} to ${withUnit(high, unit)}`;
	return `${inFigures(low)} to ${withUnit(high, unit)}`;
}

/** A quantity without its noun: "about 120,000", "up to 500", "1,200 (range 1,000 to 1,500)". */
export const bare = (quantity: Quantity): string =>
	quantityInWords({ ...quantity, unit: '' }).replaceAll(/ (?=\)|$)/g, '');

/** A quantity in words; its range stands wherever its middle does: "£1.9bn (£1.6bn to £2.1bn)". */
export function quantityInWords({ value, low, high, unit, about, upTo }: Quantity): string {
	// A count of days has a most; a sum of money goes up to one.
	const ceiling = unit === 'days' ? 'at most ' : 'up to ';
	const around = about ? 'about ' : '';
	const prefix = (upTo ? ceiling : '') + around;
	const hasRange = low !== undefined && high !== undefined;
	if (value === undefined) {
		if (hasRange) return prefix + range(low, high, unit);
		if (low !== undefined) return `at least ${around}${withUnit(low, unit)}`;
		return high === undefined ? '' : ceiling + around + withUnit(high, unit);
	}
	const middle = prefix + withUnit(value, unit);
	return hasRange && low < high ? `${middle} (range ${range(low, high, unit)})` : middle;
}
