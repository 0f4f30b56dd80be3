import type { BarPaint, Rect, Shape, Text } from './drawing.ts';
import { fading } from './fading.ts';
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
	down: (pixels: number) => number | string;
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
	if (!pattern || pattern === 'fade') return [];
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
			if (shape.pattern === 'fade') return fading(shape).flatMap((block) => drawn(block, surface));
			return [markup('rect', { ...surface.sides(shape), ...paint }), ...filled(shape, surface)];
		case 'line': {
			const [x1, x2] = [across(shape.x1), across(shape.x2)];
			const [y1, y2] = [down(shape.y1), down(shape.y2)];
			return [markup('line', { class: shape.rank, x1, x2, y1, y2, ...paint })];
		}
		case 'path': {
			const outlines = [markup('path', { d: shape.d, ...paint })];
			if (shape.inner) outlines.push(markup('path', { d: shape.inner, ...paint, fill: 'none' }));
			return surface.moved(shape, outlines);
		}
	}
}

/** Pixels of the widest drawing that a page has room for. */
const WIDEST = 2000;
/** Pixels of a page's letters, where its reader has not chosen another size. */
const REM = 16;

/** Finer than a pixel on any screen, with letters four times as large. */
const fine = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Pixels down as a share of the size of letters, by default those of the page: "1.5em". */
export const em = (pixels: number, size = REM): string => `${fine(pixels / size)}em`;

/**
 * A page: across in percent, so that a drawing fits every screen, down in the size of its letters, so
 * that it grows with them; colours as the style sheet has them, light or dark or forced. Every drawing
 * has the page's own size of letters; only a text has another, in which its place is then said too.
 */
export const page: Surface = {
	colour: (role) => `var(--${role})`,
	across: (percent) => `${percent}%`,
	down: (pixels) => em(pixels),
	sides: ({ x, width, y, height }) => ({
		x: `${x}%`,
		width: `${width}%`,
		y: em(y),
		height: em(height),
	}),
	// A box of no width, as high as the bar, is scaled by its height alone; nothing cuts it off but the bar.
	cut: (bar, filling) =>
		markup(
			'svg',
			{
				class: 'texture',
				...page.sides(bar),
				viewBox: `0 0 0.01 ${bar.height}`,
				preserveAspectRatio: 'xMinYMin',
			},
			filling((bar.width / 100) * WIDEST, bar.height),
		),
	moved: ({ x, y }, outlines) => [
		markup(
			'svg',
			{
				x: `${x}%`,
				y: em(y),
				width: '1em',
				height: '1em',
				viewBox: `0 0 ${REM} ${REM}`,
				overflow: 'visible',
			},
			...outlines,
		),
	],
	text: ({ x, dx, y, text, size, bold, anchor, ink, halo, rank }) =>
		markup(
			'text',
			{
				class: [halo && 'halo', rank].filter(Boolean).join(' ') || undefined,
				x: `${x}%`,
				dx: dx ? em(dx, size) : undefined,
				y: em(y, size),
				'font-size': em(size),
				'font-weight': bold ? 600 : undefined,
				'text-anchor': anchor,
				fill: page.colour(ink),
			},
			text,
		),
};
