import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '#charts/draw/boxes.ts';
import { candidates, GAP } from '#charts/map/candidates.ts';
import { crossing, meets, type Point, type Segment } from '#charts/map/segments.ts';

const whole = fc.integer({ min: 0, max: 12 });
const point = fc.record({ x: whole, y: whole });
const segment = fc.tuple(point, point) as fc.Arbitrary<Segment>;
const box = fc
	.tuple(point, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
	.map(([{ x, y }, wide, tall]): Box => ({ left: x, right: x + wide, top: y, bottom: y + tall }));

/** Where two lines meet, as parts of each from its beginning; undefined for parallels. */
function meeting([a, b]: Segment, [c, d]: Segment): [number, number] | undefined {
	const [ax, ay, cx, cy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
	const turn = ax * cy - ay * cx;
	if (turn === 0) return undefined;
	const [x, y] = [c.x - a.x, c.y - a.y];
	return [(x * cy - y * cx) / turn, (x * ay - y * ax) / turn];
}
const isBetween = (part: number) => part > 1e-9 && part < 1 - 1e-9;

describe('a line that leads to a name', () => {
	test('crosses another where they meet within both', () =>
		fc.assert(
			fc.property(segment, segment, (one, other) => {
				expect(crossing(one, other)).toBe(meeting(one, other)?.every(isBetween) ?? false);
			}),
			{ numRuns: 2000 },
		));

	test('meets a box where one of its ends lies within, or it crosses a diagonal', () =>
		fc.assert(
			fc.property(segment, box, (line, of) => {
				const { left, right, top, bottom } = of;
				const within = ({ x, y }: Point) => x > left && x < right && y > top && y < bottom;
				const crosses = [
					[
						{ x: left, y: top },
						{ x: right, y: bottom },
					],
					[
						{ x: left, y: bottom },
						{ x: right, y: top },
					],
				].some((diagonal) => meeting(line, diagonal as Segment)?.every(isBetween));
				expect(meets(line, of)).toBe(line.some(within) || crosses);
			}),
			{ numRuns: 2000 },
		));
});

describe('the places where a name can stand', () => {
	const [WIDE, TALL, FREE] = [280, 200, 4];
	const mark = fc.record({
		x: fc.integer({ min: 0, max: WIDE }),
		y: fc.integer({ min: 0, max: TALL }),
		reach: fc.integer({ min: 2, max: 8 }),
		width: fc.integer({ min: 10, max: 150 }),
		height: fc.integer({ min: 10, max: 40 }),
	});
	const placesOf = ({
		x,
		y,
		reach,
		width,
		height,
	}: typeof mark extends fc.Arbitrary<infer M> ? M : never) =>
		candidates(
			{
				box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
				width,
				height,
			},
			WIDE,
			TALL,
		);

	test('hold it, clear of the edges and of its mark', () =>
		fc.assert(
			fc.property(mark, (one) => {
				const { x, y, reach, width, height } = one;
				for (const { box: at, leader, cost } of placesOf(one)) {
					expect(at.right - at.left).toBeCloseTo(width, 9);
					expect(at.bottom - at.top).toBeCloseTo(height, 9);
					expect(at.left).toBeGreaterThanOrEqual(FREE);
					expect(at.top).toBeGreaterThanOrEqual(FREE);
					expect(at.right).toBeLessThanOrEqual(WIDE - FREE);
					expect(at.bottom).toBeLessThanOrEqual(TALL - FREE);
					// Only the columns at the sides may have it over its own mark, and they cost most.
					const [dx, dy] = [
						Math.max(at.left - x, x - at.right, 0),
						Math.max(at.top - y, y - at.bottom, 0),
					];
					if (cost < 200) expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(reach * 0.7 - 1e-9);
					if (!leader) expect(Math.max(dx, dy)).toBeLessThanOrEqual(reach + GAP + 1e-9);
				}
			}),
			{ numRuns: 30 },
		));

	test('have a line from the mark to their near edge wherever they stand away from it', () =>
		fc.assert(
			fc.property(mark, (one) => {
				const { x, y, reach } = one;
				for (const { box: at, anchor, leader, cost } of placesOf(one)) {
					if (!leader) continue;
					const [from, to] = leader;
					const start = Math.hypot(from.x - x, from.y - y);
					expect(start).toBeLessThanOrEqual(reach + 1e-9);
					if (cost < 200) expect(start).toBeCloseTo(reach, 9);
					// The line ends on an edge of the name: at its side where the text begins or ends there.
					const side = {
						start: cost < 200 ? at.left : at.right,
						end: cost < 200 ? at.right : at.left,
					};
					if (anchor === 'middle') {
						expect(to.x).toBeCloseTo((at.left + at.right) / 2, 9);
						expect(Math.min(Math.abs(to.y - at.top), Math.abs(to.y - at.bottom))).toBeCloseTo(0, 9);
					} else expect(to.x).toBeCloseTo(side[anchor], 9);
					expect(to.y).toBeGreaterThanOrEqual(at.top - 1e-9);
					expect(to.y).toBeLessThanOrEqual(at.bottom + 1e-9);
				}
			}),
			{ numRuns: 30 },
		));

	test('are to the right at the least cost, and cost more the further away they are', () => {
		const lone = placesOf({ x: 100, y: 100, reach: 6, width: 60, height: 16 });
		const [best] = lone.toSorted((a, b) => a.cost - b.cost);
		expect(best).toMatchObject({
			cost: 0,
			anchor: 'start',
			leader: undefined,
			box: { left: 110, right: 170, top: 92, bottom: 108 },
		});
		const near = lone.filter(({ cost }) => cost < 200);
		const length = ({ leader }: (typeof lone)[number]) =>
			leader ? Math.hypot(leader[1].x - leader[0].x, leader[1].y - leader[0].y) : GAP;
		for (const one of near) {
			const turned = one.cost - (length(one) - GAP);
			expect(turned).toBeGreaterThanOrEqual(-1e-9);
			expect(turned).toBeLessThanOrEqual(3 * Math.PI + 1e-9);
		}
		// Both sides of the drawing, from top to bottom, two pixels apart.
		const sides = lone.filter(({ cost }) => cost >= 200);
		for (const [anchor, left] of [
			['start', 4],
			['end', WIDE - 4 - 60],
		] as const) {
			const tops = sides.filter((one) => one.anchor === anchor).map(({ box: { top } }) => top);
			expect(
				sides.filter((one) => one.anchor === anchor).every((one) => one.box.left === left),
			).toBe(true);
			expect(tops).toEqual(Array.from({ length: 10 }, (_, i) => 4 + 18 * i));
		}
		for (const { leader, cost } of sides) {
			const [from, to] = leader ?? [];
			expect(from).toEqual({ x: 100, y: 100 });
			expect(cost).toBeCloseTo(200 + Math.hypot((to?.x ?? 0) - 100, (to?.y ?? 0) - 100), 9);
		}
	});
});
