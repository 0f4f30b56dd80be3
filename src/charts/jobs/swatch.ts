import type { BarPaint, Path, PatternKind } from '../draw/drawing.ts';

/** Pixels of the swatch before a part's label. */
export const SWATCH = 12;

/** The lines of each pattern in a swatch. */
const WITHIN: Partial<Record<PatternKind, string>> = {
	hatch: 'M0,6L6,0M0,12L12,0M6,12L12,6',
	dots: [2, 5, 8]
		.map((y, i) => [2, 5, 8].map((x) => `M${x + (i % 2 ? 1 : 0)},${y}h1.2`).join(''))
		.join(''),
};

/** How a part is painted, as a square: as wide as it is tall, whatever the width of the drawing. */
export function swatch({ pattern, ...paint }: BarPaint, y: number): Path {
	const square = { d: `M0,0 h${SWATCH} v${SWATCH} h${-SWATCH} z`, x: 0, y };
	const inner = pattern && WITHIN[pattern];
	return { shape: 'path', ...square, ...paint, ...(inner ? { inner, fill: 'ground' } : {}) };
}
