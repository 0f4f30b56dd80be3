import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { totalOf } from '#facts/decimal.ts';

/** An integer of any size, and the number that is written with its point moved to the left. */
const written = fc
	.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
	.map(([digits, places]) => ({ digits, places, value: Number(`${digits}e-${places}`) }));

describe('a total', () => {
	test.each([
		[[], 0],
		[[0.1, 0.2], 0.3],
		[[0.3, -0.1], 0.2],
		[[1e21, 1, -1e21], 1],
		[[1e-7, 2e-7], 3e-7],
		[[1_000_000_000_000.5, -1_000_000_000_000.25], 0.25],
		[[123_456_789.123_456, -123_456_789.123_455], 0.000_001],
		[[1.5e300, -1.5e300], 0],
	])('of %j is %d', (numbers, total) => expect(totalOf(numbers)).toBe(total));

	test('of what is written is what pen and paper give', () =>
		fc.assert(
			fc.property(fc.array(written, { maxLength: 6 }), (all) => {
				const sum = all.reduce(
					(millionths, { digits, places }) =>
						millionths + BigInt(digits) * 10n ** BigInt(6 - places),
					0n,
				);
				expect(totalOf(all.map(({ value }) => value))).toBe(Number(`${sum}e-6`));
			}),
		));

	test('less what was added is what there was, however near the two are', () =>
		fc.assert(
			fc.property(written, written, ({ value: a }, { value: b }) => {
				const both = totalOf([a, b]);
				// Of more than 15 digits a number may not keep the last.
				fc.pre(Number(both.toPrecision(15)) === both);
				expect(totalOf([both, -b])).toBe(a + 0);
			}),
		));

	test('is the same in any order', () =>
		fc.assert(
			fc.property(
				fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
				(all) => {
					expect(totalOf(all.toReversed())).toBe(totalOf(all));
				},
			),
		));

	test('of a number and its opposite is nothing', () =>
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				expect(totalOf([number, -number])).toBe(0);
			}),
		));
});
