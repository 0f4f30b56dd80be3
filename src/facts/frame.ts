import { dayOf, spanOf } from './calendar.ts';
import type { Dossier } from './dossier.ts';
import { downtimeOf, stopOf, type Stretch } from './downtime.ts';
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
	/** It had been back before, and stopped or was slowed once more. */
	again: boolean;
	/** The last day that its full return can mean; undefined where none is on record. */
	restored: string | undefined;
	/** The short names of the lead. */
	lead: string[];
	/** The day on which it first stood still, which may be later than its start; undefined where it never did. */
	stopped: string | undefined;
	/** What the records say, as EDTF, where that is no such day: then the day is the last that it can mean. */
	said: { [turn in Turn]?: string | undefined };
}

/** The days of a lead's stop. */
type Turn = 'began' | 'stopped' | 'back' | 'restored';

const latest = (days: (number | undefined)[]) => {
	const known = days.flatMap((day) => day ?? []);
	return known.length > 0 ? Math.max(...known) : undefined;
};
const dayAt = (day: number | undefined) => (day === undefined ? undefined : dayOf(day));

/** Whether a date is that of one day beyond doubt. */
const isOneDay = (date: string): boolean => {
	const { first, last } = spanOf(date);
	return first === last && !date.includes('~');
};

/** The first of these dates that can mean this day at the latest, unless it can mean no other. */
function saidFor(day: string | undefined, dates: (string | undefined)[]): string | undefined {
	const meant = dates.find((date) => date !== undefined && dayOf(spanOf(date).last) === day);
	return meant === undefined || isOneDay(meant) ? undefined : meant;
}

/**
 * The days around an incident: a week before its lead's start to three weeks after the last of the
 * lead's phases and of the end points. Where several sites lead, the last of them counts.
 */
export function frameOf(dossier: Dossier): Frame {
	const start = leadStart(dossier).from;
	const began = spanOf(start).last;
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
	const stops = lead.flatMap((one) => stopOf(one) ?? []);
	const stopped =
		stops.length > 0 ? dayOf(Math.min(...stops.map(({ from }) => from.last))) : undefined;
	const dates = (phases: (Stretch | undefined)[]) => phases.map((one) => one?.phase.from);
	const said = {
		began: saidFor(dayOf(began), [start]),
		stopped: saidFor(stopped, dates(stops)),
		back: saidFor(dayAt(back), dates(lead.map((one) => one.back))),
		restored: saidFor(dayAt(restored), dates(lead.map((one) => one.restored))),
	};
	return {
		from: dayOf(began - BEFORE),
		to: dayOf((last ?? began) + AFTER),
		began: dayOf(began),
		back: dayAt(back),
		again: lead.some((one) => one.again),
		restored: dayAt(restored),
		lead: lead.map(({ site }) => site.label),
		stopped,
		said,
	};
}

export const PARTS = ['earlier', 'to scale', 'later'] as const;
export type Part = (typeof PARTS)[number];
export type Side = Exclude<Part, 'to scale'>;

/** Whether a day, `YYYY-MM-DD`, lies within a frame or to one side of it. */
export const partOf = ({ from, to }: Frame, day: string): Part =>
	day < from ? 'earlier' : day > to ? 'later' : 'to scale';
