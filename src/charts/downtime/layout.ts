import { scaleUtc, utcMonth } from 'd3';
import type { Row, Rows } from './rows.ts';

/** Pixels down; everything across is in percent, so that one drawing fits every screen. */
const ROW = 46;
const LABEL = 17;
const BAR = 16;
const AXIS = 24;
/** Days of ordinary work shown before the first stop and after the last end point. */
const MARGIN = 4;

/** Beyond this percentage a label to the right of its line could leave a narrow drawing. */
const LAST_TICK = 85;
/** As many labels as stand side by side on a phone. */
const TICKS = 5;

/** The first days of months between two days, thinned so that their labels do not meet. */
function months(first: Date, last: Date): Date[] {
	const every = Math.ceil(utcMonth.count(first, last) / TICKS);
	return utcMonth.range(utcMonth.ceil(first), last, every);
}

/** What a stretch of time was at a site. */
export type MarkKind = 'stopped' | 'uncertain' | 'restarting' | 'running';

export interface Mark {
	kind: MarkKind;
	/** Percent of the width. */
	x: number;
	/** Percent of the width. */
	width: number;
}

type Across = (day: string | Date) => number;

const date = (day: string) => new Date(`${day}T00:00:00Z`);
const round = (value: number) => Math.round(value * 100) / 100;

function marks(row: Row, across: Across, normal: string, end: number): Mark[] {
	const back = row.restarted_latest ?? normal;
	const running = row.running_latest ?? normal;
	// Without a first possible day of the restart, no day of the stop is certain.
	const certain = row.restarted_earliest
		? { from: row.stopped_latest, to: row.restarted_earliest }
		: { from: back, to: back };
	const stretches: [MarkKind, number, number][] = [
		['running', 0, across(row.stopped_earliest)],
		['uncertain', across(row.stopped_earliest), across(certain.from)],
		['stopped', across(certain.from), across(certain.to)],
		['uncertain', across(certain.to), across(back)],
		['restarting', across(back), across(running)],
		['running', across(running), end],
	];
	return stretches
		.filter(([, from, to]) => to > from)
		.map(([kind, from, to]) => ({ kind, x: round(from), width: round(to - from) }));
}

/**
 * Where everything on the downtime chart goes. Bars keep the order of the rows; a day has the same
 * width everywhere. Stretches whose day is not exactly known are marks of their own.
 */
export function layout({ stopped, normal }: Rows) {
	const days = [
		normal,
		...stopped.flatMap((row) => [row.stopped_earliest, row.running_latest ?? normal]),
	];
	const first = new Date(Math.min(...days.map((day) => date(day).getTime())));
	const last = new Date(Math.max(...days.map((day) => date(day).getTime())));
	first.setUTCDate(first.getUTCDate() - MARGIN);
	last.setUTCDate(last.getUTCDate() + MARGIN);

	const scale = scaleUtc([first, last], [0, 100]);
	const across: Across = (day) => scale(typeof day === 'string' ? date(day) : day);
	return {
		height: AXIS + stopped.length * ROW,
		/** Where the drawing below the axis begins. */
		top: AXIS,
		ticks: months(first, last)
			.map((month) => ({ day: month.toISOString().slice(0, 10), x: round(scale(month)) }))
			.filter(({ x }) => x <= LAST_TICK),
		bars: stopped.map((row, i) => ({
			row,
			label: AXIS + i * ROW + LABEL,
			y: AXIS + i * ROW + LABEL + 6,
			height: BAR,
			marks: marks(row, across, normal, 100),
		})),
	};
}
