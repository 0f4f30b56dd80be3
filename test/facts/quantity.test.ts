import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
	boundsOf,
	compare,
	difference,
	figureOf,
	quantityOf,
	ratio,
	sum,
	type Quantity,
} from '#facts/quantity.ts';
import { aClaim, aDossier } from '../a.ts';

const one = aClaim({ value: 196, unit: 'GBP' }, 'one');
const two = aClaim({ value: 64, unit: 'GBP' }, 'two');
const retail = aClaim({ low: 270, high: 440, unit: 'GBP' }, 'retail');
const wide = aClaim({ value: 1900, low: 1600, high: 2100, unit: 'GBP' }, 'wide');
const dossier = aDossier({ claims: [one, two, retail, wide] });
const derived = (from: object) => quantityOf(dossier, aClaim({ derived: from }));

test('a claim without a number has no quantity', () =>
	expect(quantityOf(dossier, aClaim())).toBeUndefined());

test('a claim with a range keeps it', () =>
	expect(quantityOf(dossier, wide)).toMatchObject({ value: 1900, low: 1600, high: 2100 }));

describe('a derived number', () => {
	test('a sum is the sum, in the same unit', () =>
		expect(derived({ sum: ['one', 'two'] })).toEqual({ value: 260, unit: 'GBP' }));

	test('a ratio lies between the ends that both ranges allow, to two figures', () =>
		expect(derived({ ratio: ['wide', 'retail'] })).toEqual({ low: 3.6, high: 7.8, unit: 'times' }));

	test('days follow from the dates, never from a typed number', () =>
		expect(derived({ days: { to: 'first-step' } })).toEqual({
			value: 7,
			unit: 'days',
			about: false,
		}));

	test('a part that does not exist is an error that names it', () =>
		expect(() => derived({ sum: ['one', 'three'] })).toThrow('“three”'));
});

const part = (quantity: Partial<Quantity>, name = 'a') => ({
	name,
	quantity: { unit: 'GBP', ...quantity },
});

