import { symbol, symbolCircle } from 'd3';
import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Kind, Said } from '#tables/chronology.ts';
import { hatchedDiamond } from '../draw/diamond.ts';
import type { Paint, Path } from '../draw/drawing.ts';
import { NARROWEST } from '../draw/width.ts';
import { columnOf, type Across } from '../draw/frame.ts';

/** Pixels from a point's middle to its edge, and from one point to the next. */
export const RADIUS = 5;
export const PITCH = 13;

/** In percent of the narrowest drawing, where points are closest to each other. */
export const STEP = (PITCH / NARROWEST) * 100;
/** As many points as stand side by side in a column at the side. */
const BESIDE = 3;

const circle = (radius: number) => symbol(symbolCircle, Math.PI * radius ** 2).digits(2)() ?? '';

/** The outline of each kind of point; an outlined one is as large as a filled one. */
export const OUTLINES: Record<Kind, Pick<Path, 'd' | 'inner'>> = {
	confirmed: { d: circle(RADIUS) },
	reported: { d: circle(RADIUS - 0.75) },
	alleged: hatchedDiamond(90),
};

/** How each kind of point is painted, in the colour of its lane. */
export const paintOf = (kind: Kind, colour: 'happened' | 'quiet' | 'ink'): Paint =>
	({
		confirmed: { fill: colour },
		reported: { fill: 'ground', stroke: colour, weight: 1.5 } as const,
		alleged: { fill: 'ground', stroke: colour, weight: 1.5 } as const,
	})[kind];

/** A statement's place across, in percent; `from` where its day is one of several. */
export interface Point {
	row: Said;
	x: number;
	from: number | undefined;
	/** Counts down from the top of the lane. */
	line: number;
}

/** The first line, from the top, on which each stretch is clear of those before it on that line. */
export function dodged(stretches: { left: number; right: number }[]): number[] {
	const ends: number[] = [];
	return stretches.map(({ left, right }) => {
		const free = ends.findIndex((end) => end <= left);
		const line = free < 0 ? ends.length : free;
		ends[line] = right;
		return line;
	});
}

/**
 * Where the statements of one lane go, in the order of their days. Those that would cover one
 * another on the narrowest drawing stand one below the other; in the columns they stand in order.
 * Those with words beside them, `topmost`, are the topmost of their day.
 */
export function points(
	lane: Said[],
	{ at, left }: Across,
	topmost: ReadonlySet<string> = new Set(),
): Point[] {
	const beside = { earlier: 0, 'to scale': 0, later: 0 };
	const first = (row: Said) => Number(!topmost.has(row.id));
	// Of one day, those with words first, so that no line to them runs through others.
	const inOrder = lane.toSorted(
		(a, b) => a.known_from.localeCompare(b.known_from) || first(a) - first(b),
	);
	const placed = inOrder.map((row) => {
		if (row.part !== 'to scale') {
			const place = beside[row.part]++ % BESIDE;
			return { row, x: columnOf(row.part) + 2 + place * (STEP + 0.01), from: undefined };
		}
		const { first, last } = spanOf(row.made);
		const from = first === last ? undefined : first === undefined ? left : at(dayOf(first));
		return { row, x: at(row.known_from), from };
	});
	const half = STEP / 2;
	const lines = dodged(placed.map(({ x, from = x }) => ({ left: from - half, right: x + half })));
	return placed.map((point, i) => ({ ...point, line: lines[i] ?? 0 }));
}
