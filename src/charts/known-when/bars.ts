import type { Status } from '#records/status.ts';
import { round, type BarPaint } from '../draw/drawing.ts';
import type { Side } from '#facts/frame.ts';
import type { Given } from '#tables/known-when.ts';
import { COLUMN, columnOf, type Across } from '../draw/frame.ts';

export const KINDS = ['confirmed', 'reported', 'alleged', 'disputed'] as const;
/** How an answer is drawn: each kind of mark stands for one or two statuses. */
type Kind = (typeof KINDS)[number];

export const KIND_OF: Record<Status, Kind> = {
	confirmed: 'confirmed',
	reported: 'reported',
	estimated: 'reported',
	alleged: 'alleged',
	disputed: 'disputed',
	withdrawn: 'disputed',
};

export const PAINTS: Record<Kind | 'none' | 'within', BarPaint> = {
	confirmed: { fill: 'happened' },
	reported: { fill: 'happened', pattern: 'lines', stroke: 'happened' },
	alleged: { fill: 'happened', pattern: 'hatch', stroke: 'happened' },
	disputed: { fill: 'happened', pattern: 'dots', stroke: 'happened' },
	none: { fill: 'ground', stroke: 'quiet' },
	within: { fill: 'ground', stroke: 'happened', dash: '2 2' },
};

/** Percent left free at the end of each bar, so that the next one begins behind a clear edge. */
const SEAM = 0.5;

/** A bar, in percent across. */
export interface Bar {
	x: number;
	width: number;
}

/** A bar from one place to another, cut short behind it wherever another follows. */
const bar = (from: number, to: number, open: boolean): Bar => ({
	x: round(from),
	width: round(to - from - (open ? 0 : Math.min(SEAM, (to - from) / 3))),
});

/** Where the answers of one question that begin to one side of the frame stand: in order, alike. */
function beside(side: Side, { known_from, known_until }: Given, days: string[]): Bar {
	const width = COLUMN / days.length;
	const x = columnOf(side) + days.indexOf(known_from) * width;
	return bar(x, x + width, known_until === null);
}

const daysIn = (rows: Given[], side: Side) => [
	...new Set(rows.filter(({ part }) => part === side).map(({ known_from }) => known_from)),
];

/**
 * The bars of one answer: to scale within the frame, and one in the column of a side where it began
 * there, or where it still stands and nothing later took its place.
 */
export function bars(row: Given, all: Given[], { at, left, right, counts }: Across): Bar[] {
	const later = daysIn(all, 'later');
	if (row.part === 'later') return [beside('later', row, later)];
	const from = row.part === 'earlier' ? left : at(row.known_from);
	const to = row.until_earliest === null ? right : at(row.until_earliest);
	const stands = row.known_until === null && counts.later > 0;
	return [
		...(row.part === 'earlier' ? [beside('earlier', row, daysIn(all, 'earlier'))] : []),
		...(to > from ? [bar(from, to, to === right)] : []),
		...(stands ? [bar(columnOf('later'), 100, true)] : []),
	];
}

/** The time within which an answer came, where its day is not known; only what of it is to scale. */
export function within({ part, from_earliest, known_from }: Given, { at }: Across): Bar[] {
	const [from, to] = [at(from_earliest), at(known_from)];
	return part !== 'earlier' && to > from ? [{ x: round(from), width: round(to - from) }] : [];
}

/** From the stop to the first answer there is none: the bars of that time, where there is any. */
export function unanswered(all: Given[], began: string, { at, right, counts }: Across): Bar[] {
	const [first] = all;
	const to = first ? at(first.from_earliest) : right;
	return [
		...(to > at(began) ? [bar(at(began), to, to === right)] : []),
		...(!first && counts.later > 0 ? [bar(columnOf('later'), 100, true)] : []),
	];
}
