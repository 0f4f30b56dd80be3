import { boxOf } from '#charts/draw/boxes.ts';
import type { Shape } from '#charts/draw/drawing.ts';
import { paintOf } from '#charts/draw/paint.ts';
import { textureOf } from '#charts/draw/texture.ts';
import { TEXT } from '#charts/draw/width.ts';
import { lightOf } from './colours.ts';
import { element, type Placed } from './pen.ts';

const SHIFT = { start: 0, middle: 0.5, end: 1 };
const round = (value: number) => Math.round(value * 100) / 100;

type Bar = Extract<Shape, { shape: 'rect' }>;
interface Sides {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The lines of a bar's pattern, cut off at its edges; `id` is the cut's. */
function texture({ pattern, fill = 'ink' }: Bar, { x, y, ...size }: Sides, id: string): string {
	if (!pattern) return '';
	const { d, transform, ...paint } = textureOf(pattern, size.width, size.height);
	return element(
		'g',
		{ transform: `translate(${x} ${y})`, 'clip-path': `url(#${id})` },
		element('clipPath', { id }, element('rect', size)) +
			element('path', { d, transform, ...paintOf({ stroke: fill, ...paint }, lightOf) }),
	);
}

/**
 * A shape on a drawing so many pixels wide, moved to its place: a text for the pen, or elements.
 * `id` is no other shape's in the file.
 */
export function placed(
	shape: Shape,
	wide: number,
	left: number,
	top: number,
	id: string,
): Placed | string {
	if (shape.shape === 'text') {
		const { x, dx = 0, y, text, size = TEXT, bold = false, anchor = 'start' } = shape;
		const { ink = 'ink', halo } = shape;
		return {
			...{ x: round(left + (x / 100) * wide + dx), y: round(top + y) },
			...{ text, size, bold, anchor, colour: lightOf(ink), halo },
		};
	}
	const paint = paintOf(shape, lightOf);
	if (shape.shape === 'path') {
		const move = `translate(${round(left + (shape.x / 100) * wide)} ${round(top + shape.y)})`;
		const outline = element('path', { transform: move, d: shape.d, ...paint });
		if (!shape.inner) return outline;
		return outline + element('path', { transform: move, d: shape.inner, ...paint, fill: 'none' });
	}
	const box = boxOf(shape, wide) ?? { left: 0, right: 0, top: 0, bottom: 0 };
	const [x, y] = [round(left + box.left), round(top + box.top)];
	if (shape.shape === 'rect') {
		const [width, height] = [round(box.right - box.left), round(box.bottom - box.top)];
		const sides = { x, y, width, height };
		return element('rect', { ...sides, ...paint }) + texture(shape, sides, id);
	}
	const at = (percent: number) => round(left + (percent / 100) * wide);
	return element('line', {
		...{ x1: at(shape.x1), x2: at(shape.x2), y1: round(top + shape.y1), y2: round(top + shape.y2) },
		...paint,
	});
}

/** How far left of its point a text of this width begins. */
export const shiftOf = (anchor: Placed['anchor'], width: number): number => width * SHIFT[anchor];
