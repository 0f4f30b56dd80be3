import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsGap, placesOf, strokesOf } from '#charts/draw/strip.ts';
import { NARROWEST, widthOf } from '#charts/draw/width.ts';
import type { Moment } from '#facts/days.ts';

const WORDS = ['1 Sep', 'by 14 Nov', 'between 29 Apr and 3 May', 'back in part', 'stopped'];
const length = 100;

test('labels of changes never meet, nor reach out of the strip, and touch the line of their tick', () =>
	fc.assert(
		fc.property(
			fc.array(fc.record({ at: fc.nat(length), words: fc.constantFrom(...WORDS) }), {
				maxLength: 6,
			}),
			(all) => {
				const changes = all.toSorted((a, b) => a.at - b.at);
				const places = placesOf(changes, (i) => [changes[i]?.words ?? ''], { length });
				const spans = places.map(({ x, anchor, row, at }, i) => {
					const [px, width] = [(x / 100) * NARROWEST, widthOf(changes[i]?.words ?? '')];
					expect(['start', 'end']).toContain(anchor);
					const from = anchor === 'end' ? px - width : px;
					return { from, to: from + width, row, tick: (at / length) * NARROWEST };
				});
				for (const { from, to, tick } of spans) {
					expect(from).toBeGreaterThanOrEqual(-1e-6);
					expect(to).toBeLessThanOrEqual(NARROWEST + 1e-6);
					expect(tick).toBeGreaterThanOrEqual(from - 1e-6);
					expect(tick).toBeLessThanOrEqual(to + 1e-6);
				}
				for (const [i, a] of spans.entries())
					for (const b of spans.slice(i + 1))
						if (a.row === b.row) expect(a.from < b.to && b.from < a.to).toBe(false);
			},
		),
	));

test('the line of a tick goes through no label where each has room right of its tick', () => {
	const words = ['between 29 Apr and 3 May', '14 May', '3 Jun'];
	const changes = [{ at: 10 }, { at: 15 }, { at: 30 }];
	const places = placesOf(changes, (i) => [words[i] ?? ''], { length });
	for (const [i, label] of places.entries()) {
		const width = widthOf(words[i] ?? '');
		const x = (label.x / 100) * NARROWEST;
		const from = label.anchor === 'end' ? x - width : x;
		for (const other of places.filter(({ row }) => row > label.row)) {
			const tick = (other.at / length) * NARROWEST;
			expect(tick > from && tick < from + width).toBe(false);
		}
	}
	expect(places.some(({ row }) => row > 0)).toBe(true);
});

test('the line of a tick goes through no label where a label could stand aside for it', () => {
	const words = ['slowed or in part', '23:52, 4 Nov', 'replaced by a workaround', 'back'];
	const changes = [{ at: 41.2 }, { at: 45.8 }, { at: 47.4 }, { at: 56 }];
	const places = placesOf(changes, (i) => [words[i] ?? ''], { length });
	const spans = places.map(({ x, anchor, row, at }, i) => {
		const width = widthOf(words[i] ?? '');
		const from = (x / 100) * NARROWEST - (anchor === 'end' ? width : 0);
		return { from, to: from + width, row, tick: (at / length) * NARROWEST };
	});
	for (const { from, to, row } of spans)
		for (const { tick } of spans.filter((other) => other.row > row))
			expect(tick > from && tick < to).toBe(false);
});

test('a number stands in the gap only where it has room there on the narrowest strip', () => {
	const share = widthOf('37 days', { size: 22 }) / NARROWEST;
	const wide = Math.ceil(share * length);
	expect(fitsGap('37 days', 10, 10 + wide, length)).toBe(true);
	expect(fitsGap('37 days', 10, 10 + wide - 1, length)).toBe(false);
	expect(fitsGap('37 days', 10, 10 + wide, 2 * length)).toBe(false);
});

describe('the strokes of a strip', () => {
	const day = (state: Moment['state'], or?: Moment['state']): Moment => ({ state, or });

	test('are as many as the days on which something ran, and none stands for a stop', () => {
		const moments = [day('normal'), day('out'), day('out'), day('partial'), day('normal')];
		const { strokes, known } = strokesOf(moments);
		const days = strokes.flatMap(({ runs }) => runs.map(([from, to]) => to - from));
		expect(days.reduce((sum, count) => sum + count, 0)).toBe(3);
		expect(known).toEqual([[0, 5]]);
	});

	test('are pale where the day of a change is not published, and nothing stands for what is unknown', () => {
		const { strokes, known } = strokesOf([day('partial', 'normal'), day('unknown')]);
		expect(strokes).toMatchObject([{ pale: true, runs: [[0, 1]] }]);
		expect(known).toEqual([[0, 1]]);
	});
});
