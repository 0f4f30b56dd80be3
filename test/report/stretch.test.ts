import { expect, test } from 'vitest';
import { differing } from '#report/paper.ts';
import { stretchOf, type Block } from '#report/stretch.ts';

/** Blocks of 100 px, one below the other. */
const page = (...keys: string[]): Block[] =>
	keys.map((key, i) => ({ key, top: i * 100, bottom: i * 100 + 100 }));
const letters = (count: number) => Array.from({ length: count }, (_, i) => `block ${i}`);
const replaced = (keys: string[], ...places: number[]) =>
	keys.map((key, i) => (places.includes(i) ? 'new' : key));

test('two pages that are alike have none', () =>
	expect(stretchOf(page('a', 'b'), page('a', 'b'))).toBeUndefined());

test('it frames the block that differs, on both sides', () => {
	const before = letters(10);
	expect(stretchOf(page(...before), page(...replaced(before, 5)))).toEqual({
		before: { top: 380, bottom: 720 },
		after: { top: 380, bottom: 720 },
		more: 0,
	});
});

test('what is new is shown beside the gap where it was not', () => {
	const before = letters(6);
	const after = [...before.slice(0, 4), 'new', ...before.slice(4)];
	expect(stretchOf(page(...before), page(...after))).toEqual({
		before: { top: 280, bottom: 520 },
		after: { top: 280, bottom: 620 },
		more: 0,
	});
});

test('places near each other share it; those too far away are counted', () => {
	const before = letters(60);
	const stretch = stretchOf(page(...before), page(...replaced(before, 2, 6, 40, 50)));
	expect(stretch?.after).toEqual({ top: 80, bottom: 820 });
	expect(stretch?.more).toBe(2);
});

test('it is never higher than a picture may be', () => {
	const stretch = stretchOf(page('a'), page(...letters(500)));
	expect((stretch?.after.bottom ?? 0) - (stretch?.after.top ?? 0)).toBe(1600);
});

test('the first two sheets that differ are shown, and those that only one print has', () => {
	expect(differing(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual({ before: [], after: [] });
	expect(differing(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'z'])).toEqual({
		before: [1, 2],
		after: [1, 2],
	});
	expect(differing(['a'], ['a', 'b'])).toEqual({ before: [], after: [1] });
	expect(differing([], ['a', 'b', 'c'])).toEqual({ before: [], after: [0, 1] });
});
