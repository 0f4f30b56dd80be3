import { widthOf, wrapped } from '../draw/width.ts';
import { round, type Shape } from '../draw/drawing.ts';
import type { Box } from '../draw/boxes.ts';
import type { Named, Place } from './candidates.ts';
import { WIDE } from './project.ts';

/** Pixels: sizes of a name and of what stands under it, and from line to line. */
const NAME = 13;
const NOTE = 12;
const LINE = 14;

/** A mark with the lines that name it. */
export interface Label extends Named {
	lines: { text: string; size: number }[];
}

/** Pixels after which a name goes on in another line. */
const LONG = 170;

/** A label of a name and of the note under it, either of which may be empty. */
export function labelOf(box: Box, name: string, note: string): Label {
	const lines = [
		{ text: name, size: NAME },
		{ text: note, size: NOTE },
	].flatMap(({ text, size }) =>
		text ? wrapped(text, LONG, { size }).map((line) => ({ text: line, size })) : [],
	);
	const width = Math.max(...lines.map(({ text, size }) => widthOf(text, { size })));
	return { box, lines, width, height: lines.length * LINE };
}

/** A place across, in percent of a map. */
export const percent = (x: number): number => round((x / WIDE) * 100);

/** The text of a label at its place, and the line that leads to it, counted down from `top`. */
export function shapesOf({ lines }: Label, { box, anchor, leader }: Place, top: number): Shape[] {
	const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
	return [
		...(leader
			? [
					{
						shape: 'line' as const,
						stroke: 'quiet' as const,
						x1: percent(leader[0].x),
						x2: percent(leader[1].x),
						y1: round(leader[0].y - top),
						y2: round(leader[1].y - top),
					},
				]
			: []),
		...lines.map(({ text, size }, i): Shape => ({
			shape: 'text',
			x: percent(x),
			y: round(box.top - top + i * LINE + 0.8 * NAME),
			text,
			...(size === NAME ? {} : { size, ink: 'quiet' as const }),
			...(anchor === 'start' ? {} : { anchor }),
		})),
	];
}
