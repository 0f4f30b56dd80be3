import { isOut } from '#facts/downtime.ts';
import type { Condition } from '#records/site.ts';
import { tickInWords } from '#words/date.ts';
import { NO_DAY } from './words.ts';
import { dayNumber } from '#facts/calendar.ts';
import { siteDays, type Sites, type Affected } from '#tables/downtime.ts';
import { AXIS, dayScale, momentOf, timeTicks } from '../draw/axis.ts';
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
type MarkKind =
	'normal' | Condition | 'uncertain' | 'uncertain slowed' | 'without end' | 'slowed without end';

const OUT: BarPaint = { fill: 'happened' };
const BACK: BarPaint = { fill: 'partly', stroke: 'partly' };

/** How each kind of stretch is painted; what is normal is a line, the others are bars. */
export const PAINTS: Record<MarkKind, BarPaint> = {
	normal: { stroke: 'quiet', weight: 1.5 },
	out: OUT,
	workaround: { ...OUT, pattern: 'lines', stroke: 'happened' },
	degraded: { ...BACK, pattern: 'dots' },
	partial: { ...BACK, pattern: 'stripes' },
	restored: { stroke: 'quiet', weight: 1.5 },
	uncertain: { ...OUT, pattern: 'hatch', stroke: 'happened' },
	'uncertain slowed': { ...BACK, pattern: 'counterhatch' },
	'without end': { ...OUT, pattern: 'fade' },
	'slowed without end': { fill: 'partly', pattern: 'thin fade' },
};

const isLine = (kind: MarkKind) => kind === 'normal' || kind === 'restored';

/** A stretch of days at a site. */
interface Stretch {
	kind: MarkKind;
	/** Percent of the width. */
	x: number;
	/** Percent of the width. */
	width: number;
}

/** Where a day, as a number with its fraction, stands in percent. */
type Across = (day: number) => number;

const lastOf = ({ phases }: Affected): number => phases.at(-1)?.from.latest ?? 0;

/** Whether a condition counts as standing still: a workaround does where the site stopped before or after. */
const stands = ({ state }: Affected, condition: Condition | undefined): boolean =>
	state === 'stopped' && condition !== undefined && isOut(condition);

/** Which kind of bar fades out at a site, and from when on; undefined where it is fully back. */
function openEnd(row: Affected): { kind: MarkKind; from: number } | undefined {
	if (row.last_condition === 'restored') return undefined;
	const kind = stands(row, row.last_condition) ? 'without end' : 'slowed without end';
	return { kind, from: lastOf(row) };
}

/** What the time is called within which one condition took the place of another. */
function change(row: Affected, before: Condition | undefined, after: Condition): MarkKind {
	if (stands(row, after) !== stands(row, before)) return 'uncertain';
	return before ?? 'uncertain slowed';
}

/**
 * A site's time from the left, cut where its condition changed; counted from another day on request.
 * Where the day of a change is not exactly known, the time within which it lies is a stretch of its
 * own. It ends at the right edge where all of it is known to be back, and else fades out after the
 * last day on record.
 */
export function stretches(row: Affected, across: Across, start?: number): Stretch[] {
	const first = row.phases[0]?.from;
	const own = first?.earliest ?? first?.latest ?? 0;
	const began = Math.min(start ?? own, own);
	const cuts: [MarkKind, number, number][] = [['normal', 0, across(began)]];
	row.phases.forEach(({ condition, from }, i) => {
		const [before, next] = [row.phases[i - 1], row.phases[i + 1]];
		// Without a first day a change can have come at any time since the one before it.
		const since = i === 0 ? began : (from.earliest ?? before?.from.latest ?? from.latest);
		cuts.push([change(row, before?.condition, condition), across(since), across(from.latest)]);
		const until = next ? (next.from.earliest ?? from.latest) : undefined;
		if (until !== undefined) cuts.push([condition, across(from.latest), across(until)]);
	});
	const open = openEnd(row);
	const last = across(lastOf(row));
	cuts.push(open ? [open.kind, last, last + FADE] : ['restored', last, 100]);
	return merged(cuts.filter(([, from, to]) => to > from)).map(([kind, from, to]) => ({
		kind,
		x: round(from),
		width: round(to - from),
	}));
}

