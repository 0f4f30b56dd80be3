import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	amountScale,
	amountTicks,
	axis,
	monthTicks,
	timeScale,
	weekTicks,
} from '#charts/draw/axis.ts';
import { bandedAxis, fittingTicks } from '#charts/draw/bands.ts';
import { axisLabels } from '#charts/draw/drawing.ts';
import { NARROWEST, widthOf } from '#charts/draw/width.ts';

const DAY = 86_400_000;
const START = Date.parse('2024-01-01T00:00:00Z');
const isoOf = (day: number) => new Date(START + day * DAY).toISOString().slice(0, 10);
/** A span of days, as their numbers since 2024 began. */
const span = fc
	.tuple(fc.nat(900), fc.integer({ min: 7, max: 900 }))
	.map(([from, length]) => [from, from + length] as const);

/** The most labels side by side, and how far across the last may begin, in percent. */
const [MOST, LAST] = [5, 85];
/** From so many days on labels have their year, and fewer have room. */
const [YEAR, DATED] = [365, 4];
/** What rounding to hundredths may add; what lies between two of them may be either. */
const HALF = 0.005;
const about = (across: number): number => expect.closeTo(across, 1) as number;

describe('an axis of time', () => {
	test('goes over the whole width, with a margin at both ends', () =>
		fc.assert(
			fc.property(span, fc.nat(20), ([from, to], margin) => {
				const days = [isoOf(to), isoOf(from)];
				const scale = timeScale(days, margin);
				const at = (day: number) => scale(new Date(START + day * DAY));
				expect(at(from - margin)).toBeCloseTo(0, 9);
				expect(at(to + margin)).toBeCloseTo(100, 9);
				expect(timeScale(days).domain().map(Number)).toEqual(
					[from, to].map((day) => START + day * DAY),
				);
			}),
		));

	test('labels first days of months, evenly thinned, and none that might leave', () =>
		fc.assert(
			fc.property(span, ([from, to]) => {
				const ticks = monthTicks(timeScale([isoOf(from), isoOf(to)]));
				const days = Array.from({ length: to - from }, (_, i) => from + i);
				const firsts = days.filter((day) => isoOf(day).endsWith('-01'));
				const crossed = days.slice(1).filter((day) => isoOf(day).endsWith('-01')).length;
				const ends = isoOf(to).endsWith('-01') ? 1 : 0;
				const dated = to - from >= YEAR;
				const every = Math.max(1, Math.ceil((crossed + ends) / (dated ? DATED : MOST)));
				const across = (day: number) => (100 * (day - from)) / (to - from);
				expect(ticks).toEqual(
					firsts
						.filter((day) => {
							const [year = 0, month = 0] = isoOf(day).split('-').map(Number);
							// d3 counts every so many months from January on.
							return every === 1 || (12 * year + month - 1 - first(firsts)) % every === 0;
						})
						.filter((day) => across(day) <= LAST + HALF)
						.map((day) => ({
							at: dated ? isoOf(day).slice(0, 7) : isoOf(day),
							x: about(across(day)),
						})),
				);
			}),
		));

	/** The month at which thinning begins. */
	function first(firsts: number[]): number {
		const [year = 0, month = 0] = isoOf(firsts[0] ?? 0)
			.split('-')
			.map(Number);
		return 12 * year + month - 1;
	}

	test('of few weeks labels Mondays, of many months', () =>
		fc.assert(
			fc.property(span, ([from, to]) => {
				const scale = timeScale([isoOf(from), isoOf(to)]);
				// 1 January 2024 was a Monday.
				const mondays = Array.from({ length: to - from }, (_, i) => from + i).filter(
					(day) => day % 7 === 0,
				);
				const every = Math.max(1, Math.ceil(mondays.length / MOST));
				const expected = mondays
					.filter((_, i) => i % every === 0)
					.map((day) => ({ at: isoOf(day), across: (100 * (day - from)) / (to - from) }))
					.filter(({ across }) => across <= LAST + HALF)
					.map(({ at, across }) => ({ at, x: about(across) }));
				expect(weekTicks(scale)).toEqual(mondays.length > 2 * MOST ? monthTicks(scale) : expected);
			}),
		));
});

