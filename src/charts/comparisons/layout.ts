import { boundsInWords, MEASURE_WORDS, yearAndStatus } from '#wording/comparisons.ts';
import { inFigures, money } from '#wording/quantity.ts';
import { amountScale, AXIS } from '../parts/axis.ts';
import { bandedAxis, fittingTicks } from '../parts/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../parts/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../parts/width.ts';
import type { Row } from './rows.ts';

/** Pixels down: from line to line, the bar with its thin part, and the space below it. */
const LINE = 16;
const BAR = 12;
const STEM = 4;
const GAP = 10;
/** Pixels between a name and the number beside it. */
const BESIDE = 12;

/** How the parts of a row are painted: certain days thin and solid, the range between hatched. */
export const paints = (own: boolean): Record<'least' | 'range' | 'value', BarPaint> => {
	const role = own ? 'own' : 'other';
	return {
		least: { fill: role },
		range: { fill: role, pattern: 'hatch', stroke: role },
		value: { stroke: role, weight: 3 },
	};
};

/** The name of an incident in lines that leave room for its number, on the narrowest screen too. */
const nameOf = (row: Row): string[] =>
	wrapped(row.incident, NARROWEST - BESIDE - widthOf(boundsInWords(row)), { bold: row.own });

type Across = (value: number) => number;

/** A row's bar: from zero to its least, from there to its most, and a line at its value. */
export function barOf(row: Row, top: number, across: Across): Shape[] {
	const [low, high] = [round(across(row.low)), round(across(row.high))];
	const { least, range, value } = paints(row.own);
	const at = row.value ?? (row.low === row.high ? row.low : undefined);
	const x = at === undefined ? 0 : round(across(at));
	return [
		{ shape: 'rect', x: 0, width: low, y: top + (BAR - STEM) / 2, height: STEM, ...least },
		...(high > low
			? [
					{
						...{ shape: 'rect' as const, x: low, width: round(high - low) },
						...{ y: top, height: BAR, ...range },
					},
				]
			: []),
		...(at === undefined
			? []
			: [{ shape: 'line' as const, x1: x, x2: x, y1: top - 3, y2: top + BAR + 3, ...value }]),
	];
}

/**
 * Where everything on one panel goes: a row of equal height for each incident, so that rows can
 * change places, all on one scale from zero.
 */
export function layout(rows: Row[]): Drawing {
	const scale = amountScale(Math.max(...rows.map(({ high }) => high)));
	const lines = Math.max(...rows.map((row) => nameOf(row).length));
	const bar = LINE * (lines + 1) + 8;
	const height = bar + BAR + GAP;
	const mark = (row: Row, i: number): Mark => {
		const name = nameOf(row);
		const texts = [...name, yearAndStatus(row)];
		return {
			key: `${row.measure}-${row.id}`,
			y: AXIS + i * height,
			height,
			sort: { size: row.high, name: row.incident, year: row.year },
			shapes: [
				...texts.map((text, at): Shape => ({
					...{ shape: 'text', x: 0, y: (at + 1) * LINE, text },
					...(at < name.length ? { bold: row.own } : { ink: 'quiet', size: 12 }),
				})),
				{ shape: 'text', x: 100, y: LINE, text: boundsInWords(row), anchor: 'end' },
				...barOf(row, bar, scale),
			],
		};
	};
	const [first] = rows;
	const measure = first?.measure ?? 'days';
	const bands = rows.map((_, i) => {
		const top = AXIS + i * height + bar;
		return { top: top - 5, bottom: top + BAR + 5 };
	});
	const bottom = AXIS + rows.length * height;
	const label = (value: number) =>
		measure === 'days' ? inFigures(value) : money(value, first?.unit ?? '');
	return {
		id: measure,
		title: MEASURE_WORDS[measure],
		height: bottom,
		ground: bandedAxis(fittingTicks(scale, label), bands, label),
		marks: rows.map(mark),
	};
}
