import { boxOf } from '#charts/parts/boxes.ts';
import type { Paint, Shape } from '#charts/parts/drawing.ts';
import { paintOf, patternId, PATTERNS, patternsOf } from '#charts/parts/paint.ts';
import { TEXT } from '#charts/parts/width.ts';
import { lightOf } from './colours.ts';
import { element, type Placed } from './pen.ts';

const SHIFT = { start: 0, middle: 0.5, end: 1 };
const round = (value: number) => Math.round(value * 100) / 100;

/** The patterns that shapes are filled with, as definitions. */
export const definitions = (paints: Paint[], prefix: string): string =>
	patternsOf(paints)
		.map((paint) => {
			const { size, d, weight } = PATTERNS[paint.pattern ?? 'hatch'];
			const stroke = lightOf(paint.fill ?? 'ink');
			return element(
				'pattern',
				{
					id: patternId(prefix, paint),
					...{ width: size, height: size, patternUnits: 'userSpaceOnUse' },
				},
				element('path', { d, fill: 'none', stroke, 'stroke-width': weight }),
			);
		})
		.join('');

/** A shape on a drawing so many pixels wide, moved to its place: a text for the pen, or an element. */
export function placed(
	shape: Shape,
	wide: number,
	left: number,
	top: number,
	prefix: string,
): Placed | string {
	if (shape.shape === 'text') {
		const { x, dx = 0, y, text, size = TEXT, bold = false, anchor = 'start', ink = 'ink' } = shape;
		return {
			...{ x: round(left + (x / 100) * wide + dx), y: round(top + y) },
			...{ text, size, bold, anchor, colour: lightOf(ink) },
		};
	}
	const paint = paintOf(shape, prefix, lightOf);
	if (shape.shape === 'path') {
		const move = `translate(${round(left + (shape.x / 100) * wide)} ${round(top + shape.y)})`;
		return element('path', { transform: move, d: shape.d, ...paint });
	}
	const box = boxOf(shape, wide) ?? { left: 0, right: 0, top: 0, bottom: 0 };
	const [x, y] = [round(left + box.left), round(top + box.top)];
	if (shape.shape === 'rect') {
		const [width, height] = [round(box.right - box.left), round(box.bottom - box.top)];
		return element('rect', { x, y, width, height, ...paint });
	}
	const at = (percent: number) => round(left + (percent / 100) * wide);
	return element('line', {
		...{ x1: at(shape.x1), x2: at(shape.x2), y1: round(top + shape.y1), y2: round(top + shape.y2) },
		...paint,
	});
}

/** How far left of its point a text of this width begins. */
export const shiftOf = (anchor: Placed['anchor'], width: number): number => width * SHIFT[anchor];
