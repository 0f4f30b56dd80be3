import type { Side, Frame } from '#facts/frame.ts';
import { tickInWords } from '#words/date.ts';
import { SIDE_WORDS, STOP_WORDS, stopWord } from '#words/frame.ts';
import { AXIS, axis } from './axis.ts';
import { round, type BarPaint, type Shape, type Text } from './drawing.ts';
import { NARROWEST, widthOf } from './width.ts';
import { COLUMN, columnOf, GAP, type Across } from './frame.ts';

const SIZE = 12;
const LINE = 16;
/** Pixels between a line and its label. */
const SPACE = 4;

const pixels = (percent: number) => (percent / 100) * NARROWEST;
const words = (text: string, x: number, y: number): Text => ({
	shape: 'text',
	x,
	dx: SPACE,
	y,
	text,
	size: SIZE,
	ink: 'quiet',
});

/** The column of a side: its name, how many it holds, and the empty strip that cuts it off. */
function sideOf(side: Side, { counts }: Across, height: number): Shape[] {
	if (counts[side] === 0) return [];
	const x = columnOf(side);
	const strip = side === 'earlier' ? COLUMN : x - GAP;
	return [
		{ shape: 'rect', x: strip, width: GAP, y: AXIS, height: height - AXIS, fill: 'ground' },
		{ ...words(SIDE_WORDS[side], x, 14), dx: 0 },
		{ ...words(String(counts[side]), x, AXIS + 14), dx: 0 },
	];
}

/** What is drawn behind the marks, and the pixels that its labels take at the top. */
interface Backdrop {
	top: number;
	/** The shapes down to a height, with a line above each lane; all in pixels. */
	shapes: (height: number, lanes: number[]) => Shape[];
}

/**
 * A frame's months and its stop, quiet behind the marks: shaded from the start to the first return,
 * striped to the full one. The columns at the sides are cut off, since they are not to scale.
 */
export function backdrop(frame: Frame, across: Across): Backdrop {
	const { right, months } = across;
	const began = across.at(frame.began);
	// Where no return is on record, nothing is shaded: how long it lasted is not known.
	const restarted = frame.back === undefined ? began : across.at(frame.back);
	const normal = frame.restored === undefined ? restarted : across.at(frame.restored);
	const endOf = (text: string, x: number) => pixels(x) + SPACE + widthOf(text, { size: SIZE });
	// The second name ends at the right where it would leave the days.
	const over = Math.max(0, endOf(STOP_WORDS.back, restarted) - pixels(right));
	// Where the two names do not fit side by side on a phone, they stand one below the other.
	const below = endOf(stopWord(frame), began) > pixels(restarted) - over ? LINE : 0;
	const label = words(STOP_WORDS.back, restarted, AXIS + 14 + below);
	const again: Text = over > 0 ? { ...label, x: right, dx: 0, anchor: 'end' } : label;
	const ticks = months.filter(
		({ x, at: day }) => endOf(tickInWords(day), x) <= pixels(columnOf('later')),
	);
	const band = (x: number, to: number, height: number, paint: BarPaint): Shape => ({
		shape: 'rect',
		x,
		width: round(to - x),
		y: AXIS,
		height: height - AXIS,
		...paint,
	});
	const restarts = restarted < normal;
	return {
		top: AXIS + 20 + (restarts ? below : 0),
		shapes: (height, lanes) => [
			band(began, restarted, height, { fill: 'land' }),
			...(restarts ? [band(restarted, normal, height, { fill: 'land', pattern: 'stripes' })] : []),
			...axis(ticks, height, tickInWords),
			...lanes.map((y): Shape => ({
				shape: 'line',
				x1: 0,
				x2: 100,
				y1: y,
				y2: y,
				stroke: 'rule',
			})),
			...sideOf('earlier', across, height),
			...sideOf('later', across, height),
			words(stopWord(frame), began, AXIS + 14),
			...(restarts ? [again] : []),
		],
	};
}
