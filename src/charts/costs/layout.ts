import { groupNote } from './words.ts';
import { boundsOf } from '#facts/quantity.ts';
import {
	groupTitle,
	statusOfRow,
	booked,
	drawable,
	GROUPS,
	inGroup,
	type Group,
	type Cost,
} from '#tables/costs.ts';
import { money } from '#words/quantity.ts';
import { amountScale, amountTicks, AXIS } from '../draw/axis.ts';
import { bandedAxis, type Band } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../draw/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../draw/width.ts';

/** Pixels down: first baseline, from line to line, the bar and what stands below it. */
const LABEL = 17;
const LINE = 17;
const BAR = 16;
const GAP = 12;
/** Pixels by which the lines of the axis stand out of a bar. */
const OVER = 2;

export type Kind = 'booked' | 'range' | 'guarantee';

/** How each kind of sum is painted: a booked sum solid, a range hatched, a guarantee only outlined. */
export const PAINTS: Record<Kind, BarPaint> = {
	booked: { fill: 'booked', stroke: 'ground' },
	range: { fill: 'modelled', pattern: 'hatch', stroke: 'modelled' },
	guarantee: { stroke: 'guarantee', weight: 1.5, dash: '5 3' },
};

/** A sum from one end to the other, in percent across. */
export interface Segment {
	row: Cost;
	kind: Kind;
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

/** The sums of one group. Only what was booked is added up; the others each begin at zero. */
export function segments(group: Group, rows: Cost[], across: (value: number) => number): Segment[] {
	let end = 0;
	return rows.map((row) => {
		const { isRange: ranged, low, high } = endsOf(row);
		const { value } = row.quantity;
		// What is added begins where the last ends: after the most that it can be.
		const start = group === 'booked' ? end : 0;
		const [from, to] = [start + low, start + high];
		if (group === 'booked') end = to;
		return {
			row,
			kind: group === 'guarantee' ? 'guarantee' : ranged ? 'range' : 'booked',
			x: round(across(from)),
			width: round(across(to) - across(from)),
			middle: ranged && value !== undefined ? round(across(start + value)) : undefined,
		};
	});
}

const markOf = ({ row, kind, x, width, middle }: Segment, y: number): Mark => ({
	key: row.id,
	y,
	shapes: [
		{ shape: 'rect', x, width, y: 3, height: BAR, ...PAINTS[kind] },
		...(middle === undefined
			? []
			: [
					{
						...{ shape: 'line' as const, x1: middle, x2: middle, y1: 0, y2: BAR + 6 },
						...{ stroke: 'modelled' as const, weight: 3 },
					},
				]),
	],
});

/**
 * Where everything on the costs chart goes: a panel for each group, all on one scale from zero.
 * A range is drawn from its low to its high end with a line at its middle, not as a bar.
 */
export function layout(all: Cost[], organisation: string): Drawing {
	const rows = drawable(all);
	const total = booked(rows);
	const most = inGroup(rows, 'booked').reduce((sum, row) => sum + top(row), 0);
	const scale = amountScale(Math.max(1, most, ...rows.map(top)));
	const texts: Shape[] = [];
	const marks: Mark[] = [];
	let y = AXIS;
	for (const group of GROUPS) {
		const own = inGroup(rows, group);
		if (own.length === 0) continue;
		const statuses = [...new Set(own.map(statusOfRow))].join(', ');
		const notes = wrapped(groupNote(group, own, total));
		const beside = NARROWEST - widthOf(statuses) - LINE;
		const title = wrapped(groupTitle(group, organisation), beside, { bold: true });
		const lines = [...title, ...notes];
		texts.push(
			{ shape: 'text', x: 100, y: y + LABEL, text: statuses, anchor: 'end', ink: 'quiet' },
			...lines.map((text, i): Shape => ({
				...{ shape: 'text', x: 0, y: y + LABEL + i * LINE, text, bold: i < title.length },
			})),
		);
		y += lines.length * LINE + 5;
		// Sums that are not added stand one below the other.
		for (const [i, segment] of segments(group, own, scale).entries()) {
			if (i > 0 && group !== 'booked') y += BAR + 6;
			marks.push(markOf(segment, y));
		}
		y += BAR + GAP;
	}
	const bands = marks.map((mark): Band => ({ top: mark.y - OVER, bottom: mark.y + BAR + OVER }));
	const label = (value: number) => money(value, rows[0]?.quantity.unit ?? '');
	return {
		id: 'sums',
		height: y,
		ground: [...bandedAxis(amountTicks(scale), bands, label), ...texts],
		marks,
	};
}
