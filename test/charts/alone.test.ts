import { expect, test } from 'vitest';
import { alone } from '#charts/draw/alone.ts';
import type { Drawing } from '#charts/draw/drawing.ts';

const drawing: Drawing = {
	id: 'one',
	height: 130,
	ground: [{ shape: 'line', x1: 0, x2: 0, y1: 10, y2: 130 }],
	marks: ['a', 'b', 'c'].map((key, i) => ({ key, y: 30 + 30 * i, height: 30, shapes: [] })),
};
const line = (y1: number, y2: number) => ({ shape: 'line', x1: 5, x2: 5, y1, y2 }) as const;

test('a row alone takes the place of the first', () => {
	const one = alone(drawing, 'c');
	expect(one?.marks.map(({ key, y }) => [key, y])).toEqual([['c', 30]]);
	expect(one?.height).toBe(60);
	expect(one?.ground).toEqual([{ shape: 'line', x1: 0, x2: 0, y1: 10, y2: 60 }]);
});

test('lines that stand in other rows are left out, and its own come with it', () => {
	const banded = { ...drawing, ground: [line(35, 55), line(65, 85), line(97, 112)] };
	expect(alone(banded, 'c')?.ground).toEqual([line(37, 52)]);
});

test('a higher row takes its height and its lines with it', () => {
	const [a, b, c] = drawing.marks;
	if (!a || !b || !c) throw new Error('There are three rows.');
	const uneven = {
		...drawing,
		ground: [line(35, 55), line(80, 95)],
		marks: [a, { ...b, height: 50 }, c],
	};
	expect(alone(uneven, 'b')).toMatchObject({ height: 80, ground: [line(50, 65)] });
});

test('words above the rows stay, words among them go', () => {
	const text = (y: number) => ({ shape: 'text', x: 0, y, text: 'Words' }) as const;
	expect(alone({ ...drawing, ground: [text(14), text(75)] }, 'a')?.ground).toEqual([text(14)]);
});

test('what is drawn anew for wide screens is cut likewise', () => {
	const wide = { ...drawing, roomy: { ...drawing, height: 99 } };
	expect(alone(wide, 'b')?.roomy).toMatchObject({ height: 60, marks: [{ key: 'b' }] });
});

test('a drawing of one row is as it was', () => {
	const single = {
		...drawing,
		height: 60,
		ground: [line(10, 60)],
		marks: drawing.marks.slice(0, 1),
	};
	expect(alone(single, 'a')).toEqual(single);
});

test('without that row there is nothing', () => expect(alone(drawing, 'd')).toBeUndefined());
