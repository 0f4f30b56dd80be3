import type { Claim, Figure } from '#schema/claim.ts';
import { find, type Dossier } from './dossier.ts';
import { durations } from './duration.ts';

/** A number with its unit and, where it has one, its range. */
export interface Quantity {
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
	unit: string;
	about?: boolean | undefined;
	upTo?: boolean | undefined;
}

/** A quantity without its sign, for sentences that say up or down in words. */
export const sizeOf = (quantity: Quantity | undefined): Quantity | undefined =>
	quantity?.value === undefined ? quantity : { ...quantity, value: Math.abs(quantity.value) };

/** A number to two significant figures: as exact as a quotient of rounded numbers can be. */
const rounded = (value: number) => Number(value.toPrecision(2));

const given = ({ value, low, high, unit, about, upTo }: Claim | Figure): Quantity | undefined =>
	(value ?? low ?? high) === undefined
		? undefined
		: { value, low, high, unit: unit ?? '', about, upTo };

const lowest = (quantity: Quantity) => quantity.low ?? quantity.value ?? 0;
const highest = (quantity: Quantity) => quantity.high ?? quantity.value ?? 0;

/** The numbers from which a claim's number is computed; none where it is typed or counted in days. */
export function partsOf(dossier: Dossier, { derived }: Claim): Quantity[] {
	if (!derived || 'days' in derived) return [];
	return ('sum' in derived ? derived.sum : derived.ratio).map((key) => {
		const part = quantityOf(dossier, find(dossier.claims, key, 'claim'));
		if (!part) throw new Error(`The claim “${key}” has no number to compute with.`);
		return part;
	});
}

/** The number of a claim, computed where it follows from other records; undefined where it has none. */
export function quantityOf(dossier: Dossier, claim: Claim): Quantity | undefined {
	const { derived } = claim;
	if (!derived) return given(claim);

	if ('days' in derived) {
		const duration = find(durations(dossier), derived.days.to, 'end point');
		const { least, most, about } = duration.days;
		if (least === undefined) return { value: most, unit: 'days', about, upTo: true };
		return least === most
			? { value: most, unit: 'days', about }
			: { low: least, high: most, unit: 'days', about };
	}

	const parts = partsOf(dossier, claim);
	if ('sum' in derived) {
		const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
		return { value, unit: parts[0]?.unit ?? '' };
	}
	const [one, other] = parts as [Quantity, Quantity];
	// The middle of one range over the ends of the other: how the two are usually set side by side.
	const middle = one.value ?? lowest(one);
	return {
		low: rounded(middle / highest(other)),
		high: rounded(middle / lowest(other)),
		unit: 'times',
	};
}

/** A further number of a claim, by its name. Throws an Error that lists the names there are. */
export function figureOf(claim: Claim & { id: string }, name: string): Quantity {
	const figure = claim.figures?.[name];
	const quantity = figure && given({ unit: claim.unit, ...figure });
	if (!quantity) {
		const names = Object.keys(claim.figures ?? {}).join(', ') || 'none';
		throw new Error(`The claim “${claim.id}” has no figure “${name}”. It has: ${names}.`);
	}
	return quantity;
}
