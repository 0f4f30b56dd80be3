import type { KeyEntry } from '../chart.ts';
import type { Shape } from './drawing.ts';

/** Pixels of a mark in a key. */
export const SWATCH = { width: 28, height: 14 } as const;

/** A mark of a key as a shape, on a drawing of that size. */
export function swatch(mark: KeyEntry['mark']): Shape {
	const middle = SWATCH.height / 2;
	switch (mark.kind) {
		case 'bar': {
			const { height = SWATCH.height, ...paint } = mark;
			return { shape: 'rect', x: 0, width: 100, y: middle - height / 2, ...paint, height };
		}
		case 'line':
			return { shape: 'line', x1: 0, x2: 100, y1: middle, y2: middle, ...mark };
		case 'point':
			return { shape: 'path', x: 50, y: middle, ...mark };
	}
}