describe('numbers that are computed with', () => {
	test.each([
		['a range and a number', [{ value: 2, low: 1, high: 4 }, { value: 10 }], '{12, 11 to 14}'],
		[
			'two ranges without a middle',
			[
				{ low: 1, high: 4 },
				{ low: 2, high: 3 },
			],
			'{3 to 7}',
		],
		[
			'a middle beside none',
			[
				{ value: 2, low: 1, high: 4 },
				{ low: 2, high: 3 },
			],
			'{3 to 7}',
		],
		['a ceiling beside a number', [{ value: 2, atMost: true }, { value: 1 }], '{up to 3}'],
		['about so many', [{ value: 2, about: true }, { value: 1 }], '{about 3}'],
		['a ceiling', [{ value: 2, atMost: true }, { value: 1 }], '{up to 3}'],
		[
			'a ceiling and a range',
			[
				{ value: 2, atMost: true },
				{ low: 1, high: 4 },
			],
			'{up to 6}',
		],
		['a floor', [{ low: 2 }, { low: 1, high: 4 }], '{at least 3}'],
		['a number that is a floor', [{ value: 2, atLeast: true }, { value: 1 }], '{at least 3}'],
		['decimals', [{ value: 0.1 }, { value: 0.2 }], '{0.3}'],
	])('%s add up with all that qualifies them', (_, parts, said) => {
		const { value, low, high, about, atMost, atLeast } = sum(parts.map((each) => part(each)));
		const range = low === undefined || high === undefined ? [] : [`${low} to ${high}`];
		const words = [...(value === undefined ? [] : [`${value}`]), ...range].join(', ');
		expect(
			`{${atMost ? 'up to ' : atLeast ? 'at least ' : ''}${about ? 'about ' : ''}${words}}`,
		).toBe(said);
	});

	test.each([
		['GBP', 'weeks'],
		['SEK', 'EUR'],
		['cars/hour', 'cars/quarter'],
		['GBP', 'USD'],
		['GBP', 'GBP/day'],
		['GBP/week', 'GBP/day'],
	])('%s and %s are refused, both named', (unit, other) => {
		const [a, b] = [part({ value: 1, unit }, 'one'), part({ value: 1, unit: other }, 'two')];
		for (const attempt of [sum, difference, ratio, compare].map(
			(done) => () => (done === sum ? sum([a, b]) : (done as typeof ratio)(a, b)),
		))
			expect(attempt).toThrow(`“one” is in ${unit} and “two” in ${other}`);
	});

	test('nothing is divided by what may be nothing', () =>
		expect(() => ratio(part({ value: 1 }), part({ low: 0, high: 2 }, 'none'))).toThrow('“none”'));

	test('a refusal names what differs', () => {
		const said = (one: string, other: string) => () =>
			sum([part({ value: 1, unit: one }), part({ value: 1, unit: other }, 'b')]);
		expect(said('SEK', 'EUR')).toThrow('numbers of different currencies cannot be added');
		expect(said('GBP', 'GBP/day')).toThrow('numbers of different periods cannot be added');
		expect(said('cars', 'vans')).toThrow('numbers of different units cannot be added');
	});

	test('a number over a ceiling is a floor', () =>
		expect(ratio(part({ value: 10 }), part({ value: 4, atMost: true }))).toMatchObject({
			value: 2.5,
			atLeast: true,
		}));

	test.each([
		[{ value: 10 }, { value: 4 }, { value: 6 }],
		[
			{ value: 10, low: 8, high: 12 },
			{ low: 1, high: 2 },
			{ low: 6, high: 11 },
		],
		[
			{ value: 10, low: 8, high: 12 },
			{ value: 2, low: 1, high: 3 },
			{ value: 8, low: 5, high: 11 },
		],
		[{ value: 10 }, { value: 4, atMost: true }, { value: 6, atLeast: true }],
		[
			{ value: 10, about: true },
			{ value: 4, atLeast: true },
			{ value: 6, atMost: true, about: true },
		],
		[{ value: 0.3 }, { value: 0.1 }, { value: 0.2 }],
	])('%j less %j is %j', (from, taken, left) =>
		expect(difference(part(from), part(taken, 'b'))).toMatchObject(left),
	);

	test('a ceiling and a floor say nothing together', () =>
		expect(() => sum([part({ value: 1, atMost: true }), part({ low: 1 }, 'b')])).toThrow(
			'“a” and “b”',
		));

	test('which is more is open where ranges overlap', () => {
		const five = part({ value: 5 });
		expect(compare(five, part({ value: 5 }))).toBe(0);
		expect(compare(five, part({ low: 6, high: 7 }))).toBe(-1);
		expect(compare(five, part({ value: 4, low: 3, high: 4.5 }))).toBe(1);
		expect(compare(five, part({ low: 4, high: 6 }))).toBeUndefined();
		expect(compare(five, part({ value: 9, atMost: true }))).toBeUndefined();
	});

	test('whatever the parts may be, the sum, the difference and the ratio may be', () => {
		const number = fc.integer({ min: 1, max: 1000 });
		const ranged = fc
			.tuple(number, number, number)
			.map((all) => all.toSorted((a, b) => a - b))
			.chain(([low = 0, at = 0, high = 0]) =>
				fc.constantFrom({ low, value: at, high, at }, { low, high, at }, { value: at, at }),
			);
		fc.assert(
			fc.property(ranged, ranged, (a, b) => {
				const total = boundsOf(sum([part(a), part(b)]));
				expect(total.low).toBeLessThanOrEqual(a.at + b.at);
				expect(total.high).toBeGreaterThanOrEqual(a.at + b.at);
				const left = boundsOf(difference(part(a), part(b)));
				expect(left.low).toBeLessThanOrEqual(a.at - b.at);
				expect(left.high).toBeGreaterThanOrEqual(a.at - b.at);
				const times = ratio(part(a), part(b));
				const { low = 0, high = 0 } = boundsOf(times);
				// To two figures: half of the second one, at most 5%.
				expect(low * 0.95).toBeLessThanOrEqual(a.at / b.at);
				expect(high * 1.05).toBeGreaterThanOrEqual(a.at / b.at);
			}),
		);
	});
});

describe('a named figure', () => {
	const survey = aClaim(
		{
			value: 84,
			unit: 'firms',
			figures: {
				negative: { label: 'Negative effect', value: 77, unit: 'percent' },
				answered: { label: 'Answered', value: 80 },
			},
		},
		'survey',
	);

	test('has its own unit, or that of the claim', () => {
		expect(figureOf(dossier, survey, 'negative')).toMatchObject({ value: 77, unit: 'percent' });
		expect(figureOf(dossier, survey, 'answered')).toMatchObject({ value: 80, unit: 'firms' });
	});

	test('that does not exist is an error that lists those that do', () =>
		expect(() => figureOf(dossier, survey, 'positive')).toThrow(/“positive”.*negative, answered/));
});
