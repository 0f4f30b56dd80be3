import type { Quantity } from '#facts/quantity.ts';
import { CURRENCIES } from '#records/unit.ts';
import { minuteRange, minutesInWords } from './hours.ts';
import { nounFor } from './noun.ts';

/** Currencies whose sign others share ("kr"), so that their code says more. */
const BY_CODE = ['NOK'];

/** As few decimals as a number needs, at most two; what is rounded to nothing has no sign. */
const SPARE = {
	minimumFractionDigits: 0,
	maximumFractionDigits: 2,
	signDisplay: 'negative',
} as const;
const FIGURES = new Intl.NumberFormat('en-GB', SPARE);

/** Of what Intl writes: a minus sign as wide as a plus, where it has a hyphen; blanks that may break. */
const asWeWrite = (words: string) => words.replace('-', '−').replace('\u00a0', ' ');

/** A unit that is a currency, for no period. */
export const isMoney = (unit: string): boolean => (CURRENCIES as readonly string[]).includes(unit);

/** Whether minutes make up an hour, so that they are told in hours. */
const inHours = (value: number, what: string) => what === 'minutes' && Math.abs(value) >= 60;

/** As exact as a number is ever written. */
const shown = (value: number) => Math.round(value * 100) / 100;

/** A number with commas between thousands and no more than the decimals it needs, at most two. */
export function inFigures(value: number): string {
	return asWeWrite(FIGURES.format(shown(value)));
}

/** Money as newspapers write it: "£1.9bn", "£196m", "¥2bn", "NOK 800m", "£0". */
export function money(value: number, currency: string): string {
	const figures = new Intl.NumberFormat('en-GB', {
		...SPARE,
		style: 'currency',
		currency,
		currencyDisplay: BY_CODE.includes(currency) ? 'code' : 'narrowSymbol',
		// Thousands are written out: "£72,000", not "£72k".
		notation: Math.abs(shown(value)) < 1e6 ? 'standard' : 'compact',
	});
	return asWeWrite(figures.format(shown(value)));
}

/** A number with its unit: "37 days", "27.1%", "0.17 points", "£108m a week", "1,000 cars a day". */
export function withUnit(value: number, unit: string): string {
	const [what = '', per] = unit.split('/');
	const a = per ? ` a ${per}` : '';
	if (isMoney(what)) return money(value, what) + a;
	if (what === 'percent') return `${inFigures(value)}%${a}`;
	if (inHours(value, what)) return minutesInWords(value) + a;
	return `${inFigures(value)} ${nounFor(shown(value), what)}${a}`;
}

/** Two numbers that share a unit: "£1.6bn to £2.1bn", "37 to 38 days". */
export function range(low: number, high: number, unit: string): string {
	if (low === high) return withUnit(low, unit);
	const [what = ''] = unit.split('/');
	if (inHours(high, what)) return minuteRange(low, high);
	if (isMoney(what) || what === 'percent')
		return `${withUnit(low, what)} to ${withUnit(high, unit)}`;
	return `${inFigures(low)} to ${withUnit(high, unit)}`;
}

/** A quantity without its noun: "about 120,000", "up to 500", "1,200 (range 1,000 to 1,500)". */
export const bare = (quantity: Quantity): string =>
	quantityInWords({ ...quantity, unit: '' }).replaceAll(/ (?=\)|$)/g, '');

/** A quantity in words; its range stands wherever its middle does: "£1.9bn (£1.6bn to £2.1bn)". */
export function quantityInWords({ value, low, high, unit, about, upTo }: Quantity): string {
	// Time has a most; a sum of money goes up to one.
	const ceiling = unit === 'days' || unit === 'minutes' ? 'at most ' : 'up to ';
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
