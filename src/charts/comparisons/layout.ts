import { keyOf, type Compared, type Scale } from '#tables/compared.ts';
import { inFigures, money } from '#words/quantity.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks } from '../draw/bands.ts';
import { round, type BarPaint, type Drawing, type Mark, type Shape } from '../draw/drawing.ts';
import { NARROWEST, wrapped } from '../draw/width.ts';
import { rowInWords, scaleTitle } from './words.ts';

/** Pixels down: from line to line of a row's words, and the bar. */
const LINE = 16;
const BAR = 14;
/** Pixels from words down to the bar below them, and from a row to the next. */
const ABOVE = 6;
const GAP = 12;
/** The same where the words stand beside the bar. */
const BESIDE = 10;
/** Pixels by which the lines of the axis, and of a value, stand out of a bar. */
const OVER = 3;

/** Percent across in which a bar without an upper end fades out. */
const FADE = 12.5;

/** Percent across at which bars begin: below their words or, where there is room, beside them. */
const BEGIN = { narrow: 0, roomy: 45 };

/** The parts of a row. */
type Part = 'least' | 'range' | 'value' | 'ahead' | 'open';

/**
 * How the parts of a row are painted: solid to its least, hatched from there to its most, only outlined
 * to an end that had not come about, and fading where there is none. What was modelled is pale.
 */
export const paints = (role: 'happened' | 'planned' | 'modelled'): Record<Part, BarPaint> => ({
	least: role === 'modelled' ? { fill: 'modelled-fill', stroke: role } : { fill: role },
	range: { fill: role, pattern: 'hatch', stroke: role },
	value: { stroke: role, weight: 3 },
	ahead: { fill: 'ground', stroke: role, dash: '3 2' },
	open: { fill: role, pattern: 'fade' },
});

/** Whether a row stands out: the incident itself or, where all stand side by side, those explained in full. */
const isOwn = ({ own, given: [{ account }] }: Compared, all: boolean): boolean =>
	own || (all && account);

/** What a row is compared with is grey; a model is no record of what happened, whoever it is about. */
const roleOf = (row: Compared, all: boolean) => {
	if (row.measure === 'model') return 'modelled';
	return isOwn(row, all) ? 'happened' : 'planned';
};

/** The words of a row in lines that fit the narrowest screen. */
const linesOf = (row: Compared, all: boolean): string[] =>
	wrapped(rowInWords(row), NARROWEST, { bold: isOwn(row, all) });

type Across = (value: number) => number;

/** What reaches beyond a row's least: its range, or blocks that fade out. */
function beyondOf(row: Compared): Exclude<Part, 'least' | 'value'> | undefined {
	if (row.high === null) return 'open';
	if (row.high <= row.low) return undefined;
	return row.high_is ? 'ahead' : 'range';
}

/** A row's bar: from zero to its least, from there to its most, and a line at a value between the two. */
export function barOf(row: Compared, top: number, across: Across, all = false): Shape[] {
	const { value, low, high } = row;
	const [zero, least] = [round(across(0)), round(across(low))];
	const paint = paints(roleOf(row, all));
	const beyond = beyondOf(row);
	const fade = (FADE * (100 - zero)) / 100;
	const width = round(high === null ? fade : across(high) - least);
	const at = { y: top, height: BAR };
	const isWithin = value !== null && value > low && value < (high ?? value);
	const x = round(across(value ?? 0));
	return [
		{ shape: 'rect', x: zero, width: round(least - zero), ...at, ...paint.least },
		...(beyond ? [{ shape: 'rect' as const, x: least, width, ...at, ...paint[beyond] }] : []),
		...(isWithin
			? [
					{
						shape: 'line' as const,
						x1: x,
						x2: x,
						y1: top - OVER,
						y2: top + BAR + OVER,
						...paint.value,
					},
				]
			: []),
	];
}

/** The most that a row needs room for: a bar that fades out goes on a while. */
const reachOf = (row: Compared) => row.high ?? row.low / (1 - FADE / 100);

/** How a scale stands among the others. */
interface Among {
	/** All scales that are drawn, this among them. */
	scales?: Scale[];
	/** No incident is pointed at, but all that are explained in full. */
	all?: boolean;
}

/**
 * Where everything on one panel goes: a row of equal height for each incident, so that rows can
 * change places, all on one scale from zero. Where there is room, words stand beside the bars.
 */
export function layout({ rows, ...of }: Scale, { scales = [], all = false }: Among = {}): Drawing {
	const scale = amountScale(Math.max(...rows.map(reachOf)));
	const most = Math.max(...rows.map((row) => linesOf(row, all).length));
	const label = (value: number) =>
		of.measure === 'days' ? inFigures(value) : money(value, of.unit);
	const same = scales.filter(({ measure }) => measure === of.measure);
	const place = same.findIndex((one) => one.by === of.by && one.unit === of.unit);

	const draw = (begin: number): Drawing => {
		const across = (value: number) => begin + (scale(value) * (100 - begin)) / 100;
		const isBeside = begin > 0;
		const words = most * LINE;
		const bar = isBeside ? (words - BAR) / 2 + OVER : words + ABOVE;
		const height = isBeside ? words + BESIDE : bar + BAR + GAP;
		const mark = (row: Compared, i: number): Mark => {
			const lines = linesOf(row, all);
			// Fewer lines than others have stand in the middle of the bar beside them, or right above it.
			const first = isBeside
				? bar + BAR / 2 + 5 - ((lines.length - 1) * LINE) / 2
				: LINE * (1 + most - lines.length);
			return {
				key: keyOf(row),
				y: AXIS + i * height,
				height,
				sort: { size: rows.length - i, name: row.incident },
				shapes: [
					...lines.map((text, at): Shape => ({
						shape: 'text',
						x: 0,
						y: first + at * LINE,
						text,
						bold: isOwn(row, all),
					})),
					...barOf(row, bar, across, all),
				],
			};
		};
		const bands = rows.map((_, i) => {
			const top = AXIS + i * height + bar;
			return { top: top - OVER, bottom: top + BAR + OVER };
		});
		const ticks = fittingTicks(scale, label).map((tick) => ({
			...tick,
			x: round(across(tick.at)),
		}));
		return {
			id: same.length > 1 ? `${of.measure}-${place + 1}` : of.measure,
			...(scales.length > 1 && { title: scaleTitle(of, same) }),
			height: AXIS + rows.length * height,
			ground: bandedAxis(ticks, bands, label),
			marks: rows.map(mark),
		};
	};
	return { ...draw(BEGIN.narrow), roomy: draw(BEGIN.roomy) };
}
