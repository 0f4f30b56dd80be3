import type { Quantity } from '#facts/quantity.ts';
import type { Claim, FiledClaim } from '#records/claim.ts';
import { inWords } from './date.ts';
import { capital } from './list.ts';
import { periodInWords } from './period.ts';
import { quantityInWords, range } from './quantity.ts';
import { saysAll } from './typed.ts';

/** The short name of a claim: its label, else the time that its number is for. */
export const labelOf = ({ label, period }: Pick<FiledClaim, 'label' | 'period'>) =>
	label ?? (period === undefined ? undefined : periodInWords(period));

/** What a claim is called in a list: its short name, else what it asks. */
export const nameOf = (claim: Pick<FiledClaim, 'label' | 'period' | 'asks'>): string =>
	labelOf(claim) ?? claim.asks;

/** The value of a claim in words: its number with its range, or its date; empty where it has neither. */
export const claimInWords = ({ date }: Claim, quantity: Quantity | undefined): string =>
	quantity ? quantityInWords(quantity) : date ? inWords(date) : '';

/** A number set large, and its range, which stands beside it: "£1.9bn" and "range £1.6bn to £2.1bn". */
export function keyNumber(
	claim: Claim,
	quantity: Quantity | undefined,
): { number: string; range: string | undefined } {
	if (quantity?.value === undefined)
		return { number: claimInWords(claim, quantity), range: undefined };
	const { low, high, ...middle } = quantity;
	const isRange = low !== undefined && high !== undefined && low < high;
	return {
		number: claimInWords(claim, middle),
		range: isRange ? `range ${range(low, high, quantity.unit)}` : undefined,
	};
}

/** The number of a claim, to stand beside its sentence; empty where the sentence says it already. */
export const numberBeside = ({ statement }: Claim, quantity: Quantity | undefined): string =>
	quantity && !saysAll(statement, quantity) ? capital(quantityInWords(quantity)) : '';

/** The sentence of a claim, never without the number that it is about. */
export const claimSentence = (claim: Claim, quantity: Quantity | undefined): string =>
	[numberBeside(claim, quantity), claim.statement].filter(Boolean).join('. ');
