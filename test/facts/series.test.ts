import { describe, expect, test } from 'vitest';
import {
	changeOf,
	disagreeing,
	earlierOf,
	inSeries,
	isYearBefore,
	newestOf,
	readingsOf,
} from '#facts/series.ts';
import { aClaim, aDossier, aPoint, aSeries, aSource, type Raw } from '../a.ts';

const told = (points: Raw[], fields: Raw = {}, dossier = aDossier()) =>
	readingsOf(dossier, aSeries({ ...fields, points: points.map(aPoint) }));

const pair = (earlier: Raw, now: Raw) => {
	const readings = told([
		{ period: '2023-07', ...earlier },
		{ period: '2024-07', ...now },
	]);
	const [, last] = readings;
	if (!last) throw new Error('Two numbers are two readings.');
	return { readings, last };
};

describe('the same time a year before', () => {
	test.each([
		['2023-07', '2024-07', true],
		['2023-06', '2024-07', false],
		['2022-07', '2024-07', false],
		['2023-04/2023-06', '2024-04/2024-06', true],
		['2023-04/2023-06', '2024-04', false],
		['2023', '2024', true],
		['2023-03-05', '2024-03-05', true],
		['2023-03-06', '2024-03-05', false],
		['2023-02-28', '2024-02-29', true],
		['2023-06-05/2023-06-11', '2024-06-03/2024-06-09', true],
		['2023-05-29/2023-06-04', '2024-06-03/2024-06-09', false],
		['2023-06-12/2023-06-18', '2024-06-03/2024-06-09', false],
		// Twelve weeks overlap with those before: no length that has a counterpart.
		['2023-01-29/2023-04-22', '2024-01-28/2024-04-20', false],
	])('%s is that of %s: %s', (earlier, period, is) =>
		expect(isYearBefore(earlier, period)).toBe(is),
	);

	test('of two weeks that begin a week apart, one alone is that of a week', () => {
		for (let day = 3; day < 24; day += 7) {
			const week = (year: number, from: number) => {
				const at = (number: number) => `${year}-06-${String(number).padStart(2, '0')}`;
				return `${at(from)}/${at(from + 6)}`;
			};
			const before = [1, 2].map((shift) => week(2023, day + shift));
			expect(before.map((one) => isYearBefore(one, week(2024, day)))).toEqual([true, true]);
		}
	});
});

describe('the change on a year before', () => {
	test.each([
		[80, 60, -25],
		[70039, 51090, -27.1],
		[77484, 59010, -23.8],
		[41271, 37072, -10.2],
		[45022, 53003, 17.7],
		[50, 50, 0],
	])('%d, then %d is %d percent, to one decimal', (earlier, now, change) => {
		const { readings, last } = pair({ value: earlier }, { value: now });
		expect(changeOf(readings, last)).toMatchObject({
			with: 'a year before',
			value: { value: earlier },
			change: { value: change, unit: 'percent' },
			computed: 'change',
		});
	});

	test('is not computed from a number that is not exact', () => {
		for (const vague of [
			{ value: 80, about: true },
			{ low: 70, high: 90 },
			{ value: 80, atLeast: true },
		]) {
			const { readings, last } = pair(vague, { value: 60 });
			expect(changeOf(readings, last)).toMatchObject({ change: null });
		}
	});

	test('is then that which a source prints', () => {
		const { readings, last } = pair({ value: 80, low: 79, high: 81 }, { value: 60, change: -25.2 });
		expect(changeOf(readings, last)).toMatchObject({
			change: { value: -25.2 },
			computed: 'neither',
		});
	});

	test('gives the number of the year before where that alone is missing', () => {
		const [reading, ...others] = told([
			{ period: '2024-07', value: 66165, change: -24.2 },
			{ period: '2024-08', value: 5 },
		]);
		expect(reading && changeOf([reading, ...others], reading)).toMatchObject({
			value: { value: 87300, about: true },
			computed: 'value',
		});
		expect(others[0] && changeOf([], others[0])).toBeNull();
		// After a fall of all nothing can be computed back.
		const [none] = told([
			{ period: '2024-07', value: 0, change: -100 },
			{ period: '2024-08', value: 5 },
		]);
		expect(none && changeOf([none], none)).toBeNull();
	});

	test('of the first number is on the first, of a revised one on the newest', () => {
		const readings = told([
			{ period: '2023-07', value: 80 },
			{ period: '2023-07', edition: 'revised', value: 90 },
			{ period: '2024-07', value: 60 },
			{ period: '2024-07', edition: 'revised', value: 61 },
		]);
		const against = readings
			.slice(2)
			.map((reading) => earlierOf(readings, reading)?.quantity.value);
		expect(against).toEqual([80, 90]);
		expect(newestOf(readings).map(({ quantity }) => quantity.value)).toEqual([90, 61]);
	});
});

