import { partKeysOf, type Claim, type Figure } from '#records/claim.ts';
import { isCurrency } from '#records/currency.ts';
import { countedIn, unitParts, type Counted, type Units } from '#records/unit.ts';
import { totalOf } from './decimal.ts';
import { find, type Dossier } from './dossier.ts';
import { durations } from './duration.ts';
import { quantityOfElapsed } from './elapsed.ts';

/** A number with its unit and, where it has one, its range. */
export interface Quantity extends Counted {
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
	about?: boolean | undefined;
	/** The value is a ceiling. */
	atMost?: boolean | undefined;
	/** The value is a floor. */
	atLeast?: boolean | undefined;
}

/** A number that is computed with, and the record that gives it. */
export interface Part {
	name: string;
	quantity: Quantity;
}

/** A quantity without its sign, for sentences that say up or down in words. */
export const sizeOf = (quantity: Quantity | undefined): Quantity | undefined =>
	quantity?.value === undefined ? quantity : { ...quantity, value: Math.abs(quantity.value) };

/** A number to two significant figures: as exact as a quotient of rounded numbers can be. */
const rounded = (value: number) => Number(value.toPrecision(2));

/** The ends between which a number lies; an end that nobody gives is undefined. */
export function boundsOf({ value, low, high, atMost, atLeast }: Quantity) {
	if (atMost) return { low, high: high ?? value };
	if (atLeast) return { low: low ?? value, high };
	return value === undefined ? { low, high } : { low: low ?? value, high: high ?? value };
}

function given(number: Claim | Figure, units: Units): Quantity | undefined {
	const { value, low, high, unit = '', about, atMost, atLeast } = number;
	return (value ?? low ?? high) === undefined
		? undefined
		: { value, low, high, ...countedIn(units, unit), about, atMost, atLeast };
}

/** In what way two units differ: in the period, in the currency or in what they count. */
function differingIn(a: string, b: string): string {
	const [one, other] = [unitParts(a), unitParts(b)];
	if (one.what === other.what) return 'periods';
	return isCurrency(one.what) && isCurrency(other.what) ? 'currencies' : 'units';
}

/** What a quantity counts, without its number. */
export const whatOf = ({ unit, one }: Quantity): Counted =>
	one === undefined ? { unit } : { unit, one };

/** The unit that all parts share, with its noun. Throws an Error that names two parts whose units differ. */
function sharedUnit(parts: Part[], done: string): Counted {
	const [first] = parts;
	const other = parts.find(({ quantity }) => quantity.unit !== first?.quantity.unit);
	if (first && other)
		throw new Error(
			`“${first.name}” is in ${first.quantity.unit} and “${other.name}” in ${other.quantity.unit}: ` +
				`numbers of different ${differingIn(first.quantity.unit, other.quantity.unit)} cannot be ${done}.`,
		);
	return whatOf(first?.quantity ?? { unit: '' });
}

/** What lies between two ends, as it is written: a ceiling, a floor, one number or a range. */
function between({ low, high, value, ...rest }: Quantity, names: string): Quantity {
	if (low === undefined && high === undefined)
		throw new Error(`${names} have no end in common that could be computed.`);
	if (low === undefined) return { ...rest, value: high, atMost: true };
	if (high === undefined) return { ...rest, value: low, atLeast: true };
	return low === high ? { ...rest, value: low } : { ...rest, value, low, high };
}

const namesOf = (parts: Part[]) => parts.map(({ name }) => `“${name}”`).join(' and ');
const isAbout = (parts: Part[]) => parts.some(({ quantity }) => quantity.about) || undefined;

/** The number itself, where it is no bound. */
const middleOf = ({ value, atMost, atLeast }: Quantity) => (atMost || atLeast ? undefined : value);

/** A total of what all parts give; undefined as soon as one of them does not. */
const total = (numbers: (number | undefined)[]): number | undefined => {
	const given = numbers.filter((number) => number !== undefined);
	return given.length < numbers.length ? undefined : totalOf(given);
};

/**
 * Numbers added, with their ranges: about so many as soon as one part is, and a ceiling as soon as one
 * is. Throws an Error that names both where two parts differ in unit, currency or period.
 */
export function sum(parts: Part[]): Quantity {
	const counted = sharedUnit(parts, 'added');
	const bounds = parts.map(({ quantity }) => boundsOf(quantity));
	return between(
		{
			...counted,
			about: isAbout(parts),
			low: total(bounds.map(({ low }) => low)),
			high: total(bounds.map(({ high }) => high)),
			value: total(parts.map(({ quantity }) => middleOf(quantity))),
		},
		namesOf(parts),
	);
}

