import { inWords } from '#words/date.ts';
import { NO_DAY } from './words.ts';
import { dayNumber, dayOf } from '#facts/calendar.ts';
import { siteDays, type Sites, type Stopped } from '#tables/downtime.ts';
import { AXIS, dateOf, monthTicks, timeScale } from '../draw/axis.ts';
import { bandedAxis, type Band } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../draw/drawing.ts';
import { NARROWEST, widthOf } from '../draw/width.ts';

/** Pixels down: a row, the baseline of its label, its bar, and how far lines stand out of a bar. */
const ROW = 46;
const LABEL = 17;
const BAR = { y: 23, height: 16 };
const OVER = 3;
/** Days shown before the first stop and after the last day on record. */
const MARGIN = 4;
/** Percent across that a bar takes to fade out, and pixels from there to the words behind it. */
const FADE = 12.5;
const BESIDE = 4;
const SMALL = { size: 12 };
/** Percent that these words and their distances take where a drawing is narrowest, and so at most. */
const WORDS = ((2 * BESIDE + widthOf(NO_DAY, SMALL)) / NARROWEST) * 100;

/** What a stretch of time was at a site. */
export type MarkKind = 'stopped' | 'uncertain' | 'restarting' | 'running' | OpenKind;
/** What went on at a site to a day that is not published. */
export type OpenKind = 'stop without end' | 'return without end';

/** How each kind of stretch is painted; a running one is a line, the others are bars. */
export const PAINTS: Record<MarkKind, BarPaint> = {
	stopped: { fill: 'stopped' },
	uncertain: { fill: 'stopped', pattern: 'hatch', stroke: 'stopped' },
	restarting: { fill: 'restarting', pattern: 'stripes', stroke: 'restarting' },
	running: { stroke: 'running', weight: 1.5 },
	'stop without end': { fill: 'stopped', pattern: 'fade' },
	'return without end': { fill: 'restarting', pattern: 'fade' },
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

/** Which kind of bar fades out at a site, and from which day on; undefined where its end is published. */
export function openEnd(row: Stopped): { kind: OpenKind; from: string } | undefined {
	if (row.running_latest) return undefined;
	const from = row.last_step ?? row.restarted_latest;
	return from
		? { kind: 'return without end', from }
		: { kind: 'stop without end', from: row.stopped_latest };
}

/**
 * A site's time from the left, cut where something changed; counted from another day on request. It
 * ends at the right edge where all lines are known to run, and else fades out after the last day on
 * record.
 */
export function stretches(row: Stopped, across: Across, start?: string): Stretch[] {
	const open = openEnd(row);
	const back = row.restarted_latest ?? row.stopped_latest;
	const until = across(open?.from ?? row.running_latest ?? back);
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
		['restarting', across(back), until],
		open ? [open.kind, until, until + FADE] : ['running', until, 100],
	];
	return cuts
		.filter(([, from, to]) => to > from)
		.map(([kind, from, to]) => ({ kind, x: round(from), width: round(to - from) }));
}

/** The days of a scale on which every bar that fades out has room for the words behind it. */
function daysShown(stopped: Stopped[], other: string | undefined): string[] {
	const days = stopped.flatMap((row) => [
		row.stopped_earliest,
		row.stopped_latest,
		row.restarted_latest ?? [],
		row.last_step ?? [],
		row.running_latest ?? [],
	]);
	const known = [...(other ? [other] : []), ...days.flat()].map(dayNumber);
	const first = Math.min(...known) - MARGIN;
	const open = stopped.flatMap((row) => openEnd(row)?.from ?? []).map(dayNumber);
	const share = 1 - (FADE + WORDS) / 100;
	const last = open.map((day) => Math.ceil(first + (day - first) / share) - MARGIN);
	return [...known, ...last].map(dayOf);
}

/** Where the words behind a bar that fades out begin, in percent. */
const wordsFrom = (row: Stopped, across: Across): number | undefined => {
	const open = openEnd(row);
	return open && round(across(open.from) + FADE);
};

/** Where the lines of the axis stand in a row: at its bar, and so through no text. */
const bandOf =
	(across: Across) =>
	(row: Stopped, i: number): Band => {
		const words = wordsFrom(row, across);
		return {
			top: AXIS + i * ROW + BAR.y - OVER,
			bottom: AXIS + i * ROW + BAR.y + BAR.height + OVER,
			clear: words === undefined ? undefined : [words, words + WORDS],
		};
	};

function shapeOf({ kind, x, width }: Stretch): Shape {
	const paint = PAINTS[kind];
	const middle = BAR.y + BAR.height / 2;
	return kind === 'running'
		? { shape: 'line', x1: x, x2: round(x + width), y1: middle, y2: middle, ...paint }
		: { shape: 'rect', x, width, ...BAR, ...paint };
}

/** The words behind a bar that fades out. */
const openWords = (row: Stopped, across: Across): Shape[] => {
	const x = wordsFrom(row, across);
	if (x === undefined) return [];
	const y = BAR.y + BAR.height - BESIDE;
	return [{ shape: 'text', x, dx: BESIDE, y, text: NO_DAY, ink: 'quiet', ...SMALL }];
};

/**
 * Where everything on the downtime chart goes. Bars keep the order of the rows; a day has the same
 * width everywhere. Stretches whose day is not exactly known are marks of their own. `from` is
 * `other` to count from the day that other records give.
 */
export function layout({ stopped, other }: Sites, from: 'stop' | 'other' = 'stop'): Drawing {
	const scale = timeScale(daysShown(stopped, other), MARGIN);
	const across: Across = (day) => scale(dateOf(day));
	const height = AXIS + stopped.length * ROW;
	const mark = (row: Stopped, i: number): Mark => ({
		key: row.id,
		y: AXIS + i * ROW,
		height: ROW,
		shapes: [
			{ shape: 'text', x: 0, y: LABEL, text: row.site, bold: true },
			{ shape: 'text', x: 100, y: LABEL, text: siteDays(row, from), anchor: 'end', ink: 'quiet' },
			...stretches(row, across, (from === 'other' && row.other_start) || undefined).map(shapeOf),
			...openWords(row, across),
		],
	});
	return {
		id: 'sites',
		height,
		ground: bandedAxis(monthTicks(scale), stopped.map(bandOf(across)), (day) =>
			inWords(day, 'tick'),
		),
		marks: stopped.map(mark),
	};
}