describe('a change that a source prints', () => {
	test.each([
		[80, 60, -25, undefined],
		[61820, 56534, -8.6, undefined],
		[61820, 56534, -8.5, -8.6],
		[80, 60, -24.9, -25],
	])('on %d of %d is %d: disagrees %s', (earlier, now, change, ours) => {
		const { readings, last } = pair({ value: earlier }, { value: now, change });
		expect(disagreeing(readings, last)).toBe(ours);
	});

	test('may be anything that the bounds of the numbers allow', () => {
		const bounds = { value: 97700, low: 97690, high: 97800 };
		const said = (change: number) => {
			const { readings, last } = pair(bounds, { value: 87286, change });
			return disagreeing(readings, last);
		};
		expect([said(-10.7), said(-10.8)]).toEqual([undefined, undefined]);
		expect(said(-11)).toBe(-10.7);
	});
});

describe('a number', () => {
	test('is the exact sum of its parts, and derived', () =>
		expect(
			told([
				{ period: '2023-07', parts: [79018, -8700], derived: 'All less vans.' },
				{ period: '2024-07', parts: [0.3, -0.1], derived: 'All less vans.' },
				{ period: '2024-08', value: 5, derived: 'From a share.' },
				{ period: '2024-09', value: 6 },
			]).map(({ quantity, derived }) => [quantity.value, derived]),
		).toEqual([
			[70318, true],
			[0.2, true],
			[5, true],
			[6, false],
		]));

	test('of a claim has its status, its sources and the change that it gives', () => {
		const claim = aClaim(
			{
				value: 60,
				unit: 'cars',
				period: '2024-07',
				status: 'estimated',
				low: 60,
				high: 60,
				method: 'Counted.',
				figures: { change: { label: 'Change', value: -25, unit: 'percent' } },
				measure: { of: 'Cars', compared: { with: 'a year earlier', figure: 'change' } },
			},
			'july',
		);
		// Another claim of the same count comes before it.
		const dossier = aDossier({ claims: [aClaim({ value: 1, unit: 'cars' }, 'june'), claim] });
		const series = aSeries({
			points: [aPoint({ period: '2023-07', value: 80 }), { period: '2024-07', claim: 'july' }],
		});
		expect(readingsOf(dossier, series)[1]).toMatchObject({
			quantity: { value: 60 },
			status: 'estimated',
			sources: ['release'],
			printed: -25,
		});
		expect([...inSeries({ ...dossier, series: [series] })]).toEqual(['july']);
	});

	test('is of the day of its first source, or of the last where it is derived from them', () => {
		const sources = {
			early: aSource({ published: '2024-02-05' }),
			late: aSource({ published: '2024-03', accessed: '2024-08' }),
		};
		const both = { status: 'reported', sources: ['late', 'early'] };
		const points = [
			{ period: '2023-07', value: 1, ...both },
			{ period: '2024-07', parts: [1, 1], derived: 'Both.', ...both },
		];
		expect(told(points, {}, aDossier({ sources })).map(({ published }) => published)).toEqual([
			'2024-02-05',
			'2024-03',
		]);
	});
});

describe('an index', () => {
	const index = (points: Raw[]) => told(points, { index: true, unit: 'points' });

	test('is chained from its base, unrounded, and each edition from the number before', () => {
		const readings = index([
			{ period: '2024-06', value: 100 },
			{ period: '2024-07', growth: -28.6 },
			{ period: '2024-07', edition: 'revised', growth: -29.5 },
			{ period: '2024-08', growth: 9.5 },
			{ period: '2024-09', growth: 25.5 },
		]);
		expect(readings.map(({ quantity }) => quantity.value)).toEqual([100, 71.4, 70.5, 77.2, 96.9]);
		expect(readings.map(({ derived }) => derived)).toEqual([false, true, true, true, true]);
	});

	test('is as firm as the weakest of all before', () =>
		expect(
			index([
				{ period: '2024-06', value: 100, status: 'confirmed' },
				{ period: '2024-07', growth: 1, status: 'reported' },
				{ period: '2024-08', growth: 1, status: 'confirmed' },
			]).map(({ status }) => status),
		).toEqual(['confirmed', 'reported', 'reported']));
});
