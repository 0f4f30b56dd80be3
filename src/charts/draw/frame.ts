import { scaleUtc } from 'd3';
import type { Frame, Part, Side } from '#facts/frame.ts';
import { dateOf, monthTicks, type Tick } from './axis.ts';
import { round } from './drawing.ts';

/** Percent across: a column at the side, and the empty strip between it and the frame. */
export const COLUMN = 14;
export const GAP = 2;

/** Where time stands across a drawing, in percent: to scale between `left` and `right` alone. */
export interface Across {
	left: number;
	right: number;
	/** How many stand in each column at the side; there is none for zero. */
	counts: Record<Side, number>;
	/** A day, `YYYY-MM-DD`; one outside of the frame gives the nearer end of it. */
	at: (day: string) => number;
	months: Tick<string>[];
}

/** Where a frame's days go, with a column at a side for what lies there. */
export function across(frame: Frame, parts: Part[]): Across {
	const count = (part: Part) => parts.filter((other) => other === part).length;
	const counts = { earlier: count('earlier'), later: count('later') };
	const left = (counts.earlier ? COLUMN : 0) + GAP;
	const right = 100 - (counts.later ? COLUMN : 0) - GAP;
	const scale = scaleUtc([dateOf(frame.from), dateOf(frame.to)], [left, right]).clamp(true);
	return {
		left,
		right,
		counts,
		at: (day) => round(scale(dateOf(day))),
		months: monthTicks(scale),
	};
}

/** Where the column of a side begins, in percent. */
export const columnOf = (side: Side): number => (side === 'earlier' ? 0 : 100 - COLUMN);
