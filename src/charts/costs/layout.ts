import { scaleLinear } from 'd3';
import { booked, GROUPS, inGroup, type Group, type Row } from './rows.ts';

/** Pixels down; everything across is in percent. */
const PANEL = 62;
const LABEL = 17;
const NOTE = 34;
const BAR = 16;
const AXIS = 26;

/** Beyond this percentage a label to the right of its line could leave a narrow drawing. */
const LAST_TICK = 85;

export interface Segment {
	id: string;
	kind: 'booked' | 'range' | 'guarantee';
	/** Percent of the width. */
	x: number;
	/** Percent of the width. */
	width: number;
}

export interface Panel {
	group: Group;
	rows: Row[];
	/** Pixels down to the baselines of the two lines of text, and to the bar. */
	label: number;
	note: number;
	y: number;
	height: number;
	segments: Segment[];
	/** The middle of a range, in percent across. */
	middle: number | null;
}

const round = (value: number) => Math.round(value * 100) / 100;
const top = ({ value, high }: Row) => Math.max(value ?? 0, high ?? 0);

function segments(group: Group, rows: Row[], across: (value: number) => number): Segment[] {
	let end = 0;
	return rows.map((row) => {
		const isRange = row.low !== null && row.high !== null && row.low < row.high;
		const from = isRange ? (row.low ?? 0) : end;
		const to = isRange ? (row.high ?? 0) : from + (row.value ?? 0);
		// Only what was booked is added up; the other groups stand one over the other, from zero.
		if (group === 'booked') end = to;
		return {
			id: row.id,
			kind: group === 'guarantee' ? 'guarantee' : isRange ? 'range' : 'booked',
			x: round(across(from)),
			width: round(across(to) - across(from)),
		};
	});
}

/**
 * Where everything on the costs chart goes: a panel for each group, all on one scale from zero.
 * A range is drawn from its low to its high end with a line at its middle, not as a bar.
 */
export function layout(rows: Row[]) {
	const largest = Math.max(1, booked(rows), ...rows.map(top));
	const scale = scaleLinear([0, largest], [0, 100]).nice(5);
	const panels = GROUPS.filter((group) => inGroup(rows, group).length > 0).map(
		(group, i): Panel => {
			const own = inGroup(rows, group);
			const middle = own.find(({ low, value }) => low !== null && value !== null)?.value;
			return {
				group,
				rows: own,
				label: AXIS + i * PANEL + LABEL,
				note: AXIS + i * PANEL + NOTE,
				y: AXIS + i * PANEL + NOTE + 7,
				height: BAR,
				segments: segments(group, own, scale),
				middle: middle === undefined || middle === null ? null : round(scale(middle)),
			};
		},
	);
	return {
		height: AXIS + panels.length * PANEL + 4,
		top: AXIS,
		ticks: scale
			.ticks(5)
			.map((value) => ({ value, x: round(scale(value)) }))
			.filter(({ x }) => x <= LAST_TICK),
		panels,
	};
}
