import { round, type Paint, type PatternKind } from './drawing.ts';

/** A pattern that is drawn as lines within a bar: one that fades out is drawn as bars. */
export type Texturing = Exclude<PatternKind, 'fade'>;

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

/**
 * A pattern as lines, for a box so many pixels wide and high. Not a `<pattern>`: Chromium prints each
 * shape that is filled with one as a picture of the whole side at 72 dots to the inch, so bars come
 * out in blocks and files large. Upright and oblique lines are the dashes of one thick line.
 */
export function textureOf(pattern: Texturing, width: number, height: number): Texture {
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
		case 'dots': {
			const even = across(1.5, every(5, 1.5, height), width - 1.5);
			const odd = across(4, every(5, 4, height), width - 4);
			return { d: even + odd, weight: 1.2, dash: '1.2 3.8' };
		}
	}
}
