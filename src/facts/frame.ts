import { dayOf, spanOf } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { durations } from './duration.ts';

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