const amount = fc.oneof(
	fc.integer({ min: 1, max: 5000 }),
	fc.double({ min: 1, max: 1e10, noNaN: true }),
);

describe('an axis of amounts', () => {
	test('begins at zero, and has room for the largest', () =>
		fc.assert(
			fc.property(amount, (largest) => {
				const [least, most] = amountScale(largest).domain() as [number, number];
				expect(least).toBe(0);
				expect(most).toBeGreaterThanOrEqual(largest);
				expect(most).toBeLessThanOrEqual(2 * largest);
				expect(amountScale(largest).range()).toEqual([0, 100]);
			}),
		));

	test('of nothing is one of one', () => expect(amountScale(0).domain()).toEqual([0, 1]));

	/** Whether each label ends before the next line, and the last before the edge. */
	const fits = (ticks: { at: number; x: number }[], label: (at: number) => string) =>
		ticks.every(({ at, x }, i) => {
			const next = ticks[i + 1]?.x ?? 100;
			const right = (x / 100) * NARROWEST + 4 + widthOf(label(at), { size: 12 });
			return right <= (next / 100) * NARROWEST;
		});

	test('has as many labels as fit, at most about five', () =>
		fc.assert(
			fc.property(
				amount,
				fc.constantFrom('', 'm', ' million', ' thousand million'),
				(most, unit) => {
					const scale = amountScale(most);
					const label = (at: number) => `${at}${unit}`;
					const ticks = fittingTicks(scale, label);
					expect(ticks.length).toBeGreaterThan(0);
					if (ticks.length > 1) expect(fits(ticks, label)).toBe(true);
					for (const count of [5, 4, 3, 2]) {
						const right = ({ at, x }: { at: number; x: number }) =>
							(x / 100) * NARROWEST + 4 + widthOf(label(at), { size: 12 });
						const more = amountTicks(scale, count).filter((tick) => right(tick) <= NARROWEST);
						if (more.length > ticks.length) expect(fits(more, label)).toBe(false);
					}
				},
			),
		));
});

describe('the lines of an axis', () => {
	const ticks = [
		{ at: 'a', x: 10 },
		{ at: 'b', x: 40 },
		{ at: 'c', x: 60 },
	];
	const label = (at: string) => at.toUpperCase();
	const lines = (shapes: ReturnType<typeof axis>) =>
		shapes.flatMap((shape) =>
			shape.shape === 'line' ? [[shape.x1, shape.x2, shape.y1, shape.y2]] : [],
		);

	test('run down to the height, each with its label, which a table does not repeat', () => {
		const shapes = axis(ticks, 90, label);
		expect(lines(shapes)).toEqual([10, 40, 60].map((x) => [x, x, 24, 90]));
		expect(axisLabels([{ id: 'x', height: 90, ground: shapes, marks: [] }])).toEqual([
			'A',
			'B',
			'C',
		]);
	});

	test('stand only where bars are, and not where a text is, its ends among it', () => {
		const shapes = bandedAxis(
			ticks,
			[
				{ top: 30, bottom: 40 },
				{ top: 50, bottom: 60, clear: [10, 40] },
			],
			label,
		);
		const top = [10, 40, 60].map((x) => [x, x, 4, 18]);
		const first = [10, 40, 60].map((x) => [x, x, 30, 40]);
		expect(lines(shapes).toSorted()).toEqual([...top, ...first, [60, 60, 50, 60]].toSorted());
		expect(axisLabels([{ id: 'x', height: 90, ground: shapes, marks: [] }])).toEqual([
			'A',
			'B',
			'C',
		]);
	});
});
