import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, drawnWidth, overlap, type Box } from '#charts/draw/boxes.ts';
import type { Drawing, Shape } from '#charts/draw/drawing.ts';
import { widthOf } from '#charts/draw/width.ts';
import { boxesOf } from '#charts/draw/room.ts';
import { faultsOf } from './laws.ts';

// Whatever says that nothing overlaps or leaves a drawing measures with these boxes: they are held to
// what is written here, not to one another.

const number = (min: number, max: number) => fc.integer({ min, max });
const box = fc
	.tuple(number(0, 9), number(0, 9), number(1, 5), number(1, 5))
	.map(([left, top, wide, tall]): Box => ({ left, right: left + wide, top, bottom: top + tall }));

test('two boxes overlap where they share a piece of at least a pixel', () =>
	fc.assert(
		fc.property(box, box, (a, b) => {
			const shares = Array.from({ length: 15 }, (_, i) => i + 0.5);
			const within = ({ left, right, top, bottom }: Box, x: number, y: number) =>
				x > left && x < right && y > top && y < bottom;
			const shared = shares.some((x) => shares.some((y) => within(a, x, y) && within(b, x, y)));
			expect(overlap(a, b)).toBe(shared);
		}),
		{ numRuns: 1000 },
	));

describe('on a drawing 200 pixels wide', () => {
	const WIDTH = widthOf('A label');
	const label = { shape: 'text', x: 50, dx: 4, y: 30, text: 'A label' } as const;
	const top = 30 - 13 * 0.8;
	const bottom = 30 + 13 * 0.2;

	test.each([
		['a bar', { shape: 'rect', x: 10, width: 25, y: 3, height: 8 }, [20, 70, 3, 11]],
		['a line', { shape: 'line', x1: 5, x2: 5, y1: 0, y2: 40 }, [10, 10, 0, 40]],
		['a line drawn backwards', { shape: 'line', x1: 9, x2: 5, y1: 40, y2: 7 }, [10, 18, 7, 40]],
		['a point', { shape: 'path', x: 50, y: 20, d: 'M0,0h1', reach: 6 }, [94, 106, 14, 26]],
		['a text', label, [104, 104 + WIDTH, top, bottom]],
		['a text that ends there', { ...label, anchor: 'end' }, [104 - WIDTH, 104, top, bottom]],
		[
			'a text around there',
			{ ...label, dx: 0, anchor: 'middle' },
			[100 - WIDTH / 2, 100 + WIDTH / 2, top, bottom],
		],
		[
			'a larger text',
			{ ...label, size: 26, dx: 0 },
			[100, 100 + 2 * WIDTH, 30 - 26 * 0.8, 30 + 26 * 0.2],
		],
	] as [string, Shape, number[]][])('%s has its box', (_, shape, ends) => {
		const found = boxOf(shape, 200);
		const all = [found?.left, found?.right, found?.top, found?.bottom];
		for (const [i, end] of ends.entries()) expect(all[i]).toBeCloseTo(end, 9);
	});

	test('a background has none', () =>
		expect(boxOf({ shape: 'path', x: 50, y: 20, d: 'M0,0h1' }, 200)).toBeUndefined());
});

const bar = (y: number): Shape => ({ shape: 'rect', x: 0, width: 100, y, height: 8 });
const drawing: Drawing = {
	id: 'one',
	height: 60,
	ground: [bar(2), { shape: 'path', x: 0, y: 0, d: 'M0,0h9' }],
	marks: [{ key: 'a', y: 40, shapes: [bar(2)] }],
};

test('a drawing has a box for each shape, those of a mark counted down from it', () => {
	const across = { left: 0, right: 300 };
	expect(boxesOf(drawing, 300).map((one) => one.box)).toEqual([
		{ ...across, top: 2, bottom: 10 },
		{ ...across, top: 42, bottom: 50 },
	]);
	expect(boxesOf({ ...drawing, width: 500 }, 300)[0]?.box.right).toBe(500);
	expect(drawnWidth(drawing, 300)).toBe(300);
	expect(drawnWidth({ ...drawing, width: 500 }, 300)).toBe(500);
});

describe('the law of charts sees', () => {
	const text = (fields: object = {}): Shape => ({
		shape: 'text',
		x: 10,
		y: 20,
		text: 'A label',
		...fields,
	});
	const withMarks = (...shapes: Shape[]): Drawing => ({
		...drawing,
		marks: [{ key: 'a', y: 20, shapes }],
	});

	test('nothing where all is well', () => {
		expect(faultsOf(drawing)).toEqual([]);
		expect(faultsOf(withMarks(text(), text({ x: 60 })))).toEqual([]);
	});

	test.each([
		['a text that leaves to the right', withMarks(text({ x: 95 })), /A label leaves/],
		['one that leaves to the left', withMarks(text({ x: 2, anchor: 'end' })), /A label leaves/],
		['one that leaves below', withMarks(text({ y: 45 })), /A label leaves/],
		['a bar that leaves', withMarks(bar(39)), /rect leaves/],
		['two texts that meet', withMarks(text(), text({ x: 12 })), /A label meets A label/],
		['a text that is too small', withMarks(text({ size: 11 })), /too small/],
		['a drawing wider than its column', { ...drawing, width: 300 }, /drawn 300 px wide/],
		[
			'a fault of the one for wide columns alone',
			{ ...drawing, roomy: withMarks(text({ y: 45 })) },
			/A label leaves/,
		],
	])('%s', (_, of, fault) => expect(faultsOf(of).join('\n')).toMatch(fault));
});