/** Stretches of one kind that touch, as one. */
const merged = (cuts: [MarkKind, number, number][]) =>
	cuts.reduce<[MarkKind, number, number][]>((before, cut) => {
		const last = before.at(-1);
		if (last?.[0] !== cut[0] || last[2] !== cut[1]) return [...before, cut];
		return [...before.slice(0, -1), [cut[0], last[1], cut[2]]];
	}, []);

/** The first and last day of a scale on which every bar that fades out has room for the words behind it. */
function daysShown(affected: Affected[], other: string | undefined): [first: number, last: number] {
	const known = affected.flatMap(({ phases }) =>
		phases.flatMap(({ from }) => [from.earliest ?? [], from.latest].flat()),
	);
	if (other) known.push(dayNumber(other));
	// What lasted hours is not lost between days of nothing.
	const margin = Math.min(MARGIN, (Math.max(...known) - Math.min(...known)) / 4 || MARGIN);
	const first = Math.min(...known) - margin;
	const open = affected.flatMap((row) => openEnd(row)?.from ?? []);
	const share = 1 - (FADE + WORDS) / 100;
	const last = open.map((day) => first + (day - first) / share);
	return [first, Math.max(Math.max(...known) + margin, ...last)];
}

/** Where the words behind a bar that fades out begin, in percent. */
const wordsFrom = (row: Affected, across: Across): number | undefined => {
	const open = openEnd(row);
	return open && round(across(open.from) + FADE);
};

/** Where the lines of the axis stand in a row: at its bar, and so through no text. */
const bandOf =
	(across: Across) =>
	(row: Affected, i: number): Band => {
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
	return isLine(kind)
		? { shape: 'line', x1: x, x2: round(x + width), y1: middle, y2: middle, ...paint }
		: { shape: 'rect', x, width, ...BAR, ...paint };
}

/** The words behind a bar that fades out. */
const openWords = (row: Affected, across: Across): Shape[] => {
	const x = wordsFrom(row, across);
	if (x === undefined) return [];
	const y = BAR.y + BAR.height - BESIDE;
	return [{ shape: 'text', x, dx: BESIDE, y, text: NO_DAY, ink: 'quiet', ...SMALL }];
};

const scaleOf = ({ affected, other }: Sites) => dayScale(daysShown(affected, other));
const acrossOf =
	(scale: ReturnType<typeof dayScale>): Across =>
	(day) =>
		scale(momentOf(day));

/** The kinds of stretches that a chart of these sites draws. */
export const kindsOf = (sites: Sites): Set<MarkKind> =>
	new Set(
		sites.affected.flatMap((row) =>
			stretches(row, acrossOf(scaleOf(sites))).map(({ kind }) => kind),
		),
	);

/**
 * Where everything on the downtime chart goes. Bars keep the order of the rows; a day has the same
 * width everywhere. Stretches whose day is not exactly known are marks of their own. `from` is
 * `other` to count from the day that other records give.
 */
export function layout(sites: Sites, from: 'stop' | 'other' = 'stop'): Drawing {
	const { affected } = sites;
	const scale = scaleOf(sites);
	const across = acrossOf(scale);
	const height = AXIS + affected.length * ROW;
	const mark = (row: Affected, i: number): Mark => ({
		key: row.id,
		y: AXIS + i * ROW,
		height: ROW,
		shapes: [
			{ shape: 'text', x: 0, y: LABEL, text: row.site, bold: true },
			{ shape: 'text', x: 100, y: LABEL, text: siteDays(row, from), anchor: 'end', ink: 'quiet' },
			...stretches(
				row,
				across,
				from === 'other' && row.other_start ? dayNumber(row.other_start) : undefined,
			).map(shapeOf),
			...openWords(row, across),
		],
	});
	return {
		id: 'sites',
		height,
		ground: bandedAxis(timeTicks(scale), affected.map(bandOf(across)), tickInWords),
		marks: affected.map(mark),
	};
}
