import { dayOf, spanOf } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { downtimeOf, stopOf } from './downtime.ts';
import { durations } from './duration.ts';
import { leadOf, leadStart } from './starts.ts';

/** Days shown to scale before the start and after the last day that is known of the way back. */
const BEFORE = 7;
const AFTER = 21;

/** The days that are drawn to scale, and the lead's stop within them; all `YYYY-MM-DD`. */
export interface Frame {
	from: string;
	to: string;
	began: string;
	/** The lead's return, wholly or in part; undefined where none is on record. */
	back: string | undefined;
	/** The last day that its full return can mean; undefined where none is on record. */
	restored: string | undefined;
	/** The short names of the lead. */
	lead: string[];
	/** The day on which it first stood still, which may be later than its start; undefined where it never did. */
	stopped: string | undefined;
}

const latest = (days: (number | undefined)[]) => {
	const known = days.flatMap((day) => day ?? []);
	return known.length > 0 ? Math.max(...known) : undefined;
};
const dayAt = (day: number | undefined) => (day === undefined ? undefined : dayOf(day));

/**
 * The days around an incident: a week before its lead's start to three weeks after the last of the
 * lead's phases and of the end points. Where several sites lead, the last of them counts.
 */
export function frameOf(dossier: Dossier): Frame {
	const began = spanOf(leadStart(dossier).from).last;
	const lead = leadOf(dossier).flatMap((site) => downtimeOf(site) ?? []);
	const back = lead.every((one) => one.back)
		? latest(lead.map((one) => one.back?.from.last))
		: undefined;
	const restored = lead.every((one) => one.restored)
		? latest(lead.map((one) => one.restored?.from.last))
		: undefined;
	const ends = durations(dossier).map(({ to }) => spanOf(to).last);
	const last = latest([
		began,
		...ends,
		...lead.flatMap(({ stretches }) => stretches.map(({ from }) => from.last)),
	]);
	const stops = lead.flatMap((one) => stopOf(one)?.from.last ?? []);
	return {
		from: dayOf(began - BEFORE),
		to: dayOf((last ?? began) + AFTER),
		began: dayOf(began),
		back: dayAt(back),
		restored: dayAt(restored),
		lead: lead.map(({ site }) => site.label),
		stopped: stops.length > 0 ? dayOf(Math.min(...stops)) : undefined,
	};
}

export const PARTS = ['earlier', 'to scale', 'later'] as const;
export type Part = (typeof PARTS)[number];
export type Side = Exclude<Part, 'to scale'>;

/** Whether a day, `YYYY-MM-DD`, lies within a frame or to one side of it. */
export const partOf = ({ from, to }: Frame, day: string): Part =>
	day < from ? 'earlier' : day > to ? 'later' : 'to scale';
