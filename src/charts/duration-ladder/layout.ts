import { rungDate, rungDays, rungName, rungStatus, type Rung } from '#tables/duration-ladder.ts';
import { withUnit } from '#words/quantity.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../draw/drawing.ts';
import { fitted } from '../draw/fitted.ts';
import { widthOf, wrapped } from '../draw/width.ts';

/** Pixels down: first baseline, from line to line, the bar, and from one row to the next. */
const LABEL = 17;
const LINE = 17;
const BAR = 18;
const GAP = 14;
const BOLD = { bold: true };

export type Kind = 'certain' | 'uncertain';

/** How days are painted: those that are sure solid, those up to the most that are known hatched. */
export const PAINTS: Record<Kind, BarPaint> = {
	certain: { fill: 'happened' },
	uncertain: { fill: 'happened', pattern: 'hatch', stroke: 'happened' },
};

/** A stretch of days from the first, in percent across. */
interface Stretch {
	kind: Kind;
	x: number;
	width: number;
}

type From = 'stop' | 'other';

const MINUTES = { days: 24 * 60, hours: 60, minutes: 1 };
type Unit = 'days' | 'hours';

/** A rung's bounds on the scale: in hours where all of them have minutes, else in days. */
function countsOf(row: Rung, from: From, unit: Unit) {
	const [least, most] =
		from === 'stop'
			? [row.least, row.most]
			: [row.from_other_start_least, row.from_other_start_most];
	const on = (bound: number | null) =>
		bound === null ? null : (bound * MINUTES[row.unit]) / MINUTES[unit];
	return { least: on(least), most: on(most ?? least) ?? 0 };
}

/**
 * The days to an end point: solid up to the least, hatched from there to the most. Where only a most
 * is known no day is sure, and the bar is hatched throughout: the records say no more.
 */
export function stretches(
	row: Rung,
	across: (amount: number) => number,
	from: From,
	unit: Unit = 'days',
): Stretch[] {
	const { least, most } = countsOf(row, from, unit);
	const sure = round(across(least ?? 0));
	const cuts: Stretch[] = [
		{ kind: 'certain', x: 0, width: sure },
		{ kind: 'uncertain', x: sure, width: round(across(most) - sure) },
	];
	return cuts.filter(({ width }) => width > 0);
}

type Step = Mark & { height: number };

type Across = (days: number) => number;

/** A rung with what stands left above its bar, in lines that leave room for what stands right of them. */
interface Label {
	row: Rung;
	name: string[];
	date: string[];
}

const labelOf = (row: Rung, from: From, room: number): Label => ({
	row,
	name: wrapped(rungName(row), room - widthOf(rungDays(row, from), BOLD) - LINE, BOLD),
	date: wrapped(rungDate(row), room - widthOf(rungStatus(row, from)) - LINE),
});

function rung(label: Label, from: From, unit: Unit, across: Across, y: number): Step {
	const { row, name, date } = label;
	const below = LABEL + name.length * LINE;
	const bar = below + (date.length - 1) * LINE + 7;
	const shapes: Shape[] = [
		...name.map((text, i): Shape => ({
			shape: 'text',
			x: 0,
			y: LABEL + i * LINE,
			text,
			bold: true,
		})),
		{ shape: 'text', x: 100, y: LABEL, text: rungDays(row, from), anchor: 'end', bold: true },
		...date.map((text, i): Shape => ({
			shape: 'text',
			x: 0,
			y: below + i * LINE,
			text,
			ink: 'quiet',
		})),
		{ shape: 'text', x: 100, y: below, text: rungStatus(row, from), anchor: 'end', ink: 'quiet' },
		...stretches(row, across, from, unit).map(({ kind, x, width }): Shape => ({
			shape: 'rect',
			x,
			width,
			y: bar,
			height: BAR,
			...PAINTS[kind],
		})),
	];
	const height = bar + BAR + GAP;
	return { key: row.id, y, height, shapes };
}

function laidOut(labels: Label[], from: From): Drawing {
	const rows = labels.map(({ row }) => row);
	const unit = rows.every((row) => row.unit === 'minutes') ? 'hours' : 'days';
	const longest = rows.flatMap((row) =>
		(['stop', 'other'] as const).map((start) => countsOf(row, start, unit).most),
	);
	const scale = amountScale(Math.max(...longest));
	const marks: Step[] = [];
	let y = AXIS;
	for (const label of labels) {
		const mark = rung(label, from, unit, scale, y);
		marks.push(mark);
		y += mark.height;
	}
	const amount = (at: number) => (at === 0 ? '0' : withUnit(at, unit));
	const ticks = fittingTicks(scale, amount).filter(({ at }) => Number.isInteger(at));
	const bands = marks.map(({ y: top, height }) => ({
		top: top + height - GAP - BAR - 3,
		bottom: top + height - GAP + 3,
	}));
	return { id: 'ladder', height: y, ground: bandedAxis(ticks, bands, amount), marks };
}

/**
 * Where everything on the ladder goes: a bar for each end point, all from zero on one scale, which is
 * the same from whichever day is counted.
 */
export const layout = (rows: Rung[], from: From = 'stop'): Drawing =>
	fitted(
		(room) => rows.map((row) => labelOf(row, from, room)),
		(labels) => laidOut(labels, from),
	);
