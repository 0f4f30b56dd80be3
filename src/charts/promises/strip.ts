import { symbol, symbolCircle, symbolDiamond2, symbolSquare, type SymbolType } from 'd3';
import { spanOf } from '#facts/calendar.ts';
import type { Named } from '#tables/promises.ts';
import { round, type BarPaint, type Paint, type Shape } from '../draw/drawing.ts';

type Kind = 'announced' | 'promised' | 'pause' | 'happened' | 'open';

/** How each kind of mark is painted. */
export const PAINTS = {
	announced: { fill: 'ground', stroke: 'planned', weight: 1.5 },
	promised: { fill: 'ground', stroke: 'planned', weight: 1.75 },
	pause: { fill: 'ground', stroke: 'planned', weight: 1.75 },
	happened: { fill: 'happened' },
	open: { fill: 'happened', pattern: 'hatch', stroke: 'happened' },
} as const satisfies Record<Kind, BarPaint>;

const drawn = (type: SymbolType, size: number) =>
	(symbol(type, size)() ?? '').replace(/\d+\.\d+/g, (number) => String(round(Number(number))));

/** The outline of each kind of point, in pixels, and how far it reaches. */
export const POINTS: Record<Exclude<Kind, 'open'>, { d: string; reach: number }> = {
	announced: { d: drawn(symbolCircle, 45), reach: 5 },
	promised: { d: drawn(symbolDiamond2, 120), reach: 8 },
	pause: { d: drawn(symbolSquare, 90), reach: 6 },
	happened: { d: drawn(symbolCircle, 50), reach: 4 },
};

/** Days of a row as percent across; what is not known is left out. */
interface Places {
	announced: number | undefined;
	promised: [first: number, last: number];
	/** Where a pause was extended to. */
	moved: number | undefined;
	happened: { exact: number } | { within: [from: number, to: number] } | undefined;
}

/** A day that is first or only possible, and the last possible one, as places across. */
function endsOf(date: string, across: (day: number) => number) {
	const { first, last } = spanOf(date);
	return {
		first: first === undefined ? undefined : round(across(first)),
		last: round(across(last)),
	};
}

/** Where the days of a row lie. Only a latest day means: at some time since it was announced. */
export function places(row: Named, across: (day: number) => number): Places {
	const announced = row.announced === null ? undefined : endsOf(row.announced, across).last;
	const named = endsOf(row.promised, across);
	const end = row.happened === null ? undefined : endsOf(row.happened, across);
	const from = end && (end.first ?? announced ?? named.first ?? named.last);
	return {
		announced,
		promised: [named.first ?? named.last, named.last],
		moved:
			row.outcome === 'extended' && row.moved_to ? endsOf(row.moved_to, across).last : undefined,
		happened:
			end &&
			(end.first === end.last
				? { exact: end.last }
				: { within: [Math.min(from ?? end.last, end.last), end.last] }),
	};
}

/** The marks of a row around a line so many pixels down. */
export function strip(row: Pick<Named, 'kind' | 'outcome'>, places: Places, y: number): Shape[] {
	const { announced, promised, moved, happened } = places;
	const point = (kind: Exclude<Kind, 'open'>, x: number): Shape => ({
		shape: 'path',
		x,
		y,
		...POINTS[kind],
		...PAINTS[kind],
	});
	const line = (x1: number, x2: number, paint: Paint): Shape => ({
		shape: 'line',
		x1,
		x2,
		y1: y,
		y2: y,
		...paint,
	});
	const [first, last] = promised;
	const day = row.kind === 'pause' ? 'pause' : 'promised';
	// Only a day that something is held against has a heavy line: it is what was late.
	const held = row.kind === 'return' && row.outcome !== 'unjudged';
	const on: Paint = held ? { stroke: 'happened', weight: 3 } : { stroke: 'planned', weight: 1.5 };
	const shapes: Shape[] = [];
	if (moved !== undefined) shapes.push(line(last, moved, on));
	else if (!happened) shapes.push(line(last, 100, { stroke: 'planned', dash: '2 4' }));
	else if ('within' in happened) {
		const [from, to] = happened.within;
		const [x, width] = [from, round(to - from)];
		shapes.push({ shape: 'rect', x, width, y: y + 5, height: 6, ...PAINTS.open });
	} else shapes.push(line(last, happened.exact, on));
	if (announced !== undefined)
		shapes.push(
			line(announced, first, { stroke: 'planned', weight: 1.5 }),
			point('announced', announced),
		);
	if (first < last) shapes.push(line(first, last, PAINTS[day]), point(day, first));
	shapes.push(point(day, last));
	if (moved !== undefined) shapes.push(point(day, moved));
	if (happened && 'exact' in happened) shapes.push(point('happened', happened.exact));
	return shapes;
}
