import type { Quantity } from '#facts/quantity.ts';
import type { Claim } from '#schema/claim.ts';
import { quantityInWords, range, withUnit } from './quantity.ts';

const bounds = ({ value, low, high, unit }: Quantity): string =>
	value !== undefined ? withUnit(value, unit) : range(low ?? 0, high ?? 0, unit);

/**
 * A computed number with what it was computed from: "£260m (£196m plus £64m)". Days name their end
 * point elsewhere and stay as they are.
 */
export function derivedInWords({ derived }: Claim, quantity: Quantity, parts: Quantity[]): string {
	const words = quantityInWords(quantity);
	if (!derived || 'days' in derived || parts.length === 0) return words;
	return `${words} (${parts.map(bounds).join('sum' in derived ? ' plus ' : ' against ')})`;
}
