import type { Drawing, Shape, Text } from './drawing.ts';
import { TEXT, widthOf } from './width.ts';

/** Where something lies on a drawing of a known width, in pixels. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** How wide a drawing is on a screen, given the width of the column it stands in. */
export const drawnWidth = ({ width }: Drawing, column: number): number => width ?? column;

const SHIFT = { start: 0, middle: 0.5, end: 1 };

/** How far left of its point a text of this width begins. */
export const shiftOf = (anchor: keyof typeof SHIFT, width: number): number => width * SHIFT[anchor];

function boxOfText(label: Text, wide: number): Box {
	const { x, dx = 0, y, text, size = TEXT, anchor = 'start' } = label;
	const width = widthOf(text, label);
	const left = (x / 100) * wide + dx - shiftOf(anchor, width);
	return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** The box of a shape on a drawing so many pixels wide; undefined for backgrounds without a reach. */
export function boxOf(shape: Shape, wide: number): Box | undefined {
	const at = (percent: number) => (percent / 100) * wide;
	switch (shape.shape) {
		case 'text':
			return boxOfText(shape, wide);
		case 'rect': {
			const { x, width, y, height } = shape;
			return { left: at(x), right: at(x + width), top: y, bottom: y + height };
		}
		case 'line': {
			const { x1, x2, y1, y2 } = shape;
			return {
				left: at(Math.min(x1, x2)),
				right: at(Math.max(x1, x2)),
				top: Math.min(y1, y2),
				bottom: Math.max(y1, y2),
			};
		}
		case 'path': {
			if (shape.reach === undefined) return undefined;
			const { x, y, reach } = shape;
			return { left: at(x) - reach, right: at(x) + reach, top: y - reach, bottom: y + reach };
		}
	}
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
