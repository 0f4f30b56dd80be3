import type { Quantity } from '#facts/quantity.ts';
import { CURRENCIES, isCurrency } from '#records/currency.ts';
import { MONTHS } from './date.ts';
import { withUnit } from './quantity.ts';

/** What a number in a sentence can be taken for: its sign or its percent sign tells. */
type Kind = 'money' | 'percent' | 'count';

/** A number as a sentence types it, without its sign. */
interface TypedNumber {
	text: string;
	size: number;
	kind: Kind;
}

const MONTH = MONTHS.join('|');
/** "13 to 17 October 2025", "1 September", "October 2025"; May and March alone may be other words. */
const DATE = new RegExp(
	`(?<!\\d)(?:\\d{1,2}(?: (?:to|and|or|until) \\d{1,2})? )?\\b(?:${MONTH})\\b(?: (?:19|20)\\d\\d\\b)?`,
	'g',
);

const FACTORS: Record<string, number> = {
	k: 1e3,
	m: 1e6,
	bn: 1e9,
	tn: 1e12,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};
const NUMBER = new RegExp(
	String.raw`(?<![\p{L}\d.,-])([£$€¥]|(?:${CURRENCIES.join('|')}) ?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(bn|tn|m|k|thousand|million|billion|trillion)(?!\p{L}))?( ?%| per ?cent\b)?(?![\p{L}\d])`,
	'gu',
);

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

/** The numbers that a sentence types in figures; dates and years are none. */
const numbersIn = (sentence: string): TypedNumber[] =>
	[...sentence.replace(DATE, ' ').matchAll(NUMBER)].flatMap(
		([text, sign, whole = '', decimals = '', suffix = '', percent]): TypedNumber[] => {
			if (!sign && !suffix && !percent && !decimals && isYear(whole)) return [];
			const size = Number(whole.replaceAll(',', '') + decimals) * (FACTORS[suffix] ?? 1);
			return [
				{
					text: text.trim(),
					size: Number(size.toPrecision(12)),
					kind: sign ? 'money' : percent ? 'percent' : 'count',
				},
			];
		},
	);

/** Numbers up to twelve that stand as words before the noun of a unit: "nearly six weeks". */
function smallNumbersIn(sentence: string, unit: string): TypedNumber[] {
	const head = (unit.split('/')[0] ?? '').split(' of ')[0]?.split(' ').at(-1) ?? '';
	const stem = head.replace(/(?:ies|es|s)$/, '');
	if (stem.length < 3) return [];
	const pattern = new RegExp(`\\b(${SMALL.join('|')})(?: [\\w’-]+)? ${stem}`, 'giu');
	return [...sentence.matchAll(pattern)].map(([, word = '']) => ({
		text: word,
		size: SMALL.indexOf(word.toLowerCase()) + 1,
		kind: 'count',
	}));
}

/** What a number of this unit is taken for in a sentence. */
const kindOf = (unit: string): Kind => {
	const [what = ''] = unit.split('/');
	return isCurrency(what) ? 'money' : what === 'percent' ? 'percent' : 'count';
};

/** Whether a sentence says all that a quantity says, as it is or as we round it; "none" has no figure. */
export function saysAll(sentence: string, { value, low, high, unit }: Quantity): boolean {
	const typed = [...numbersIn(sentence), ...smallNumbersIn(sentence, unit)];
	return [value, low, high].every((number) => {
		if (!number) return true;
		const worded = numbersIn(withUnit(number, unit)).map(({ size }) => size);
		const sizes = [Math.abs(number), ...worded];
		return typed.some(({ size, kind }) => sizes.includes(size) && kind === kindOf(unit));
	});
}
