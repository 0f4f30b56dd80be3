import type { Claim } from '#records/claim.ts';
import type { Measure } from '#records/measure.ts';
import { drawnAmount } from './amount.ts';
import type { Dossier, Filed } from './dossier.ts';
import { figureOf, whatOf, type Quantity } from './quantity.ts';

/** A claim that counts something. */
export type Counting = Filed<Claim> & { measure: Measure };

const isCounting = (claim: Filed<Claim>): claim is Counting => claim.measure !== undefined;

/** Whether a claim says what parts a count is made of, or which number is in wide use. */
const isInParts = ({ measure, figures = {} }: Counting): boolean =>
	measure.part !== undefined ||
	measure.used === true ||
	Object.values(figures).some(({ part }) => part !== undefined);

/** The claims that count something over time, those among them that are points of a series too. */
export const countedOverTime = ({ claims }: Dossier): Counting[] =>
	claims.filter(isCounting).filter((claim) => !isInParts(claim));

/** The claims that say by whose count something is how much. */
export const countedInParts = ({ claims }: Dossier): Counting[] =>
	claims.filter(isCounting).filter(isInParts);

/** A value from which another changed by so many percent; as exact as such a percentage can give it. */
export const before = (value: number, change: number): number =>
	Number((value / (1 + change / 100)).toPrecision(3));

/** A change from one value to another, in percent to one decimal. */
export const changeFrom = (before: number, value: number): number =>
	Number(((value / before - 1) * 100).toFixed(1));

/** What a number is compared with: change and value, of which one may be computed from the other. */
export interface Comparison {
	/** "a year earlier". */
	with: string;
	/** In percent; null where it cannot be computed. */
	change: Quantity | null;
	/** Null where it cannot be computed. */
	value: Quantity | null;
	computed: 'change' | 'value' | 'neither';
}

/** What the number of a claim is compared with; null where it is with nothing. */
export function comparisonOf(
	dossier: Dossier,
	claim: Counting,
	quantity: Quantity,
): Comparison | null {
	const { compared } = claim.measure;
	if (!compared) return null;
	const given = figureOf(dossier, claim, compared.figure);
	const { value: size = 0, about } = given;
	const now = drawnAmount(quantity);
	if (given.unit !== 'percent') {
		const change = size > 0 ? { value: changeFrom(size, now), unit: 'percent', about } : null;
		return { with: compared.with, change, value: given, computed: 'change' };
	}
	// After a fall of 100% nothing can be computed back.
	const value = size > -100 ? { value: before(now, size), about: true, ...whatOf(quantity) } : null;
	return { with: compared.with, change: given, value, computed: 'value' };
}
