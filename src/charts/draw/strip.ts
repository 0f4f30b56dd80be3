import { runsOf, type Change, type DayState, type Moment } from '#facts/days.ts';
import { NARROWEST, TEXT, widthOf } from './width.ts';

/** How high a stroke stands, of ten, and whether it is pale because the day of a change is not published. */
interface Look {
	height: number;
	pale: boolean;
}

const FULL = 10;
const BETWEEN = 6.5;
/** What was known to be at a standstill has no stroke. */
const HEIGHT: Record<DayState, number> = {
	normal: FULL,
	restored: FULL,
	partial: 3,
	degraded: 3,
	workaround: 0.9,
	out: 0,
	unknown: 0,
};

/** Strokes of one look: where each run of them begins and ends, in days or hours. */
export interface Strokes extends Look {
	runs: [from: number, to: number][];
}

const lookOf = ({ state, or }: Moment): Look =>
	or === undefined ? { height: HEIGHT[state], pale: false } : { height: BETWEEN, pale: true };

/** The strokes of a strip by their looks, and the stretches of which something is on record. */
export function strokesOf(moments: Moment[]): { strokes: Strokes[]; known: [number, number][] } {
	const strokes: Strokes[] = [];
	for (const run of runsOf(moments)) {
		const { height, pale } = lookOf(run);
		if (height === 0) continue;
		const same = strokes.find((one) => one.height === height && one.pale === pale);
		if (same) same.runs.push([run.from, run.to]);
		else strokes.push({ height, pale, runs: [[run.from, run.to]] });
	}
	// Without a stroke, a day that is not known would look like one on which all stood still.
	const known = runsOf(moments.map(({ state }) => ({ state: isKnown(state), or: undefined })))
		.filter(({ state }) => state === 'normal')
		.map(({ from, to }): [number, number] => [from, to]);
	return { strokes, known };
}

const isKnown = (state: DayState): DayState => (state === 'unknown' ? 'unknown' : 'normal');

/** A label below the strip: where it stands, and from which of its ends, in percent; its row from above. */
export interface Placed {
	at: number;
	x: number;
	anchor: 'start' | 'middle' | 'end';
	row: number;
}

interface Span {
	/** Where its tick stands, which is within it. */
	tick: number;
	x: number;
	anchor: Placed['anchor'];
	from: number;
	to: number;
}

/** Pixels between two labels. */
const APART = 6;

/** Where a label of some width can stand at a place of a strip, the best first: beside its tick, else at an end. */
function spansAt(at: number, width: number, all: number): Span[] {
	const right: Span = { tick: at, x: at, anchor: 'start', from: at, to: at + width };
	const left: Span = { tick: at, x: at, anchor: 'end', from: at - width, to: at };
	const first: Span = { tick: at, x: 0, anchor: 'start', from: 0, to: width };
	const last: Span = { tick: at, x: all, anchor: 'end', from: all - width, to: all };
	return [right, left, first, last].filter(
		({ from, to }) => from >= 0 && to <= all && from <= at && to >= at,
	);
}

const overlap = (a: Span, b: Span) => a.from < b.to + APART && b.from < a.to + APART;

/** A place for each label such that none meets another; undefined where there is none. */
function inOneRow(options: Span[][], placed: Span[] = []): Span[] | undefined {
	const [own, ...others] = options;
	if (!own) return placed;
	for (const span of own) {
		if (placed.some((other) => overlap(span, other))) continue;
		const found = inOneRow(others, [...placed, span]);
		if (found) return found;
	}
	return undefined;
}

/** Whether the line from a tick down to its label's row goes through a label. */
const crosses = ({ tick }: Span, { from, to }: Span) => tick > from && tick < to;

type InRow = Span & { row: number };

/** Whether a label can stand in a row: it meets no other there, and no line goes through a label. */
const fits = (span: Span, row: number, placed: InRow[]) =>
	placed.every((other) => {
		if (other.row === row) return !overlap(span, other);
		return other.row > row ? !crosses(other, span) : !crosses(span, other);
	});

/** How many places are tried for the labels of a strip before a line may go through one of them. */
const TRIES = 20_000;

/**
 * A row for each label, the last label highest: labels mostly stand right of their ticks, and the
 * line of an earlier one then goes down left of the later. Undefined where none is soon found in
 * which no line goes through a label.
 */
function inClearRows(options: Span[][]): InRow[] | undefined {
	let left = TRIES;
	const beside = (placed: InRow[]): InRow[] | undefined => {
		const own = options.at(-1 - placed.length);
		if (!own) return placed;
		for (const span of own)
			for (const row of options.keys()) {
				if (left-- <= 0) return undefined;
				if (!fits(span, row, placed)) continue;
				const found = beside([{ ...span, row }, ...placed]);
				if (found) return found;
			}
		return undefined;
	};
	return beside([]);
}

/** A row for each label, the last label highest, where a line has to go through a label. */
function inRows(options: Span[][], fallback: Span): InRow[] {
	const rows = options.map((_, row) => row);
	return options.reduceRight<InRow[]>((placed, own) => {
		const all = own.length > 0 ? own : [fallback];
		const free = all.flatMap((span) => rows.map((row) => ({ ...span, row })));
		const found =
			free.find((span) => fits(span, span.row, placed)) ??
			free.find(({ row, ...span }) =>
				placed.every((other) => other.row !== row || !overlap(span, other)),
			);
		return [found ?? { ...fallback, row: placed.length }, ...placed];
	}, []);
}

/** A strip that shows so many days on so many pixels, with letters of a size. */
interface Room {
	length: number;
	pixels?: number;
	size?: number;
}

/**
 * Where the labels of changes stand below a strip, by the lines of each: in one row where there is room for
 * that, else in rows in which none meets another, nor the line of another.
 */
export function placesOf(
	changes: Pick<Change, 'at'>[],
	linesOf: (i: number) => string[],
	{ length, pixels = NARROWEST, size = TEXT }: Room,
): Placed[] {
	const options = changes.map(({ at }, i) => {
		const width = Math.max(...linesOf(i).map((line) => widthOf(line, { size })));
		return spansAt((at / length) * pixels, width, pixels);
	});
	const fallback: Span = { tick: 0, x: 0, anchor: 'start', from: 0, to: pixels };
	const spans =
		inOneRow(options)?.map((span) => ({ ...span, row: 0 })) ??
		inClearRows(options) ??
		inRows(options, fallback);
	return changes.map(({ at }, i) => {
		const { x, anchor, row } = spans[i] ?? { ...fallback, row: 0 };
		return { at, x: (x / pixels) * 100, anchor, row };
	});
}

/** Whether a number as large as it stands in the gap has room there, also in the narrowest strip. */
export const fitsGap = (words: string, from: number, to: number, length: number): boolean =>
	widthOf(words, { size: 22 }) <= ((to - from) / length) * NARROWEST;
