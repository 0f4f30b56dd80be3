import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '#charts/map/areas.ts';
import { frameOn, planOf, WIDE } from '#charts/map/project.ts';
import type { Placed } from '#tables/map.ts';

const sitesAt = (places: [number, number][]): Placed[] =>
	places.map(([longitude_degrees, latitude_degrees], i) => ({
		id: `${i}`,
		of: `${i}`,
		site: 'A',
		country: 'Example',
		place: 'Town',
		state: 'stopped',
		status: 'confirmed',
		longitude_degrees,
		latitude_degrees,
		sources: [],
	}));
const areaOf = (places: [number, number][], id: Area['id'] = 'country', inner?: Area): Area => ({
	id,
	inner,
	sites: sitesAt(places),
});
const near = (x: number, y: number, reach: number) =>
	fc.array(
		fc.tuple(
			fc.double({ min: x - reach, max: x + reach, noNaN: true }),
			fc.double({ min: y - reach, max: y + reach, noNaN: true }),
		),
		{ minLength: 1, maxLength: 6 },
	);
/** Sites of one country somewhere, also across 180°. */
const country = fc
	.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -50, max: 60 }))
	.chain(([x, y]) => near(x, y, 4))
	.map((places) =>
		places.map(([x, y]): [number, number] => [x > 180 ? x - 360 : x < -180 ? x + 360 : x, y]),
	);
/** Free pixels around the sites of each kind of map. */
const AROUND = { close: 40, country: 50, all: 44 };
const SLACK = 4;

describe('a map', () => {
	test.each(['close', 'country', 'all'] as const)('of %s has its sites away from its edges', (id) =>
		fc.assert(
			fc.property(country, (places) => {
				const { at, tall } = planOf(areaOf(places, id));
				for (const place of places) {
					const { x, y } = at(...place);
					expect(x).toBeGreaterThanOrEqual(AROUND[id] - SLACK);
					expect(x).toBeLessThanOrEqual(WIDE - AROUND[id] + SLACK);
					expect(y).toBeGreaterThanOrEqual(AROUND[id] - SLACK);
					expect(y).toBeLessThanOrEqual(tall - AROUND[id] + SLACK);
				}
			}),
		),
	);

	test('fills what is left across or down, and no site lies at a side of all others', () =>
		fc.assert(
			fc.property(near(0, 50, 4), (places) => {
				fc.pre(places.length > 1);
				const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
				const wide = Math.max(...xs) - Math.min(...xs);
				const high = Math.max(...ys) - Math.min(...ys);
				fc.pre(wide > 1 && high > 1);
				const { at, tall } = planOf(areaOf(places));
				const drawn = places.map((place) => at(...place));
				const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
				const across = spread(drawn.map(({ x }) => x)) / (WIDE - 100);
				const down = spread(drawn.map(({ y }) => y)) / (tall - 100);
				expect(Math.max(across, down)).toBeGreaterThan(0.85);
				// A degree north is as long anywhere; one east shrinks with the cosine of the latitude.
				const scale = spread(drawn.map(({ y }) => y)) / high;
				const east = spread(drawn.map(({ x }) => x)) / wide / Math.cos((50 * Math.PI) / 180);
				expect(east / scale).toBeGreaterThan(0.8);
				expect(east / scale).toBeLessThan(1.25);
			}),
		));

	test('has north above and east to the right', () => {
		const { at } = planOf(
			areaOf([
				[0, 50],
				[2, 52],
			]),
		);
		expect(at(0, 52).y).toBeLessThan(at(0, 50).y);
		expect(at(2, 51).x).toBeGreaterThan(at(0, 51).x);
	});

	test('of one site is not of one point: it shows a piece of country around it', () => {
		const { at } = planOf(areaOf([[10, 40]]));
		expect(Math.abs(at(10, 40.4).y - at(10, 40).y)).toBeLessThan(150);
		expect(Math.abs(at(10, 40.4).y - at(10, 40).y)).toBeGreaterThan(50);
	});

	test('is 300 pixels tall, one of the world at least 220 and as tall as it has to be', () => {
		const home = areaOf([
			[0, 50],
			[1, 51],
		]);
		expect(planOf(home).tall).toBe(300);
		expect(
			planOf(
				areaOf(
					[
						[0, 50],
						[100, 10],
					],
					'all',
				),
			).tall,
		).toBe(300);
		expect(
			planOf(
				areaOf(
					[
						[0, 50],
						[150, 48],
					],
					'all',
					home,
				),
			).tall,
		).toBe(220);
		expect(
			planOf(
				areaOf(
					[
						[0, 60],
						[30, -50],
					],
					'all',
					home,
				),
			).tall,
		).toBe(300);
		const some = planOf(
			areaOf(
				[
					[0, 50],
					[140, -40],
				],
				'all',
				home,
			),
		).tall;
		expect(some).toBeGreaterThan(220);
		expect(some).toBeLessThan(300);
	});

	test('is taller by what is asked for, with its sites to the right by what is asked for', () => {
		const area = areaOf([
			[0, 50],
			[3, 51],
		]);
		const [plain, taller, moved] = [planOf(area), planOf(area, 40), planOf(area, 0, 25)];
		expect(taller.tall).toBe(plain.tall + 40);
		expect(taller.at(1, 50.5).y).toBeCloseTo(plain.at(1, 50.5).y + 20, 6);
		expect(moved.at(1, 50.5).x).toBeCloseTo(plain.at(1, 50.5).x + 25, 6);
		expect(moved.at(1, 50.5).y).toBeCloseTo(plain.at(1, 50.5).y, 6);
	});
});

describe('the frame of a map on a wider one', () => {
	const inner = areaOf([
		[0, 50],
		[2, 52],
		[1, 51],
	]);

	test('is the whole of it on itself', () => {
		const plan = planOf(inner);
		const { left, right, top, bottom } = frameOn(plan, plan);
		for (const zero of [left, top]) expect(zero).toBeCloseTo(0, 6);
		expect(right).toBeCloseTo(WIDE, 6);
		expect(bottom).toBeCloseTo(plan.tall, 6);
	});

	test('holds what that one shows, and lies within this one', () => {
		const outer = planOf(
			areaOf(
				[
					[0, 50],
					[2, 52],
					[1, 51],
					[30, 40],
				],
				'all',
				inner,
			),
		);
		const close = planOf(inner);
		const frame = frameOn(outer, close);
		expect(frame.left).toBeGreaterThanOrEqual(0);
		expect(frame.top).toBeGreaterThanOrEqual(0);
		expect(frame.right).toBeLessThanOrEqual(WIDE);
		expect(frame.bottom).toBeLessThanOrEqual(outer.tall);
		for (const corner of [
			[0, 0],
			[WIDE, 0],
			[0, close.tall],
			[WIDE, close.tall],
			[WIDE / 2, close.tall / 2],
		] as [number, number][]) {
			const place = close.projection.invert?.(corner) ?? [0, 0];
			const { x, y } = outer.at(...place);
			expect(x).toBeGreaterThanOrEqual(frame.left - 1e-6);
			expect(x).toBeLessThanOrEqual(frame.right + 1e-6);
			expect(y).toBeGreaterThanOrEqual(frame.top - 1e-6);
			expect(y).toBeLessThanOrEqual(frame.bottom + 1e-6);
		}
		// And is no larger than it has to be.
		expect(frame.right - frame.left).toBeLessThan(WIDE / 2);
		expect(frame.bottom - frame.top).toBeLessThan(outer.tall / 2);
	});
});
