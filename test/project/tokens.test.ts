import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const pairs = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

/** Relative luminance as WCAG 2.2 defines it, from 0 for black to 1 for white. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

test('the formula gives the known extremes', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
	const of = (name: string) => pairs.get(name)?.[theme] ?? '#ffffff';

	test.each(['ink', 'quiet', 'happened', 'modelled', 'pointed'])(
		'text in %s has at least 4.5:1 on ground and on raised',
		(name) => {
			expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(4.5);
			expect(contrast(of(name), of('raised'))).toBeGreaterThanOrEqual(4.5);
		},
	);

	test.each(['happened', 'partly', 'planned', 'modelled', 'pointed'])(
		'the mark %s has at least 3:1 on its ground',
		(name) => {
			expect(pairs.has(name)).toBe(true);
			expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(3);
		},
	);
});

test('colours are named in one place only', () => {
	const sheets = globSync('src/styles/**/*.css').filter((path) => !path.endsWith('tokens.css'));
	expect(sheets.length).toBeGreaterThan(16);
	const names = (path: string) => /#[0-9a-f]{3,8}\b|\brgb|\bhsl/.test(readFileSync(path, 'utf8'));
	expect(sheets.filter(names)).toEqual([]);
});
