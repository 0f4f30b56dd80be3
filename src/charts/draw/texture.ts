import { round, type Paint, type PatternKind } from './drawing.ts';

/** Lines that fill a box from its top left corner; what reaches out of the box is to be cut off. */
interface Texture extends Pick<Paint, 'weight' | 'dash'> {
	d: string;
	transform?: string;
}

/** `d` of a line across from each of these heights. */
const across = (from: number, heights: number[], length: number): string =>
	heights.map((y) => `M${from},${y}h${round(Math.max(0, length))}`).join('');

const every = (step: number, first: number, height: number): number[] =>
	Array.from({ length: Math.ceil((height - first) / step) }, (_, i) => first + i * step);

/** Pixels of each block of a bar that fades out, and of the gap behind it. */
const FADE = [10, 8, 6, 4, 3, 2, 2, 1, 1].map((block, i) => ({ block, gap: i + 2 }));

/** Blocks from the left that grow thinner and stand further apart, at one height. */
function fading(y: number): string {
	let x = 0;
	return FADE.map(({ block, gap }) => {
		const d = `M${x},${y}h${block}`;
		x += block + gap;
		return d;
	}).join('');
}

/**
 * A pattern as lines, for a box so many pixels wide and high. Not a `<pattern>`: Chromium prints each
 * shape that is filled with one as a picture of the whole side at 72 dots to the inch, so bars come
 * out in blocks and files large. Upright and oblique lines are the dashes of one thick line.
 */
export function textureOf(pattern: PatternKind, width: number, height: number): Texture {
	const middle = [height / 2];
	switch (pattern) {
		case 'hatch':
			return {
				d: across(0, middle, width + height),
				weight: height,
				dash: '2.1 3.9',
				transform: 'skewX(-45)',
			};
		case 'counterhatch':
			return {
				d: across(-height, middle, width + height),
				weight: height,
				dash: '2.1 3.9',
				transform: 'skewX(45)',
			};
		case 'stripes':
			return { d: across(4, middle, width - 4), weight: height, dash: '1 4' };
		case 'lines':
			return { d: across(0, every(4, 2, height), width), weight: 2 };
		case 'fade':
			return { d: fading(height / 2), weight: height };
		case 'thin fade':
			return { d: fading(height / 2), weight: height / 2 };
		case 'dots': {
			const even = across(1.5, every(5, 1.5, height), width - 1.5);
			const odd = across(4, every(5, 4, height), width - 4);
			return { d: even + odd, weight: 1.2, dash: '1.2 3.8' };
		}
	}
}
