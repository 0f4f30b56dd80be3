import type { Shape } from './drawing.ts';
import { TEXT } from './width.ts';

/** Pixels between a note and its line, and between that and what it speaks of. */
const SPACE = 4;

/** A note on a drawing: a few words, with a line to the point that they speak of. */
export interface Annotation {
	/** From the records: it stands in the table, or in the description, as well. */
	text: string;
	/** Across in percent: what it speaks of. */
	x: number;
	/** Pixels down: the baseline of its words, and the end of the line at what it speaks of. */
	y: number;
	to: number;
	/** On which side of the line its words stand. */
	anchor?: 'start' | 'end';
	/** Left out where letters are large and screens small. */
	rank?: 'second';
}

/** An annotation as shapes of a drawing's ground: its words beside the end of an upright line. */
export function annotation({ text, x, y, to, anchor = 'start', rank }: Annotation): Shape[] {
	const isBelow = to > y;
	const from = isBelow ? y - TEXT : y + SPACE;
	const ranked = rank && { rank };
	return [
		{ shape: 'line', x1: x, x2: x, y1: from, y2: to, stroke: 'quiet', ...ranked },
		{
			shape: 'text',
			x,
			dx: anchor === 'start' ? SPACE : -SPACE,
			y,
			text,
			size: 12,
			ink: 'quiet',
			anchor,
			...ranked,
		},
	];
}
