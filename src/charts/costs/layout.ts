import { boundsOf } from '#facts/quantity.ts';
import type { CostKind } from '#records/cost.ts';
import { panelTitle, totalOf, type Cost, type Panel, type Purse } from '#tables/costs.ts';
import { money } from '#words/quantity.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks, type Band } from '../draw/bands.ts';
import { fitted } from '../draw/fitted.ts';
import {
	round,
	type BarPaint,
	type Drawing,
	type Mark,
	type Shape,
	type Text,
} from '../draw/drawing.ts';
import { wrapped } from '../draw/width.ts';
import { panelNote, purseTitle, sumInWords } from './words.ts';

/** Pixels down: first baseline, from line to line, the bar and what stands below it. */
const LABEL = 17;
const LINE = 17;
const BAR = 24;
const GAP = 24;
/** Pixels by which the lines of the axis stand out of a bar. */
const OVER = 2;
const BOLD = { bold: true };
/** How much of a line is used: some fonts are wider than the table of widths says. */
const WHOLE = 0.92;

/** Kinds of which bars are drawn: money from insurance is told in words, since it is no cost. */
type Painted = Exclude<CostKind, 'insurance'>;

/** How each kind of sum is painted: what was booked is solid, what was not spent only outlined. */
export const PAINTS: Record<Painted, BarPaint> = {
	booked: { fill: 'happened', stroke: 'ground' },
	expected: { fill: 'planned', pattern: 'dots', stroke: 'planned' },
	'own-estimate': { fill: 'modelled', pattern: 'hatch', stroke: 'modelled' },
	model: { fill: 'modelled', pattern: 'counterhatch', stroke: 'modelled' },
	'income-lost': { fill: 'happened', pattern: 'stripes', stroke: 'happened' },
	guarantee: { stroke: 'planned', weight: 1.5, dash: '5 3' },
};

/** What leads to the range of a model: at least so much. */
const UP_TO_RANGE: BarPaint = { fill: 'modelled-fill', stroke: 'modelled' };

/** A sum from one end to the other, in percent across. */
interface Segment {
	row: Cost;
	/** Where the sum begins, from which a range is some way off. */
	start: number;
	x: number;
	width: number;
	/** The middle of a range. */
	middle: number | undefined;
}

/** Where a sum begins and ends; one of which only an end is known is drawn to that end. */
function endsOf({ quantity }: Cost) {
	const { low, high } = quantity ? boundsOf(quantity) : {};
	const end = high ?? low ?? 0;
	const isRange = low !== undefined && low < end;
	return { isRange, low: isRange ? low : 0, high: end };
}
const top = (row: Cost) => endsOf(row).high;

/** The sums of one panel. Only those that are added up follow one another; all others begin at zero. */
export function segments(panel: Panel, across: (value: number) => number): Segment[] {
	const added = totalOf(panel) !== undefined;
	let end = 0;
	return panel.rows.map((row) => {
		const { isRange, low, high } = endsOf(row);
		const value = row.quantity?.value;
		// What is added begins where the last ends: after the most that it can be.
		const [from, to] = [end + low, end + high];
		const start = end;
		if (added) end = to;
		return {
			row,
			start: round(across(start)),
			x: round(across(from)),
			width: round(across(to) - across(from)),
			middle: isRange && value !== undefined ? round(across(start + value)) : undefined,
		};
	});
}

/** A bar, and before a range what it is at the least; a line at its middle. */
function barOf({ start, x, width, middle }: Segment, kind: Painted): Shape[] {
	const bar = { shape: 'rect', y: 3, height: BAR } as const;
	const before = kind === 'model' ? UP_TO_RANGE : PAINTS[kind];
	return [
		...(start < x ? [{ ...bar, x: start, width: round(x - start), ...before }] : []),
		{ ...bar, x, width, ...PAINTS[kind] },
		...(middle === undefined
			? []
			: [
					{
						shape: 'line' as const,
						x1: middle,
						x2: middle,
						y1: 0,
						y2: BAR + 6,
						stroke: kind === 'model' ? ('modelled' as const) : ('ink' as const),
						weight: 3,
					},
				]),
	];
}

/** How far the bars of a panel reach together: one behind the other where they are added. */
const reachOf = (panel: Panel): number =>
	totalOf(panel)
		? panel.rows.reduce((sum, row) => sum + top(row), 0)
		: Math.max(...panel.rows.map(top));

/**
 * Where everything in one currency goes: a panel for each kind of sum, all on one scale from zero.
 * A range is drawn from its low to its high end with a line at its middle, behind what it is at least.
 */
export function layout(purse: Purse, organisation: string, all: Purse[]): Drawing {
	return fitted(
		(room) => linesOf(purse, organisation, room),
		(lines) => laidOut(purse, lines, all),
	);
}

interface Lines {
	name: string[];
	/** What stands under it; a line or more for each sum where there is no bar to tell them apart. */
	notes: string[][];
}

const notesOf = (panel: Panel): string[] =>
	panel.kind === 'insurance' ? panel.rows.map(sumInWords) : [panelNote(panel)];

/** The title of each panel and the words under it, in lines. */
const linesOf = ({ panels }: Purse, organisation: string, room: number): Lines[] =>
	panels.map((panel) => ({
		name: wrapped(panelTitle(panel, organisation), room * WHOLE, BOLD),
		notes: notesOf(panel).map((note) => wrapped(note, room * WHOLE)),
	}));

function laidOut(purse: Purse, lines: Lines[], all: Purse[]): Drawing {
	const { panels, currency } = purse;
	const scale = amountScale(Math.max(1, ...panels.map(reachOf)));
	const title = purseTitle(purse, all);
	const titles: Shape[] = [];
	const marks: Mark[] = [];
	const bands: Band[] = [];
	let y = AXIS;
	for (const [at, panel] of panels.entries()) {
		const { kind } = panel;
		const { name = [], notes = [] } = lines[at] ?? {};
		const line = (text: string, i: number): Text => ({
			shape: 'text',
			x: 0,
			y: LABEL + i * LINE,
			text,
		});
		titles.push(...name.map((text, i) => ({ ...line(text, i), y: y + LABEL + i * LINE, ...BOLD })));
		y += name.length * LINE;
		if (kind === 'insurance') {
			for (const [i, { id }] of panel.rows.entries()) {
				const words = notes[i] ?? [];
				marks.push({ key: id, y, shapes: words.map(line) });
				y += words.length * LINE;
			}
			y += GAP;
			continue;
		}
		const words = notes.flat().map(line);
		titles.push(...words.map((text) => ({ ...text, y: y + text.y })));
		y += words.length * LINE + 5;
		// Sums that are not added stand one below the other.
		for (const [i, segment] of segments(panel, scale).entries()) {
			if (i > 0 && !totalOf(panel)) y += BAR + 6;
			marks.push({ key: segment.row.id, y, shapes: barOf(segment, kind) });
			bands.push({ top: y - OVER, bottom: y + BAR + OVER });
		}
		y += BAR + GAP;
	}
	const label = (value: number) => money(value, currency);
	return {
		id: all.length > 1 ? `sums-${currency.toLowerCase()}` : 'sums',
		...(title !== undefined && { title }),
		height: y,
		ground: [...bandedAxis(fittingTicks(scale, label), bands, label), ...titles],
		marks,
	};
}
