import { expect, test } from 'vitest';
import { PAINTS as COSTS } from '#charts/costs/layout.ts';
import type { BarPaint } from '#charts/draw/drawing.ts';
import { PAINTS as KNOWN } from '#charts/known-when/strokes.ts';
import { PAINTS as OUTPUT } from '#charts/output/layout.ts';

const CHARTS: [string, Record<string, BarPaint>][] = [
	['costs', COSTS],
	['output', OUTPUT],
];

test.each(CHARTS)('the bars of %s differ where all colours are one', (_, paints) => {
	const looks = Object.values(paints)
		.filter(({ fill }) => fill && fill !== 'ground')
		.map(({ pattern = 'solid' }) => pattern);
	expect(new Set(looks).size).toBe(looks.length);
});

test('the strokes of known-when differ where all colours are one', () => {
	const looks = Object.values(KNOWN).map(({ dash = 'whole', weight = 1 }) => `${dash} ${weight}`);
	expect(new Set(looks).size).toBe(looks.length);
});
