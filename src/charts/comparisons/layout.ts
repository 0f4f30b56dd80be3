import { keyOf, rangeInWords, mostOf, type Compared, type Scale } from '#tables/compared.ts';
import { scaleTitle, yearAndStatus } from './words.ts';
import { inFigures, money } from '#words/quantity.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../draw/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../draw/width.ts';

/** Pixels down: from line to line, the bar with its thin part, and the space below it. */
const LINE = 16;
const BAR = 12;
const STEM = 4;
const GAP = 10;
/** Pixels between a name and the number beside it. */
const BESIDE = 12;

/** Percent across in which a bar without an upper end fades out. */
const FADE = 12.5;

/** The parts of a row. */
type Part = 'least' | 'range' | 'value' | 'ahead' | 'open';

/**
 * How the parts of a row are painted: certain days thin and solid, the range between hatched, only
 * outlined to an end that had not come about, and fading where there is none.
 */
export const paints = (role: 'happened' | 'planned' | 'modelled'): Record<Part, BarPaint> => ({
	least: { fill: role },
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

/** The name of an incident in lines that leave room for its number, on the narrowest screen too. */
const nameOf = (row: Compared): string[] =>
	wrapped(row.incident, NARROWEST - BESIDE - widthOf(rangeInWords(row)), { bold: true });

type Across = (value: number) => number;

/** What reaches beyond a row's least: its range, or blocks that fade out. */
export function beyondOf(row: Compared): Exclude<Part, 'least' | 'value'> | undefined {
	if (row.high === null) return 'open';
	if (row.high <= row.low) return undefined;
	return row.high_is ? 'ahead' : 'range';
}

/** A row's bar: from zero to its least, from there to its most, and a line at its value. */
export function barOf(row: Compared, top: number, across: Across, all = false): Shape[] {
	const low = round(across(row.low));
	const paint = paints(roleOf(row, all));
	const beyond = beyondOf(row);
	const width = row.high === null ? FADE : round(across(row.high) - low);
	const at = row.value ?? (row.low === row.high ? row.low : undefined);
	const x = at === undefined ? 0 : round(across(at));
	return [
		{ shape: 'rect', x: 0, width: low, y: top + (BAR - STEM) / 2, height: STEM, ...paint.least },
		...(beyond
			? [{ shape: 'rect' as const, x: low, width, y: top, height: BAR, ...paint[beyond] }]
			: []),
		...(at === undefined
			? []
			: [{ shape: 'line' as const, x1: x, x2: x, y1: top - 3, y2: top + BAR + 3, ...paint.value }]),
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
 * change places, all on one scale from zero.
 */
export function layout({ rows, ...of }: Scale, { scales = [], all = false }: Among = {}): Drawing {
	const scale = amountScale(Math.max(...rows.map(reachOf)));
	const lines = Math.max(...rows.map((row) => nameOf(row).length));
	const bar = LINE * (lines + 1) + 8;
	const height = bar + BAR + GAP;
	const mark = (row: Compared, i: number): Mark => {
		const name = nameOf(row);
		const texts = [...name, yearAndStatus(row)];
		return {
			key: keyOf(row),
			y: AXIS + i * height,
			height,
			sort: { size: mostOf(row), name: row.incident, year: row.year },
			shapes: [
				...texts.map((text, at): Shape => ({
					shape: 'text',
					x: 0,
					y: (at + 1) * LINE,
					text,
					...(at < name.length ? { bold: isOwn(row, all) } : { ink: 'quiet', size: 12 }),
				})),
				{ shape: 'text', x: 100, y: LINE, text: rangeInWords(row), anchor: 'end' },
				...barOf(row, bar, scale, all),
			],
		};
	};
	const bands = rows.map((_, i) => {
		const top = AXIS + i * height + bar;
		return { top: top - 5, bottom: top + BAR + 5 };
	});
	const bottom = AXIS + rows.length * height;
	const label = (value: number) =>
		of.measure === 'days' ? inFigures(value) : money(value, of.unit);
	const same = scales.filter(({ measure }) => measure === of.measure);
	return {
		id:
			same.length > 1
				? `${of.measure}-${same.findIndex((one) => one.by === of.by && one.unit === of.unit) + 1}`
				: of.measure,
		title: scaleTitle(of, same),
		height: bottom,
		ground: bandedAxis(fittingTicks(scale, label), bands, label),
		marks: rows.map(mark),
	};
}
