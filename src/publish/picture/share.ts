import { drawnWidth } from '#charts/draw/boxes.ts';
import { round, shapesOf, type Drawing, type Shape } from '#charts/draw/drawing.ts';
import { haloed } from '#charts/draw/halo.ts';
import { markup, xml, type Markup } from '#charts/draw/markup.ts';
import { drawn } from '#charts/draw/svg.ts';
import { NARROWEST, ROOMY, wrapped } from '#charts/draw/width.ts';
import { SHARED } from '../shared.ts';
import { fileFor } from './file.ts';
import { outlinePen } from './fonts.ts';

/** Pixels of a picture that is shown where a page is linked to; a PNG has twice as many. */
const WIDTH = SHARED.width / 2;
const HEIGHT = SHARED.height / 2;
const MARGIN = 24;
export const INNER = WIDTH - 2 * MARGIN;
/** Sizes of its letters, and as many lines as a headline has. */
const HEAD = 24;
const FOOT = 12;
const MOST_LINES = 3;
/** A drawing is made no smaller than that; what has no room then is left to the page. */
const SMALLEST = 0.55;
const WIDEST = 928;
/** Pixels over which a drawing that goes on fades out. */
const FADE = 28;

/** What a picture of a page says: its claim, the drawing, and where it comes from. */
export interface Shared {
	headline: string;
	drawing: Drawing;
	/** Pixels across below which the drawing has no room. */
	narrowest?: number;
	foot: string;
}

const line = (text: string, y: number, size: number, look: Partial<Shape>): Markup[] => {
	const shape = { shape: 'text', x: 0, y, text, size, ...look } as Shape;
	return drawn(shape, fileFor({ shape, wide: INNER, left: MARGIN, top: 0 }, outlinePen, 'text'));
};

/** A drawing as large as it can be within so many pixels, and whether it goes on below them. */
function fitted({ drawing, narrowest = NARROWEST }: Shared, top: number, bottom: number) {
	const room = bottom - top;
	const { height } = drawing;
	const wished = Math.max(SMALLEST, Math.min(room / height, INNER / narrowest));
	const wide = drawnWidth(drawing, Math.min(WIDEST, Math.max(narrowest, INNER / wished)));
	const fits = (wide >= ROOMY ? drawing.roomy : undefined) ?? drawing;
	const scale = Math.min(INNER / wide, Math.max(SMALLEST, room / fits.height));
	const shapes = shapesOf(haloed(fits)).flatMap((placed, i) =>
		drawn(
			placed.shape,
			fileFor({ shape: placed.shape, wide, left: 0, top: placed.top }, outlinePen, `cut-${i}`),
		),
	);
	const transform = `translate(${MARGIN} ${round(top)}) scale(${Math.round(scale * 10_000) / 10_000})`;
	return { drawing: markup('g', { transform }, ...shapes), over: fits.height * scale > room };
}

/** What hides whatever of a drawing lies below a height, and lets it fade out above that. */
const fade = (bottom: number): Markup[] => [
	markup(
		'linearGradient',
		{ id: 'fade', x1: 0, y1: 0, x2: 0, y2: 1 },
		markup('stop', { offset: 0, 'stop-color': '#ffffff', 'stop-opacity': 0 }),
		markup('stop', { offset: 1, 'stop-color': '#ffffff' }),
	),
	markup('rect', { y: bottom - FADE, width: WIDTH, height: FADE, fill: 'url(#fade)' }),
	markup('rect', { y: bottom, width: WIDTH, height: HEIGHT - bottom, fill: '#ffffff' }),
];

/** A page as a picture for where it is linked to, in outlines, so that it is the same wherever it is made. */
export function shareOf(shown: Shared): string {
	const { headline, foot } = shown;
	const lines = wrapped(headline, INNER * 0.95, { size: HEAD }).slice(0, MOST_LINES);
	const head = lines.flatMap((text, i) =>
		line(text, MARGIN + HEAD * 0.8 + i * HEAD * 1.2, HEAD, { bold: true }),
	);
	const top = MARGIN + lines.length * HEAD * 1.2 + 14;
	const bottom = HEIGHT - MARGIN - FOOT - 10;
	const { drawing, over } = fitted(shown, top, bottom);
	const svg = markup(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: WIDTH,
			height: HEIGHT,
			viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
		},
		markup('rect', { width: WIDTH, height: HEIGHT, fill: '#ffffff' }),
		drawing,
		...(over ? fade(bottom) : []),
		...head,
		...line(foot, HEIGHT - MARGIN, FOOT, { ink: 'quiet' }),
	);
	return xml(svg);
}
