import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	boundsOf,
	compare,
	difference,
	evidenceOf,
	ratio,
	sizeOf,
	sum,
	type Part,
	type Quantity,
} from '#facts/quantity.ts';
import { claim, type Claim } from '#records/claim.ts';
import { rawClaim } from '../a.ts';

/** What a number may be, as ends on the line of numbers: one that nobody gives is without end. */
interface Known {
	quantity: Quantity;
	least: number;
	most: number;
}
const OPEN = Infinity;
const UNIT = 'GBP';

const ordered = (from: number) =>
	fc
		.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: from, max: from + 40 })))
		.map((all) => all.toSorted((a, b) => a - b) as [number, number, number]);

/** Every way in which a record may give a number, with its ends written down beside it. */
const known = (from: number): fc.Arbitrary<Known> =>
	fc
		.tuple(ordered(from), fc.nat(6), fc.boolean())
		.map(([[low, value, high], form, about]): Known => {
			const forms: Known[] = [
				{ quantity: { value, unit: UNIT }, least: value, most: value },
				{ quantity: { value, low, high, unit: UNIT }, least: low, most: high },
				{ quantity: { low, high, unit: UNIT }, least: low, most: high },
				{ quantity: { low, unit: UNIT }, least: low, most: OPEN },
				{ quantity: { value, atMost: true, unit: UNIT }, least: -OPEN, most: value },
				{ quantity: { value, atLeast: true, unit: UNIT }, least: value, most: OPEN },
				{ quantity: { low, value, atMost: true, unit: UNIT }, least: low, most: value },
			];
			const one = forms[form] ?? { quantity: { unit: UNIT }, least: -OPEN, most: OPEN };
			return { ...one, quantity: { ...one.quantity, about: about || undefined } };
		});

const part = ({ quantity }: Known, name = 'a'): Part => ({ name, quantity });
const endsOf = (quantity: Quantity): [number, number] => {
	const { low, high } = boundsOf(quantity);
	return [low ?? -OPEN, high ?? OPEN];
};
/** What is worked out, or that nothing can be said. */
function ends(work: () => Quantity): [number, number] {
	try {
		return endsOf(work());
	} catch (error) {
		expect(String(error)).toMatch(/“a” and “b” have no end in common/);
		return [-OPEN, OPEN];
	}
}

describe('whatever is known of two numbers', () => {
	test('their ends are those that are given', () =>
		fc.assert(
			fc.property(known(-20), (one) => {
				expect(endsOf(one.quantity)).toEqual([one.least, one.most]);
			}),
		));

	test('one is above the other where no number of it is not', () =>
		fc.assert(
			fc.property(known(-5), known(-5), (one, other) => {
				const [a, b] = [part(one), part(other, 'b')];
				const certain = [one, other].every(({ least, most }) => least === most);
				const expected =
					one.most < other.least
						? -1
						: one.least > other.most
							? 1
							: certain && one.least === other.least
								? 0
								: undefined;
				expect(compare(a, b)).toBe(expected);
				expect(compare(b, a)).toBe(expected && -expected);
			}),
			{ numRuns: 1000 },
		));

	test('their sum has the sums of their ends, and about what either is about', () =>
		fc.assert(
			fc.property(known(-20), known(-20), (one, other) => {
				const [a, b] = [part(one), part(other, 'b')];
				expect(ends(() => sum([a, b]))).toEqual([one.least + other.least, one.most + other.most]);
				const about = one.quantity.about ?? other.quantity.about;
				if (Number.isFinite(one.least + other.least) || Number.isFinite(one.most + other.most))
					expect(sum([a, b])).toMatchObject({ unit: UNIT, about });
			}),
			{ numRuns: 1000 },
		));

	test('what one is without the other is least where most is taken', () =>
		fc.assert(
			fc.property(known(-20), known(-20), (one, other) => {
				expect(ends(() => difference(part(one), part(other, 'b')))).toEqual([
					one.least - other.most,
					one.most - other.least,
				]);
			}),
			{ numRuns: 1000 },
		));

	test('what is added and taken away again leaves what there was', () =>
		fc.assert(
			fc.property(fc.integer({ max: 1e6 }), fc.integer({ max: 1e6 }), (a, b) => {
				const [one, other] = [a, b].map((cents) => ({
					name: 'x',
					quantity: { value: cents / 100, unit: UNIT },
				})) as [Part, Part];
				const all = { name: 'all', quantity: sum([one, other]) };
				expect(difference(all, other).value).toBeCloseTo(a / 100, 6);
			}),
		));

	test('one is at least its least over the most of the other', () =>
		fc.assert(
			fc.property(known(0), known(1), (one, other) => {
				const [low, high] = ends(() => ratio(part(one), part(other, 'b')));
				const two = (value: number) =>
					Number.isFinite(value) ? Number(value.toPrecision(2)) : value;
				// Nothing is below a ceiling, and nothing is over what has no end.
				const least = Number.isFinite(other.most) ? one.least / other.most : -OPEN;
				const most = Number.isFinite(other.least) ? one.most / other.least : OPEN;
				expect([low, high]).toEqual([two(least), two(most)]);
			}),
			{ numRuns: 1000 },
		));
});

