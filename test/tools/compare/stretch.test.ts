import { expect, test } from 'vitest';
import { differing } from '#tools/compare/paper.ts';
import { stretchesOf, type Block } from '#tools/compare/stretch.ts';

/** Blocks of 100 px, one below the other. */
const page = (...keys: string[]): Block[] =>
	keys.map((key, i) => ({ key, top: i * 100, bottom: i * 100 + 100 }));
const letters = (count: number) => Array.from({ length: count }, (_, i) => `block ${i}`);
const replaced = (keys: string[], ...places: number[]) =>
	keys.map((key, i) => (places.includes(i) ? 'new' : key));

const between = (before: string[], after: string[]) => stretchesOf(page(...before), page(...after));

test('two pages that are alike have none', () =>
	expect(between(['a', 'b'], ['a', 'b'])).toEqual({ shown: [], more: 0 }));

test('one frames the block that differs, on both sides', () => {
	const span = { top: 380, bottom: 720 };
	expect(between(letters(10), replaced(letters(10), 5))).toEqual({
		shown: [{ before: span, after: span }],
		more: 0,
	});
});

test('what is new is shown beside the gap where it was not', () => {
	const before = letters(6);
	expect(between(before, before.toSpliced(4, 0, 'new')).shown).toEqual([
		{ before: { top: 280, bottom: 520 }, after: { top: 280, bottom: 620 } },
	]);
});

test('places near each other share one; others have their own; those without room are counted', () => {
	const after = replaced(letters(60), 2, 4, 20, 40, 50, 55);
	const { shown, more } = between(letters(60), after);
	expect(shown.map((span) => span.after)).toEqual([
		{ top: 80, bottom: 620 },
		{ top: 1880, bottom: 2220 },
		{ top: 3880, bottom: 4220 },
		{ top: 4880, bottom: 5220 },
	]);
	expect(more).toBe(1);
});

test('together they are never higher than a picture may be', () => {
	const height = (spans: { top: number; bottom: number }[]) =>
		spans.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
	for (const places of [letters(300).map((_, i) => i), [1, 9, 18, 30, 44, 60, 80, 99]]) {
		const { shown } = between(letters(300), replaced(letters(300), ...places));
		expect(height(shown.map(({ after }) => after))).toBeLessThanOrEqual(1600);
	}
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
