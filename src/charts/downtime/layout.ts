import { inWords } from '#wording/date.ts';
import { siteDays } from '#wording/downtime.ts';
import { AXIS, dateOf, monthTicks, timeScale } from '../parts/axis.ts';
import { bandedAxis, type Band } from '../parts/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../parts/drawing.ts';
import type { Row, Rows } from './rows.ts';

/** Pixels down: a row, the baseline of its label, its bar, and how far lines stand out of a bar. */
const ROW = 46;
const LABEL = 17;
const BAR = { y: 23, height: 16 };
const OVER = 3;
/** Days of ordinary work shown before the first stop and after the last end point. */
const MARGIN = 4;

/** What a stretch of time was at a site. */
export type MarkKind = 'stopped' | 'uncertain' | 'restarting' | 'running';

/** How each kind of stretch is painted; a running one is a line, the others are bars. */
export const PAINTS: Record<MarkKind, BarPaint> = {
	stopped: { fill: 'stopped' },
	uncertain: { fill: 'stopped', pattern: 'hatch', stroke: 'stopped' },
	restarting: { fill: 'restarting', pattern: 'stripes', stroke: 'restarting' },
	running: { stroke: 'running', weight: 1.5 },
};

/** A stretch of days at a site. */
export interface Stretch {
	kind: MarkKind;
	/** Percent of the width. */
	x: number;
	/** Percent of the width. */
	width: number;
}

type Across = (day: string) => number;

/** A site's time from edge to edge, cut where something changed; counted from another day on request. */
export function stretches(row: Row, across: Across, normal: string, start?: string): Stretch[] {
	const back = row.restarted_latest ?? normal;
	const running = row.running_latest ?? normal;
	const earliest = start && start < row.stopped_earliest ? start : row.stopped_earliest;
	// Without a first possible day of the restart, no day of the stop is certain.
	const certain = row.restarted_earliest
		? { from: row.stopped_latest, to: row.restarted_earliest }
		: { from: back, to: back };
	const cuts: [MarkKind, number, number][] = [
		['running', 0, across(earliest)],
		['uncertain', across(earliest), across(certain.from)],
		['stopped', across(certain.from), across(certain.to)],
		['uncertain', across(certain.to), across(back)],
		['restarting', across(back), across(running)],
		['running', across(running), 100],
	];
	return cuts
		.filter(([, from, to]) => to > from)
		.map(([kind, from, to]) => ({ kind, x: round(from), width: round(to - from) }));
}

/** Where the lines of the axis stand in a row: at its bar, and so through no text. */
const bandOf = (_: Row, i: number): Band => ({
	top: AXIS + i * ROW + BAR.y - OVER,
	bottom: AXIS + i * ROW + BAR.y + BAR.height + OVER,
});

function shapeOf({ kind, x, width }: Stretch): Shape {
	const paint = PAINTS[kind];
	const middle = BAR.y + BAR.height / 2;
	return kind === 'running'
		? { shape: 'line', x1: x, x2: round(x + width), y1: middle, y2: middle, ...paint }
		: { shape: 'rect', x, width, ...BAR, ...paint };
}

/**
 * Where everything on the downtime chart goes. Bars keep the order of the rows; a day has the same
 * width everywhere. Stretches whose day is not exactly known are marks of their own. `from` is
 * `other` to count from the day that other records give.
 */
export function layout({ stopped, normal, other }: Rows, from: 'stop' | 'other' = 'stop'): Drawing {
	const start = from === 'other' ? other : undefined;
	const days = [
		normal,
		...(other ? [other] : []),
		...stopped.flatMap((row) => [row.stopped_earliest, row.running_latest ?? normal]),
	];
	const scale = timeScale(days, MARGIN);
	const across: Across = (day) => scale(dateOf(day));
	const height = AXIS + stopped.length * ROW;
	const mark = (row: Row, i: number): Mark => ({
		key: row.id,
		y: AXIS + i * ROW,
		height: ROW,
		shapes: [
			{ shape: 'text', x: 0, y: LABEL, text: row.site, bold: true },
			{ shape: 'text', x: 100, y: LABEL, text: siteDays(row, from), anchor: 'end', ink: 'quiet' },
			...stretches(row, across, normal, start).map(shapeOf),
		],
	});
	return {
		id: 'sites',
		height,
		ground: bandedAxis(monthTicks(scale), stopped.map(bandOf), (day) => inWords(day, 'tick')),
		marks: stopped.map(mark),
	};
}
