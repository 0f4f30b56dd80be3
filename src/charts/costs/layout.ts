import { boundsOf } from '#facts/quantity.ts';
import type { CostKind } from '#records/cost.ts';
import {
	panelTitle,
	statusOfRow,
	totalOf,
	type Cost,
	type Panel,
	type Purse,
} from '#tables/costs.ts';
import { money } from '#words/quantity.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks, type Band } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../draw/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../draw/width.ts';
import { panelNote, purseTitle } from './words.ts';

/** Pixels down: first baseline, from line to line, the bar and what stands below it. */
const LABEL = 17;
const LINE = 17;
const BAR = 16;
const GAP = 12;
/** Pixels by which the lines of the axis stand out of a bar. */
const OVER = 2;

/** How each kind of sum is painted: what was booked is solid, what was not spent only outlined. */
export const PAINTS: Record<CostKind, BarPaint> = {
	booked: { fill: 'happened', stroke: 'ground' },
	expected: { fill: 'planned', pattern: 'dots', stroke: 'planned' },
	'own-estimate': { fill: 'modelled', pattern: 'hatch', stroke: 'modelled' },
	model: { fill: 'modelled', pattern: 'counterhatch', stroke: 'modelled' },
	'income-lost': { fill: 'happened', pattern: 'stripes', stroke: 'happened' },
	insurance: { stroke: 'happened', weight: 1.5 },
	guarantee: { stroke: 'planned', weight: 1.5, dash: '5 3' },
};

/** A sum from one end to the other, in percent across. */
interface Segment {
	row: Cost;
	x: number;
	width: number;
	/** The middle of a range. */
	middle: number | undefined;
}

/** Where a sum begins and ends; one of which only an end is known is drawn to that end. */
function endsOf({ quantity }: Cost) {
	const { low, high } = boundsOf(quantity);
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
		const { value } = row.quantity;
		// What is added begins where the last ends: after the most that it can be.
		const [from, to] = [end + low, end + high];
		const start = end;
		if (added) end = to;
		return {
			row,
			x: round(across(from)),
			width: round(across(to) - across(from)),
			middle: isRange && value !== undefined ? round(across(start + value)) : undefined,
		};
	});
}

const markOf = ({ row, x, width, middle }: Segment, y: number): Mark => ({
	key: row.id,
	y,
	shapes: [
		{ shape: 'rect', x, width, y: 3, height: BAR, ...PAINTS[row.kind] },
		...(middle === undefined
			? []
			: [
					{
						shape: 'line' as const,
						x1: middle,
						x2: middle,
						y1: 0,
						y2: BAR + 6,
						stroke: row.kind === 'model' ? ('modelled' as const) : ('ink' as const),
						weight: 3,
					},
				]),
	],
});

/** How far the bars of a panel reach together: one behind the other where they are added. */
const reachOf = (panel: Panel): number =>
	totalOf(panel)
		? panel.rows.reduce((sum, row) => sum + top(row), 0)
		: Math.max(...panel.rows.map(top));

/**
 * Where everything in one currency goes: a panel for each kind of sum, all on one scale from zero.
 * A range is drawn from its low to its high end with a line at its middle, not as a bar.
 */
export function layout(purse: Purse, organisation: string, all: Purse[]): Drawing {
	const { panels, currency } = purse;
	const scale = amountScale(Math.max(1, ...panels.map(reachOf)));
	const title = purseTitle(purse, all);
	const texts: Shape[] = [];
	const marks: Mark[] = [];
	let y = AXIS;
	for (const panel of panels) {
		const statuses = [...new Set(panel.rows.map(statusOfRow))].join(', ');
		const notes = wrapped(panelNote(panel));
		const beside = NARROWEST - widthOf(statuses) - LINE;
		const name = wrapped(panelTitle(panel, organisation), beside, { bold: true });
		const lines = [...name, ...notes];
		texts.push(
			{ shape: 'text', x: 100, y: y + LABEL, text: statuses, anchor: 'end', ink: 'quiet' },
			...lines.map((text, i): Shape => ({
				shape: 'text',
				x: 0,
				y: y + LABEL + i * LINE,
				text,
				bold: i < name.length,
			})),
		);
		y += lines.length * LINE + 5;
		// Sums that are not added stand one below the other.
		for (const [i, segment] of segments(panel, scale).entries()) {
			if (i > 0 && !totalOf(panel)) y += BAR + 6;
			marks.push(markOf(segment, y));
		}
		y += BAR + GAP;
	}
	const bands = marks.map((mark): Band => ({ top: mark.y - OVER, bottom: mark.y + BAR + OVER }));
	const label = (value: number) => money(value, currency);
	return {
		id: all.length > 1 ? `sums-${currency.toLowerCase()}` : 'sums',
		...(title !== undefined && { title }),
		height: y,
		ground: [...bandedAxis(fittingTicks(scale, label), bands, label), ...texts],
		marks,
	};
}
