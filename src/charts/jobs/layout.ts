import { partInWords, totalInWords, usedInWords } from './words.ts';
import { inFigures } from '#words/quantity.ts';
import { drawnAmount } from '#facts/amount.ts';
import { partsIn, type Count, type Jobs } from '#tables/jobs.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks, type Band } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../draw/drawing.ts';
import { fitted } from '../draw/fitted.ts';
import { widthOf, wrapped } from '../draw/width.ts';
import { swatch, SWATCH } from './swatch.ts';

/** Pixels down: from line to line, a bar, and the space below a count. */
const LINE = 17;
const BAR = 18;
const GAP = 14;
/** Pixels from where a part's swatch begins to its label. */
const INDENT = SWATCH + 8;
/** Pixels between a name and the number beside it, and how far a line stands out of a bar. */
const BESIDE = 12;
const OVER = 4;
const BOLD = { bold: true };

/** How tall a label of so many lines is. */
const heightOf = ({ length }: unknown[]): number => length * LINE + 7;

/** How the parts are painted, in their order: told apart by pattern, not by colour. */
const PARTS: BarPaint[] = [
	{ fill: 'happened', stroke: 'happened' },
	{ fill: 'partly', pattern: 'hatch', stroke: 'partly' },
	{ fill: 'partly', pattern: 'dots', stroke: 'partly' },
	{ fill: 'partly', pattern: 'lines', stroke: 'partly' },
];
/** The number in wide use is a line. */
const USED = { stroke: 'ink', weight: 2, dash: '4 2' } as const;

/** How a part is painted; after the fourth the patterns begin again, and labels alone tell them apart. */
const paintOf = (part: string | null, parts: string[]): BarPaint =>
	PARTS[Math.max(0, parts.indexOf(part ?? '')) % PARTS.length] ?? {};

/** How wide a number is, and the parts in their order. */
interface Scaled {
	across: (number: number) => number;
	parts: string[];
}

/** The name of a count in lines that leave room for its total, and the labels of its parts. */
interface Lines {
	name: string[];
	labels: string[][];
}

const linesOf = (count: Count, room: number): Lines => ({
	name: wrapped(count.counter, room - BESIDE - widthOf(totalInWords(count)), BOLD),
	labels: count.parts.map((row) => wrapped(partInWords(row), room - INDENT)),
});

/** A part: its stretch of the bar, and its label with a swatch, so many lines below the bar. */
function partOf(
	row: Jobs,
	label: string[],
	line: number,
	from: number,
	{ across, parts }: Scaled,
): Omit<Mark, 'y'> {
	const x = round(across(from));
	const width = round(across(from + drawnAmount(row.quantity)) - x);
	const below = BAR + 5 + line * LINE;
	const paint = paintOf(row.part, parts);
	return {
		key: row.id,
		shapes: [
			{ shape: 'rect', x, width, y: 0, height: BAR, ...paint },
			swatch(paint, below + 2),
			...label.map((text, i): Shape => ({
				shape: 'text',
				x: 0,
				dx: INDENT,
				y: below + LINE * i + 13,
				text,
			})),
		],
	};
}

/** One count from its name to its last label, with where its bar is and where it ends. */
function countOf(count: Count, { name, labels }: Lines, y: number, scaled: Scaled) {
	const texts: Shape[] = [
		...name.map((text, i): Shape => ({
			shape: 'text',
			x: 0,
			y: y + (i + 1) * LINE - 3,
			text,
			bold: true,
		})),
		{ shape: 'text', x: 100, y: y + LINE - 3, text: totalInWords(count), anchor: 'end' },
	];
	const top = y + name.length * LINE + OVER;
	let [from, line] = [0, 0];
	const marks = count.parts.map((row, i): Mark => {
		const label = labels[i] ?? [];
		const mark = { ...partOf(row, label, line, from, scaled), y: top };
		from += drawnAmount(row.quantity);
		line += label.length;
		return mark;
	});
	const bar: Band = { top: top - OVER, bottom: top + BAR + OVER };
	return { texts, marks, bar, end: top + BAR + 5 + line * LINE + GAP };
}

/** The label of the widely used figure: left of its line, or above it for want of room. */
interface UsedLabel {
	fits: boolean;
	lines: string[];
}

function usedLabelOf(row: Jobs, x: number, room: number): UsedLabel {
	const left = (x / 100) * room - BESIDE;
	const text = usedInWords(row);
	const lines = wrapped(text, left, BOLD);
	const fits = lines.length <= 2 && lines.every((line) => widthOf(line, BOLD) <= left);
	return { fits, lines: fits ? lines : wrapped(text, room, BOLD) };
}

/** The widely used figure where its line stands, in percent across, with its label. */
interface Used extends UsedLabel {
	row: Jobs;
	x: number;
}

/** Its mark: the label at the top, and a stroke beside it and across every bar. */
function lineAt({ row, x, fits, lines }: Used, bars: Band[]): Mark {
	const height = heightOf(lines);
	const label = lines.map((text, i): Shape => ({
		shape: 'text',
		x: 0,
		y: 16 + i * LINE,
		text,
		...BOLD,
		...(fits ? { x, dx: -6, anchor: 'end' } : {}),
	}));
	const strokes = [
		...(fits ? [{ top: 2, bottom: height - 2 }] : []),
		...bars.map(({ top, bottom }) => ({ top: top - AXIS, bottom: bottom - AXIS })),
	].map(({ top, bottom }): Shape => ({
		shape: 'line',
		x1: x,
		x2: x,
		y1: top,
		y2: bottom,
		...USED,
	}));
	return { key: row.id, y: AXIS, height, shapes: [...label, ...strokes] };
}

type Scale = ReturnType<typeof amountScale>;

function laidOut(
	counts: Count[],
	texts: Lines[],
	line: Used | undefined,
	scale: Scale,
): Pick<Drawing, 'height' | 'ground' | 'marks'> {
	const parts = partsIn(counts.flatMap((count) => count.parts));
	let y = AXIS + (line ? heightOf(line.lines) : 0);
	const placed = counts.map((count, i) => {
		const one = countOf(count, texts[i] ?? { name: [], labels: [] }, y, {
			across: scale,
			parts,
		});
		y = one.end;
		return one;
	});
	const bars = placed.map(({ bar }) => bar);
	return {
		height: y,
		ground: [
			...bandedAxis(fittingTicks(scale, inFigures), bars, inFigures),
			...placed.flatMap(({ texts }) => texts),
		],
		marks: [...placed.flatMap(({ marks }) => marks), ...(line ? [lineAt(line, bars)] : [])],
	};
}

/** Where the counts of one thing go: a bar for each, all on one scale from zero. */
export function layout(
	counts: Count[],
	used: Jobs | undefined,
	named: Pick<Drawing, 'id' | 'title'> = { id: 'counts' },
): Drawing {
	const scale = amountScale(
		Math.max(
			...counts.map(({ total }) => drawnAmount(total)),
			used ? drawnAmount(used.quantity) : 0,
		) * 1.01,
	);
	const line = used && { row: used, x: round(scale(drawnAmount(used.quantity))) };
	return fitted(
		(room) => ({
			texts: counts.map((count) => linesOf(count, room)),
			used: line && { ...line, ...usedLabelOf(line.row, line.x, room) },
		}),
		(lines) => ({ ...named, ...laidOut(counts, lines.texts, lines.used, scale) }),
	);
}
