import type { Quantity } from '#facts/quantity.ts';
import { CURRENCIES } from '#schema/unit.ts';

const SIGNS: Record<string, string> = { GBP: '£', USD: '$', EUR: '€', JPY: '¥', NOK: 'NOK ' };
const MINUS = '−';

const isMoney = (unit: string) => (CURRENCIES as readonly string[]).includes(unit);

/** A number with commas between thousands and no more than the decimals it needs, at most two. */
export function inFigures(value: number): string {
	const [whole = '', decimals] = String(Math.abs(Math.round(value * 100) / 100)).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return (value < 0 ? MINUS : '') + (decimals ? `${grouped}.${decimals}` : grouped);
}

/** Money as newspapers write it: "£1.9bn", "£196m", "¥2bn", "NOK 800m", "£0". */
export function money(value: number, currency: string): string {
	const size = Math.abs(value);
	const [divisor, suffix] = size >= 1e9 ? [1e9, 'bn'] : size >= 1e6 ? [1e6, 'm'] : [1, ''];
	const sign = value < 0 ? MINUS : '';
	return `${sign}${SIGNS[currency] ?? `${currency} `}${inFigures(size / divisor)}${suffix}`;
}

/** The noun of a unit for this number: "1 day", "2 days". Nouns in -ies become -y. */
const noun = (unit: string, value: number) =>
	Math.abs(value) === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit;

/** A number with its unit: "37 days", "27.1%", "0.17 points", "£108m a week", "1,000 cars a day". */
export function withUnit(value: number, unit: string): string {
	const [what = '', per] = unit.split('/');
	const a = per ? ` a ${per}` : '';
	if (isMoney(what)) return money(value, what) + a;
	if (what === 'percent') return `${inFigures(value)}%${a}`;
	return `${inFigures(value)} ${noun(what, value)}${a}`;
}

/** Two numbers that share a unit: "£1.6bn to £2.1bn", "37 to 38 days". */
export function range(low: number, high: number, unit: string): string {
	const [what = ''] = unit.split('/');
	if (isMoney(what) || what === 'percent')
		return `${withUnit(low, what)} to ${withUnit(high, unit)}`;
	return `${inFigures(low)} to ${withUnit(high, unit)}`;
}

/** A quantity in words; its range stands wherever its middle does: "£1.9bn (£1.6bn to £2.1bn)". */
export function quantityInWords({ value, low, high, unit, about, upTo }: Quantity): string {
	const prefix = upTo ? (about ? 'at most about ' : 'up to ') : about ? 'about ' : '';
	const hasRange = low !== undefined && high !== undefined;
	if (value === undefined) return hasRange ? prefix + range(low, high, unit) : '';
	const middle = prefix + withUnit(value, unit);
	return hasRange && low < high ? `${middle} (range ${range(low, high, unit)})` : middle;
}
