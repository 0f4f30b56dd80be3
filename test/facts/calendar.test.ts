import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dateFrom, isSurelyBefore } from '#facts/calendar.ts';

/** From the earliest to the latest. */
const ORDER = [
	'2025',
	'2025-04-01',
	'2025-04',
	'2025-04-28',
	'[..2025-04-28]',
	'2025-04-28T00:10+02:00',
	'2025-04-28T12:33+02:00',
	'[2025-04-28T12:33+02:00..2025-04-28T12:50+02:00]',
	'[..2025-04-28T12:55+02:00]',
	'2025-04-28T12:00+01:00',
	'2025-04-28T23:59-03:00',
	'2025-04-29',
	// By UTC before the one above; in a list it stands under the day that it prints.
	'2025-04-29T00:05+14:00',
];

describe('dates of any precision', () => {
	const date = fc.constantFrom(...ORDER);

	test('have one order', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(ORDER), (some) => {
				const known = some.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
				const order = some.toSorted(compareDates);
				expect(
					order.map((one) => known.findIndex((other) => compareDates(one, other) === 0)),
				).toEqual(order.map((one) => order.findIndex((other) => compareDates(one, other) === 0)));
			}),
		);
	});

	test('in which each of two that differ has its place, whichever is named first', () => {
		// A day, and one by which something had been: neither stands before the other.
		const place = (one: string) => ORDER.indexOf(one.replace(/^\[\.\.(\d{4}-\d\d-\d\d)\]$/, '$1'));
		fc.assert(
			fc.property(date, date, (a, b) => {
				expect(Math.sign(compareDates(a, b))).toBe(Math.sign(place(a) - place(b)));
			}),
		);
	});

	test('of which one is surely before another never stand the other way round by days', () =>
		fc.assert(
			fc.property(date, date, (a, b) => {
				if (!isSurelyBefore(a, b)) return;
				expect(isSurelyBefore(b, a)).toBe(false);
				// Two clocks may show two days at once.
				if (!a.includes('T') || !b.includes('T')) expect(compareDates(a, b)).toBeLessThan(0);
			}),
		));

	test.each([
		['2025-04-28', '2025-04-29T00:05+14:00', true],
		['2025-04-28', '2025-04-28T23:59-03:00', false],
		['2025-04-28T12:33+02:00', '2025-04-28T12:00+01:00', true],
		['2025-04-29T00:05+14:00', '2025-04-28T23:59-03:00', true],
		['2025-04-28T12:33+02:00', '[..2025-04-29T12:00Z]', false],
		['2025-04-30', '2025-04', false],
		['2025-03', '2025-04-01', true],
		['2025-03-01', '[..2025-04-01]', false],
		['2025-04-28T12:33Z', '2025-04-28T12:33Z', false],
	])('%s before %s: %s', (a, b, before) => expect(isSurelyBefore(a, b)).toBe(before));
});

test('what is no date is refused by name', () =>
	expect(() => dateFrom('2025-13-45')).toThrow('2025-13-45 is no date.'));
