import { expect, test } from 'vitest';
import { hatchedDiamond } from '#charts/draw/diamond.ts';
import { textureOf, type Texturing } from '#charts/draw/texture.ts';

const KINDS: Texturing[] = ['hatch', 'stripes', 'lines', 'dots'];

/** Where the lines of a texture begin and end, in pixels, before they are moved or slanted. */
const linesOf = (d: string) =>
	[...d.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)/g)].map(([, x, y, length]) => ({
		x: Number(x),
		y: Number(y),
		end: Number(x) + Number(length),
	}));

test.each(KINDS)('%s fill a bar to its last corner and begin within it', (kind) => {
	const [width, height] = [130, 14];
	const { d, weight = 1 } = textureOf(kind, width, height);
	const lines = linesOf(d);
	expect(lines.length).toBeGreaterThan(0);
	// A slanted line is moved back by as much as it is down.
	const needed = kind === 'hatch' ? width + height : width;
	for (const { x, y, end } of lines) {
		expect(x).toBeLessThan(5);
		expect(end).toBeCloseTo(needed);
		expect(y).toBeLessThan(height);
	}
	const lowest = Math.max(...lines.map(({ y }) => y));
	expect(lowest + weight / 2).toBeGreaterThan(height - 4);
});

test('no two patterns look alike', () =>
	expect(new Set(KINDS.map((kind) => JSON.stringify(textureOf(kind, 90, 14)))).size).toBe(4));

test('a taller bar has more lines, as far apart', () => {
	const gaps = (height: number) => {
		const heights = linesOf(textureOf('lines', 50, height).d).map(({ y }) => y);
		return heights.slice(1).map((y, i) => y - (heights[i] ?? 0));
	};
	expect(gaps(28).length).toBeGreaterThan(gaps(14).length);
	expect(new Set([...gaps(28), ...gaps(14)])).toEqual(new Set([4]));
});

test.each([90, 120])('the lines in a diamond of %i square pixels end on its edges', (area) => {
	const { d, inner } = hatchedDiamond(area);
	const [, top = 0] = /^M0,-([\d.]+)/.exec(d) ?? [];
	const ends = [...inner.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
	expect(ends).toHaveLength(4);
	for (const [, x, y] of ends)
		expect(Math.abs(Number(x)) + Math.abs(Number(y))).toBeCloseTo(Number(top), 1);
});
