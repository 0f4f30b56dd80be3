import { expect, test } from 'vitest';
import { alone } from '#charts/draw/alone.ts';
import type { Drawing } from '#charts/draw/drawing.ts';

const drawing: Drawing = {
	id: 'one',
	height: 130,
	ground: [{ shape: 'line', x1: 0, x2: 0, y1: 10, y2: 130 }],
	marks: ['a', 'b', 'c'].map((key, i) => ({ key, y: 30 + 30 * i, height: 30, shapes: [] })),
};

test('a row alone takes the place of the first', () => {
	const one = alone(drawing, 'c');
	expect(one?.marks.map(({ key, y }) => [key, y])).toEqual([['c', 30]]);
	expect(one?.height).toBe(60);
	expect(one?.ground[0]).toMatchObject({ y2: 60 });
});

test('lines that stand in other rows are left out', () => {
	const line = (y1: number, y2: number) => ({ shape: 'line', x1: 5, x2: 5, y1, y2 }) as const;
	const banded = { ...drawing, ground: [line(35, 55), line(65, 85), line(95, 115)] };
	expect(alone(banded, 'c')?.ground).toEqual([line(35, 55)]);
});

test('a drawing of one row is as it was', () => {
	const single = { ...drawing, marks: drawing.marks.slice(0, 1) };
	expect(alone(single, 'a')).toEqual(single);
});

test('without that row there is nothing', () => expect(alone(drawing, 'd')).toBeUndefined());
