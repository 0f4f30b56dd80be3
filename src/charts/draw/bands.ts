import type { ScaleLinear } from 'd3';
import { amountTicks, type Tick } from './axis.ts';
import type { Shape } from './drawing.ts';
import { NARROWEST, widthOf } from './width.ts';

/** A stretch down a drawing, in pixels. */
export interface Band {
	top: number;
	bottom: number;
	/** Percent across, from and to, between which no line stands, since a text does. */
	clear?: [number, number] | undefined;
}

/** The size of an axis's labels, and pixels between a label and its line or the next line. */
const SIZE = 12;
const DISTANCE = 4;

/** As many round amounts, at most five, as have room for their labels on the narrowest screen. */
export function fittingTicks(
	scale: ScaleLinear<number, number>,
	label: (at: number) => string,
): Tick<number>[] {
	const end = ({ at, x }: Tick<number>) =>
		(x / 100) * NARROWEST + widthOf(label(at), { size: SIZE }) + 2 * DISTANCE;
	for (const count of [5, 4, 3, 2]) {
		const ticks = amountTicks(scale, count).filter((tick) => end(tick) <= NARROWEST + DISTANCE);
		const ends = ticks.slice(0, -1).map(end);
		const next = ticks.slice(1).map(({ x }) => (x / 100) * NARROWEST);
		if (ends.every((right, i) => right <= (next[i] ?? 0) + DISTANCE)) return ticks;
	}
	return amountTicks(scale, 1).slice(0, 1);
}

const TOP: Band = { top: 4, bottom: 18 };

const isClear = ({ clear }: Band, x: number) =>
	clear !== undefined && x >= clear[0] && x <= clear[1];

/** An axis whose lines stand only where bars are, so that none runs through a text. */
export const bandedAxis = <T>(ticks: Tick<T>[], bands: Band[], label: (at: T) => string): Shape[] =>
	ticks.flatMap(({ at, x }): Shape[] => [
		...[TOP, ...bands]
			.filter((band) => !isClear(band, x))
			.map(({ top, bottom }): Shape => ({
				shape: 'line',
				x1: x,
				x2: x,
				y1: top,
				y2: bottom,
				stroke: 'rule',
			})),
		{
			shape: 'text',
			x,
			dx: DISTANCE,
			y: 14,
			size: SIZE,
			text: label(at),
			ink: 'quiet',
			tick: true,
		},
	]);
