import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, type Box } from '#charts/draw/boxes.ts';
import { APART, candidates, GAP, type Candidate, type Named } from '#charts/map/candidates.ts';
import { placed } from '#charts/map/labels.ts';
import { crossing, meets } from '#charts/map/segments.ts';

/** What a reader loses, in pixels by which a name rather stands further away. */
const LOSS = { mark: 300, name: 260, leader: 160, near: 6 };

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
	left: left - by,
	right: right + by,
	top: top - by,
	bottom: bottom + by,
});

type At = Pick<Candidate, 'box' | 'leader'>;

/** What a place is worth beside the other marks and names. */
function worth(place: Candidate, marks: Box[], names: At[]): number {
	const ofMarks = marks.map((mark) => {
		const on = overlap(place.box, mark)
			? LOSS.mark
			: overlap(grown(place.box, GAP), mark)
				? LOSS.near
				: 0;
		return on + (place.leader && meets(place.leader, mark) ? LOSS.leader : 0);
	});
	const ofNames = names.map(
		({ box, leader }) =>
			(leader && meets(leader, place.box) ? LOSS.name : 0) +
			(place.leader && meets(place.leader, box) ? LOSS.name : 0) +
			(place.leader && leader && crossing(place.leader, leader) ? LOSS.leader : 0),
	);
	return [place.cost, ...ofMarks, ...ofNames].reduce((sum, one) => sum + one, 0);
}

const named = (wide: number, tall: number): fc.Arbitrary<Named> =>
	fc
		.record({
			x: fc.integer({ min: 0, max: wide }),
			y: fc.integer({ min: 0, max: tall }),
			reach: fc.integer({ min: 2, max: 8 }),
			width: fc.integer({ min: 10, max: 70 }),
			height: fc.integer({ min: 10, max: 18 }),
		})
		.map(({ x, y, reach, width, height }) => ({
			box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
			width,
			height,
		}));

const all = <T>(list: T[], but: number) => list.filter((_, i) => i !== but);

describe.each([
	['a roomy drawing', 280, 200],
	['a crowded one', 130, 60],
])('names on %s', (_, wide, tall) => {
	test('alone, have the place that is worth most, over its own mark or not', () =>
		fc.assert(
			fc.property(named(wide, tall), (one) => {
				const least = Math.min(...candidates(one, wide, tall).map(({ cost }) => cost));
				expect(placed([one], wide, tall)?.cost ?? Infinity).toBe(least);
			}),
			{ seed: 1, numRuns: 200 },
		));

	test('stand apart, and none has another place that is worth more beside the others', () =>
		fc.assert(
			fc.property(fc.array(named(wide, tall), { minLength: 2, maxLength: 3 }), (names) => {
				const found = placed(names, wide, tall);
				if (!found) return;
				const marks = names.map(({ box }) => box);
				const places = found.places as Candidate[];
				const values = places.map((place, i) => worth(place, all(marks, i), all(places, i)));
				expect(found.cost).toBeCloseTo(
					values.reduce((sum, one) => sum + one, 0),
					6,
				);
				for (const [i, one] of names.entries()) {
					const others = all(places, i);
					const free = candidates(one, wide, tall).filter(
						({ box }) => !others.some((other) => overlap(grown(box, APART), other.box)),
					);
					expect(free.map(({ box }) => box)).toContainEqual(places[i]?.box);
					for (const place of free)
						expect(worth(place, all(marks, i), others)).toBeGreaterThanOrEqual(
							(values[i] ?? 0) - 1e-9,
						);
				}
			}),
			{ seed: 1, numRuns: 300 },
		));
});

test('of a few names, any may be the first: all have room as often, and at the same cost', () => {
	const [wide, tall] = [130, 60];
	const crowd = fc.array(named(wide, tall), { minLength: 3, maxLength: 5 });
	fc.assert(
		fc.property(crowd, (names) => {
			const cost = placed(names, wide, tall)?.cost ?? Infinity;
			for (const i of names.keys()) {
				const turned = [...names.slice(i), ...names.slice(0, i)];
				expect(placed(turned, wide, tall)?.cost ?? Infinity).toBeCloseTo(cost, 6);
			}
		}),
		{ seed: 1, numRuns: 100 },
	);
});

test('where there is no room, no name is placed', () => {
	const wide: Named = { box: { left: 10, right: 20, top: 5, bottom: 15 }, width: 90, height: 16 };
	expect(placed([wide], 100, 36)).toBeDefined();
	expect(placed([wide, wide], 100, 36)).toBeUndefined();
	expect(placed([{ ...wide, width: 120 }], 100, 36)).toBeUndefined();
});