const exactly = (value: number, name: string): Part => ({ name, quantity: { value, unit: UNIT } });

describe('a ratio', () => {
	test.each([
		[exactly(-1, 'a')],
		[{ name: 'a', quantity: { low: -1, high: 4, unit: UNIT } }],
		[{ name: 'a', quantity: { low: -1, unit: UNIT } }],
		[{ name: 'a', quantity: { value: -1, atMost: true, unit: UNIT } }],
	])('of what may be below zero is refused: %j', (one) =>
		expect(() => ratio(one, exactly(2, 'b'))).toThrow(
			'“a” may be below zero: it is no number of times “b”.',
		),
	);

	test('of nothing is nothing', () =>
		expect(ratio(exactly(0, 'a'), exactly(2, 'b'))).toEqual({ value: 0, unit: 'times' }));

	test.each([
		[exactly(0, 'b')],
		[{ name: 'b', quantity: { low: -3, high: 4, unit: UNIT } }],
		[{ name: 'b', quantity: { value: -1, atMost: true, unit: UNIT } }],
	])('over what may be nothing is refused: %j', (other) =>
		expect(() => ratio(exactly(1, 'a'), other)).toThrow(
			'“b” is not above zero: nothing can be divided by it.',
		),
	);

	test('that cannot be told says what was asked of it', () => {
		const weeks = { name: 'b', quantity: { value: 1, unit: 'weeks' } };
		const one = exactly(1, 'a');
		expect(() => ratio(one, weeks)).toThrow(/different units cannot be divided\.$/);
		expect(() => compare(one, weeks)).toThrow(/different units cannot be compared\.$/);
		expect(() => difference(one, weeks)).toThrow(/different units cannot be subtracted\.$/);
	});
});

test('a size has no sign, and keeps all else', () => {
	expect(sizeOf({ value: -5, unit: 'percent', about: true })).toEqual({
		value: 5,
		unit: 'percent',
		about: true,
	});
	expect(sizeOf({ low: -5, unit: 'percent' })).toEqual({ low: -5, unit: 'percent' });
	expect(sizeOf(undefined)).toBeUndefined();
});

test('a figure has its own evidence, else that of its claim', () => {
	const own = { status: 'alleged', saidBy: 'Another', sources: ['other'] };
	const of = (fields: object) =>
		claim.parse(rawClaim({ figures: { part: { label: 'A part', value: 1, ...fields } } })) as Claim;
	const whole = { status: 'confirmed', saidBy: 'Example Ltd', sources: ['release'] };
	expect(evidenceOf(of({}))).toEqual(whole);
	expect(evidenceOf(of({}), 'part')).toEqual(whole);
	expect(evidenceOf(of(own), 'part')).toEqual(own);
	expect(evidenceOf(of(own))).toEqual(whole);
	expect(evidenceOf(of(own), 'gone')).toEqual(whole);
	for (const [name, value] of Object.entries(own))
		expect(evidenceOf(of({ [name]: value }), 'part')).toEqual({ ...whole, [name]: value });
});
