import { round, type Rect, type Shape, type Text } from '#charts/draw/drawing.ts';
import { markup, type Markup } from '#charts/draw/markup.ts';
import type { Surface } from '#charts/draw/svg.ts';
import { lightOf } from './colours.ts';

/** A shape of a drawing so many pixels wide, with where on the file that drawing begins. */
export interface Placed {
	shape: Shape;
	wide: number;
	left: number;
	top: number;
}

/** A line of text at its place in a file, in pixels, with the attributes that paint it. */
interface Line {
	x: number;
	y: number;
	text: string;
	size: number;
	bold: boolean;
	anchor: 'start' | 'middle' | 'end';
	fill: string;
	/** Keeps what lies behind it at a distance from its letters. */
	halo: Record<string, string | number>;
}

/** How text comes into a file: as text in a font, or as outlines. */
export interface Pen {
	/** What has to stand before the first text. */
	before: (texts: Text[]) => Promise<Markup[]>;
	draw: (line: Line) => Markup;
}

const HALO = {
	stroke: '#ffffff',
	'stroke-width': 3,
	'stroke-linejoin': 'round',
	'paint-order': 'stroke',
};

/**
 * A file that needs nothing beside it: everything in pixels, since few programs read percentages.
 * `id` is no other shape's in the file.
 */
export function fileFor({ wide, left, top }: Placed, pen: Pen, id: string): Surface {
	const across = (percent: number) => round(left + (percent / 100) * wide);
	const down = (pixels: number) => round(top + pixels);
	const sizeOf = ({ x, width, height }: Rect) => ({
		width: round(((x + width) / 100) * wide - (x / 100) * wide),
		height: round(height),
	});
	return {
		colour: lightOf,
		across,
		down,
		sides: (bar) => ({ x: across(bar.x), y: down(bar.y), ...sizeOf(bar) }),
		cut(bar, filling) {
			const size = sizeOf(bar);
			return markup(
				'g',
				{
					transform: `translate(${across(bar.x)} ${down(bar.y)})`,
					'clip-path': `url(#${id})`,
				},
				markup('clipPath', { id }, markup('rect', size)),
				filling(size.width, size.height),
			);
		},
		moved(to, outlines) {
			const transform = `translate(${across(to.x)} ${down(to.y)})`;
			return outlines.map(({ name, attributes }) => markup(name, { transform, ...attributes }));
		},
		text: ({ x, dx = 0, y, text, size, bold = false, anchor = 'start', ink, halo }) =>
			pen.draw({
				x: round(left + (x / 100) * wide + dx),
				y: down(y),
				text,
				size,
				bold,
				anchor,
				fill: lightOf(ink),
				halo: halo ? HALO : {},
			}),
	};
}
