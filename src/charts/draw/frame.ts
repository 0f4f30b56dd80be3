import { scaleUtc } from 'd3';
import { dayOf, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { dateOf, monthTicks, type Tick } from './axis.ts';
import { round } from './drawing.ts';

/** Days shown to scale before the stop and after the last end point. */
const BEFORE = 7;
const AFTER = 21;

/** The days that are drawn to scale, and the stop within them; all `YYYY-MM-DD`. */
export interface Frame {
	from: string;
	to: string;
	began: string;
	/** The first end point. */
	restarted: string;
	/** The last day that the last end point can mean. */
	normal: string;
}

/** The days around an incident's stop: a week before it to three weeks after its last end point. */
export function frameOf(dossier: Dossier): Frame {
	const began = spanOf(dossier.incident.began).last;
	const ends = durations(dossier).map(({ to }) => spanOf(to).last);
	const normal = Math.max(began, ...ends);
	return {
		from: dayOf(began - BEFORE),
		to: dayOf(normal + AFTER),
		began: dayOf(began),
		restarted: dayOf(ends[0] ?? began),
		normal: dayOf(normal),
	};
}

export const PARTS = ['earlier', 'to scale', 'later'] as const;
export type Part = (typeof PARTS)[number];
export type Side = Exclude<Part, 'to scale'>;

/** Whether a day, `YYYY-MM-DD`, lies within a frame or to one side of it. */
export const partOf = ({ from, to }: Frame, day: string): Part =>
	day < from ? 'earlier' : day > to ? 'later' : 'to scale';

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
		...{ left, right, counts },
		at: (day) => round(scale(dateOf(day))),
		months: monthTicks(scale),
	};
}

/** Where the column of a side begins, in percent. */
export const columnOf = (side: Side): number => (side === 'earlier' ? 0 : 100 - COLUMN);
