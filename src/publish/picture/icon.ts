import { markup, xml, type Markup } from '#charts/draw/markup.ts';
import { ICONS, type Icon } from '../icons.ts';
import { colourOf } from './colours.ts';
import { pngOf } from './png.ts';

/** Units across and down the mark, and what stays free around it on a ground of its own. */
const SIDE = 32;
const AROUND = 4;

/** The strip of days at its smallest: strokes, none, a line that goes on below, then strokes again. */
const STROKES = 'M3 27V6M9 27V6M11 25.5H23M25 27V16M30 27V6';

const mark = (more: Record<string, string | number> = {}): Markup =>
	markup('path', { d: STROKES, 'stroke-width': 3, fill: 'none', ...more });

/** The mark for the line of tabs, in the colours of the reader's system. */
export const favicon = (): string =>
	xml(
		markup(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SIDE} ${SIDE}` },
			markup(
				'style',
				{},
				`path{stroke:${colourOf('happened', 'light')}}@media(prefers-color-scheme:dark){path{stroke:${colourOf('happened', 'dark')}}}`,
			),
			mark(),
		),
	);

/** The mark on a ground of its own, for where it stands among those of other programs. */
export function iconOf(name: Icon): Promise<Buffer> {
	const { pixels, maskable } = ICONS[name];
	// What a system cuts to its own shape keeps only a circle of eight tenths for certain.
	const free = maskable ? SIDE / 4 : AROUND;
	const side = SIDE + 2 * free;
	const ground = colourOf('ground', 'light');
	const picture = markup(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: pixels / 2,
			height: pixels / 2,
			viewBox: `${-free} ${-free} ${side} ${side}`,
		},
		markup('rect', { x: -free, y: -free, width: side, height: side, fill: ground }),
		mark({ stroke: colourOf('happened', 'light') }),
	);
	return pngOf(xml(picture));
}
