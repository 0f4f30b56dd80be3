import { partInWords, totalInWords, usedInWords } from '#wording/jobs.ts';
import { inFigures } from '#wording/quantity.ts';
import { amountScale, AXIS } from '../parts/axis.ts';
import { bandedAxis, fittingTicks, type Band } from '../parts/bands.ts';
import {
	round,
	type Drawing,
	type Mark,
	type BarPaint,
	type Shape,
	type Text,
} from '../parts/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../parts/width.ts';
import type { Count, Part, Row } from './rows.ts';
import { swatch, SWATCH } from './swatch.ts';

/** Pixels down: from line to line, a bar, the space below a count, and the line's own label. */
const LINE = 17;
const BAR = 18;
const GAP = 14;
const LABEL = 24;
/** Pixels from where a part's swatch begins to its label. */
const INDENT = SWATCH + 8;
/** Pixels between a name and the number beside it, and how far a line stands out of a bar. */
const BESIDE = 12;
const OVER = 4;

/** How each part is painted: told apart by pattern, not by colour; the widely used figure is a line. */
export const PAINTS: Record<Part, BarPaint> = {
	used: { stroke: 'ink', weight: 2, dash: '4 2' },
	direct: { fill: 'booked', stroke: 'booked' },
	'supply chain': { fill: 'booked', pattern: 'hatch', stroke: 'booked' },
	spending: { fill: 'booked', pattern: 'dots', stroke: 'booked' },
};

type Across = (jobs: number) => number;

/** A part: its stretch of the bar, and its label with a swatch below the bar. */
function partOf(row: Row, from: number, y: number, line: number, across: Across): Mark {
	const x = round(across(from));
	const width = round(across(from + row.jobs) - x);
	const below = BAR + 5 + line * LINE;
	const paint = PAINTS[row.part];
	return {
		key: row.id,
		y,
		shapes: [
			{ shape: 'rect', x, width, y: 0, height: BAR, ...paint },
			swatch(paint, below + 2),
			...wrapped(partInWords(row), NARROWEST - INDENT).map((text, i): Shape => ({
				...{ shape: 'text', x: 0, dx: INDENT, y: below + LINE * i + 13, text },
			})),
		],
	};
}

const linesOf = (row: Row) => wrapped(partInWords(row), NARROWEST - INDENT).length;

/** One count from its name to its last label, with where its bar is and where it ends. */
function countOf(count: Count, y: number, across: Across) {
	const total = totalInWords(count);
	const name = wrapped(count.counter, NARROWEST - BESIDE - widthOf(total), { bold: true });
	const texts: Shape[] = [
		...name.map((text, i): Shape => ({
			...{ shape: 'text', x: 0, y: y + (i + 1) * LINE - 3, text, bold: true },
		})),
		{ shape: 'text', x: 100, y: y + LINE - 3, text: total, anchor: 'end' },
	];
	const top = y + name.length * LINE + OVER;
	let [from, line] = [0, 0];
	const marks = count.parts.map((row) => {
		const mark = partOf(row, from, top, line, across);
		from += row.jobs;
		line += linesOf(row);
		return mark;
	});
	const bar: Band = { top: top - OVER, bottom: top + BAR + OVER };
	return { texts, marks, bar, end: top + BAR + 5 + line * LINE + GAP };
}

/** Where a label goes: left or right of its line, or above it where neither side has room. */
function placeOf(x: number, width: number): Pick<Text, 'x' | 'dx' | 'anchor'> {
	if ((x / 100) * NARROWEST >= width) return { x, dx: -6, anchor: 'end' };
	return (1 - x / 100) * NARROWEST >= width ? { x, dx: 6 } : { x: 0 };
}

/** The line at the widely used figure: its label at the top, and a stroke across every bar. */
function lineAt(row: Row, across: Across, bars: Band[]): Mark {
	const x = round(across(row.jobs));
	const text = usedInWords(row);
	const place = placeOf(x, widthOf(text, { bold: true }) + BESIDE);
	const stroke = ({ top, bottom }: Band): Shape => ({
		...{ shape: 'line', x1: x, x2: x, y1: top, y2: bottom, ...PAINTS.used },
	});
	return {
		key: row.id,
		y: AXIS,
		height: LABEL,
		shapes: [
			{ shape: 'text', y: 16, text, bold: true, ...place },
			...(place.x === x ? [stroke({ top: 2, bottom: LABEL - 2 })] : []),
			...bars.map(({ top, bottom }) => stroke({ top: top - AXIS, bottom: bottom - AXIS })),
		],
	};
}

/** Where everything on the jobs chart goes: a bar for each count, all on one scale from zero. */
export function layout(counts: Count[], used: Row | undefined): Drawing {
	const scale = amountScale(Math.max(...counts.map(({ total }) => total), used?.jobs ?? 0) * 1.01);
	let y = AXIS + (used ? LABEL : 0);
	const placed = counts.map((count) => {
		const one = countOf(count, y, scale);
		y = one.end;
		return one;
	});
	const bars = placed.map(({ bar }) => bar);
	return {
		id: 'counts',
		height: y,
		ground: [
			...bandedAxis(fittingTicks(scale, inFigures), bars, inFigures),
			...placed.flatMap(({ texts }) => texts),
		],
		marks: [...placed.flatMap(({ marks }) => marks), ...(used ? [lineAt(used, scale, bars)] : [])],
	};
}