const less = (from: number | undefined, taken: number | undefined): number | undefined =>
	total([from, taken === undefined ? undefined : -taken]);

/**
 * One number without another, between the ends that their ranges allow: the most that is taken leaves
 * the least. Throws an Error that names both where they differ in unit, currency or period.
 */
export function difference(one: Part, other: Part): Quantity {
	const parts = [one, other];
	const counted = sharedUnit(parts, 'subtracted');
	const [from, taken] = [boundsOf(one.quantity), boundsOf(other.quantity)];
	return between(
		{
			...counted,
			about: isAbout(parts),
			low: less(from.low, taken.high),
			high: less(from.high, taken.low),
			value: less(middleOf(one.quantity), middleOf(other.quantity)),
		},
		namesOf(parts),
	);
}

/**
 * How many times one number is another, between the ends that their ranges allow, to two figures.
 * Throws an Error that names both where they differ in unit, or the divisor may be nothing.
 */
export function ratio(one: Part, other: Part): Quantity {
	const parts = [one, other];
	sharedUnit(parts, 'divided');
	const [above, below] = [boundsOf(one.quantity), boundsOf(other.quantity)];
	if ([below.low, below.high].some((end) => end !== undefined && end <= 0))
		throw new Error(`“${other.name}” is not above zero: nothing can be divided by it.`);
	if ([above.low, above.high].some((end) => end !== undefined && end < 0))
		throw new Error(`“${one.name}” may be below zero: it is no number of times “${other.name}”.`);
	const over = (end: number | undefined, divisor: number | undefined) =>
		end === undefined || divisor === undefined ? undefined : rounded(end / divisor);
	return between(
		{
			unit: 'times',
			about: isAbout(parts),
			low: over(above.low, below.high),
			high: over(above.high, below.low),
		},
		namesOf(parts),
	);
}

/**
 * Whether one number is above another (1), equal (0) or below it (-1); undefined where their ranges
 * leave it open. Throws an Error that names both where they differ in unit.
 */
export function compare(one: Part, other: Part): -1 | 0 | 1 | undefined {
	sharedUnit([one, other], 'compared');
	const [a, b] = [boundsOf(one.quantity), boundsOf(other.quantity)];
	if (a.high !== undefined && b.low !== undefined && a.high < b.low) return -1;
	if (a.low !== undefined && b.high !== undefined && a.low > b.high) return 1;
	return a.low !== undefined && a.low === a.high && a.low === b.low && b.low === b.high
		? 0
		: undefined;
}

/** The numbers from which a claim's number is computed; none where it is typed or counted in days. */
export function partsOf(dossier: Dossier, claim: Claim): Part[] {
	return partKeysOf(claim).map((name) => {
		const quantity = quantityOf(dossier, find(dossier.claims, name, 'claim'));
		if (!quantity) throw new Error(`The claim “${name}” has no number to compute with.`);
		return { name, quantity };
	});
}

/**
 * The number of a claim, computed where it follows from other records; undefined where it has none.
 * Throws an Error where its parts cannot be computed with one another.
 */
export function quantityOf(dossier: Dossier, claim: Claim): Quantity | undefined {
	const { derived } = claim;
	if (!derived) return given(claim, dossier.units);
	if ('days' in derived)
		return quantityOfElapsed(find(durations(dossier), derived.days.to, 'end point').lasted);
	const parts = partsOf(dossier, claim);
	if ('sum' in derived) return sum(parts);
	const [one, other] = parts as [Part, Part];
	return 'ratio' in derived ? ratio(one, other) : difference(one, other);
}

/** A further number of a claim, by its name. Throws an Error that lists the names there are. */
export function figureOf(
	{ units }: Dossier,
	claim: Claim & { id: string },
	name: string,
): Quantity {
	const figure = claim.figures?.[name];
	const quantity = figure && given({ unit: claim.unit, ...figure }, units);
	if (!quantity) {
		const names = Object.keys(claim.figures ?? {}).join(', ') || 'none';
		throw new Error(`The claim “${claim.id}” has no figure “${name}”. It has: ${names}.`);
	}
	return quantity;
}

/** How firm a number of a claim is, who gives it and where: a figure has what it says, else what its claim says. */
export function evidenceOf(claim: Claim, name?: string) {
	const { status, saidBy, sources } = (name ? claim.figures?.[name] : undefined) ?? {};
	return {
		status: status ?? claim.status,
		saidBy: saidBy ?? claim.saidBy,
		sources: sources ?? claim.sources,
	};
}
