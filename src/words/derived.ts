import type { Part, Quantity } from '#facts/quantity.ts';
import type { FiledClaim } from '#records/claim.ts';
import type { Status } from '#records/status.ts';
import { quantityInWords } from './quantity.ts';
import { STATUS_MEANING } from './status.ts';

type Derived = Pick<FiledClaim, 'derived'>;

/** Whose a computed number is, and what was done for it; undefined where it is typed. */
export function ourOwn({ derived }: Derived): string | undefined {
	if (!derived) return undefined;
	if ('sum' in derived) return 'our sum';
	return 'days' in derived ? 'our count' : 'our calculation';
}

/** How firm a claim is, and that its number is ours where we computed it: "our sum, confirmed". */
export const statusInWords = (claim: Derived & { status: Status }): string =>
	[ourOwn(claim), claim.status].filter(Boolean).join(', ');

/** The same where a fact without a word beside it is confirmed: "our sum", "reported"; empty for most. */
export const exceptionInWords = (claim: Derived & { status: Status }): string =>
	[ourOwn(claim), claim.status === 'confirmed' ? undefined : claim.status]
		.filter(Boolean)
		.join(', ');

/** What the status of a claim means, and where that of a computed number comes from. */
export const statusMeaning = (claim: Derived & { status: Status }): string =>
	claim.derived
		? `${STATUS_MEANING[claim.status]}; no firmer than the weakest record it is computed from`
		: STATUS_MEANING[claim.status];

const rangeFirst = (quantity: Quantity): Quantity =>
	quantity.low === undefined ? quantity : { ...quantity, value: undefined };

/**
 * A computed number with what it was computed from: "£260m (£196m plus £64m)". Days name their end
 * point elsewhere and stay as they are.
 */
export function derivedInWords({ derived }: Derived, quantity: Quantity, parts: Part[]): string {
	const words = quantityInWords(quantity);
	if (!derived || 'days' in derived || parts.length === 0) return words;
	const from = parts.map((part) => quantityInWords(rangeFirst(part.quantity)));
	const between = 'sum' in derived ? ' plus ' : 'ratio' in derived ? ' against ' : ' less ';
	return `${words} (${from.join(between)})`;
}
