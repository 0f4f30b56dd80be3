import { dayNumber } from '#facts/calendar.ts';
import type { Frame } from '#facts/frame.ts';
import { daysOf } from '#facts/period.ts';
import { drawable, panelsOf, type Output } from '#tables/output.ts';

/** What stands on one drawing: numbers that share a scale. */
export interface Panel {
	/** The newest number of each time, in the order of time. */
	rows: Output[];
	/** What was published first of a time, where it differs from the newest, by the key of that. */
	former: ReadonlyMap<string, Output>;
	/** The keys of the times in which the lead stood still, or was slowed, for some days. */
	during: ReadonlySet<string>;
	/** Few numbers are compared as bars with words beside them, many as points side by side. */
	form: 'bars' | 'dots';
}

/** Up to so many numbers are drawn as bars. */
const FEW = 6;

/** Days before the start from which a series is drawn, where it goes further back: a year, and a leap day. */
const BEFORE = 366;

/** On how many days of a time the lead was out; where no return is on record, on that of its start alone. */
export function daysOut({ period }: Pick<Output, 'period'>, { began, back }: Frame): number {
	if (period === null) return 0;
	const { first, last } = daysOf(period);
	const from = dayNumber(began);
	// The day of the return is no day of the stop.
	const to = back === undefined || back === began ? from : dayNumber(back) - 1;
	return Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
}

/** The rows of a series that are drawn: those of the year before the start, and what came later. */
function around(rows: Output[], { began }: Frame): Output[] {
	const start = dayNumber(began) - BEFORE;
	const late = rows.filter(({ period }) => period !== null && daysOf(period).first >= start);
	const compared = late.filter(({ compared: with_ }) => with_?.value);
	return compared.length > 0 ? compared : late.length > 0 ? late : rows;
}

function panelOf(all: Output[], frame: Frame): Panel {
	const revised = all.filter(({ edition }) => edition === 'revised');
	const newest = all.filter(
		(row) => row.edition === 'revised' || !revised.some(({ period }) => period === row.period),
	);
	const rows = all.some(({ series }) => series !== null) ? around(newest, frame) : newest;
	const former = revised.flatMap((row): [string, Output][] => {
		const first = all.find(({ period, edition }) => period === row.period && edition === 'first');
		return first && first.quantity.value !== row.quantity.value ? [[row.id, first]] : [];
	});
	return {
		rows,
		former: new Map(former),
		during: new Set(rows.filter((row) => daysOut(row, frame) > 0).map(({ id }) => id)),
		form: rows.length > FEW ? 'dots' : 'bars',
	};
}

/** The drawings of a chart, each with what is drawn on it. */
export const panelsFor = (all: Output[], frame: Frame): Panel[] =>
	panelsOf(all)
		.map((rows) => panelOf(rows, frame))
		.filter(({ rows }) => drawable(rows).length > 0);
