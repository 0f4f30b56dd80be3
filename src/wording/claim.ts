import type { Quantity } from '#facts/quantity.ts';
import type { Claim } from '#schema/claim.ts';
import { inWords } from './date.ts';
import { quantityInWords } from './quantity.ts';

/** The value of a claim in words: its number with its range, or its date; empty where it has neither. */
export const claimInWords = ({ date }: Claim, quantity: Quantity | undefined): string =>
	quantity ? quantityInWords(quantity) : date ? inWords(date) : '';
