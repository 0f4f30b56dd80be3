import type { BarPaint, Rect, Shape, Text } from './drawing.ts';
import { markup, type Attributes, type Markup } from './markup.ts';
import { textureOf } from './texture.ts';
import { TEXT } from './width.ts';

/** A text whose size and colour are said. */
type Lettering = Text & Required<Pick<Text, 'size' | 'ink'>>;

/** What shapes are written on, a page or a file: how it gives colours and places, and has text. */
export interface Surface {
	/** A colour by what it stands for. */
	colour: (role: string) => string;
	/** A place across, which shapes have in percent, and a place down, which they have in pixels. */
	across: (percent: number) => number | string;
	down: (pixels: number) => number;
	/** The sides of a bar. */
	sides: (bar: Rect) => Attributes;
	/** What fills a bar, given its size in pixels, cut off at its edges. */
	cut: (bar: Rect, filling: (width: number, height: number) => Markup) => Markup;
	/** Outlines in pixels, moved to a point of the drawing. */
	moved: (to: { x: number; y: number }, outlines: Markup[]) => Markup[];
	text: (text: Lettering) => Markup;
}

/** The attributes that paint an element. */
function painted(
	{ fill, pattern, stroke, weight, dash }: BarPaint,
	{ colour }: Surface,
): Attributes {
	return {
		// The lines of a pattern are drawn over it.
		fill: pattern ? colour('ground') : fill ? colour(fill) : 'none',
		...(stroke ? { stroke: colour(stroke), 'stroke-width': weight ?? 1 } : {}),
		...(dash ? { 'stroke-dasharray': dash } : {}),
	};
}

/** The pattern of a bar; nothing where it has none. */
function filled(bar: Rect, surface: Surface): Markup[] {
	const { pattern, fill: stroke = 'ink' } = bar;
	if (!pattern) return [];
	const filling = (width: number, height: number) => {
		const { d, transform, ...lines } = textureOf(pattern, width, height);
		return markup('path', { d, transform, ...painted({ stroke, ...lines }, surface) });
	};
	return [surface.cut(bar, filling)];
}

/** A shape as the elements that draw it, in their order. */
export function drawn(shape: Shape, surface: Surface): Markup[] {
	const { across, down } = surface;
	if (shape.shape === 'text') return [surface.text({ size: TEXT, ink: 'ink', ...shape })];
	const paint = painted(shape, surface);
	switch (shape.shape) {
		case 'rect':
			return [markup('rect', { ...surface.sides(shape), ...paint }), ...filled(shape, surface)];
		case 'line': {
			const [x1, x2] = [across(shape.x1), across(shape.x2)];
			const [y1, y2] = [down(shape.y1), down(shape.y2)];
			return [markup('line', { x1, x2, y1, y2, ...paint })];
		}
		case 'path': {
			const outlines = [markup('path', { d: shape.d, ...paint })];
			if (shape.inner) outlines.push(markup('path', { d: shape.inner, ...paint, fill: 'none' }));
			return surface.moved(shape, outlines);
		}
	}
}

/** Pixels of the widest drawing that a page has room for, with its text enlarged twice. */
const WIDEST = 2000;

/**
 * A page: across in percent, so that a drawing fits every screen; colours as the style sheet has
 * them, light or dark or forced.
 */
export const page: Surface = {
	colour: (role) => `var(--${role})`,
	across: (percent) => `${percent}%`,
	down: (pixels) => pixels,
	sides: ({ x, width, y, height }) => ({ x: `${x}%`, width: `${width}%`, y, height }),
	cut({ x, y, width, height }, filling) {
		const sides = { x: `${x}%`, y, width: `${width}%`, height };
		return markup('svg', { class: 'texture', ...sides }, filling((width / 100) * WIDEST, height));
	},
	moved: ({ x, y }, outlines) => [
		markup('svg', { x: `${x}%`, y, overflow: 'visible' }, ...outlines),
	],
	text: ({ x, dx, y, text, size, bold, anchor, ink, halo }) =>
		markup(
			'text',
			{
				class: halo && 'halo',
				x: `${x}%`,
				dx,
				y,
				'font-size': size,
				'font-weight': bold ? 600 : undefined,
				'text-anchor': anchor,
				fill: page.colour(ink),
			},
			text,
		),
};
