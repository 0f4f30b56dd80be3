import { symbol, symbolCircle, type SymbolType } from 'd3';
import { spanOf } from '#facts/calendar.ts';
import type { Named } from '#tables/promises.ts';
import { round, type BarPaint, type Paint, type Shape } from '../draw/drawing.ts';

type Kind = 'announced' | 'promised' | 'pause' | 'happened' | 'open';

/** How each kind of mark is painted. */
export const PAINTS = {
	announced: { fill: 'planned' },
	promised: { fill: 'ground', stroke: 'planned', weight: 2 },
	pause: { fill: 'ground', stroke: 'planned', weight: 2 },
	happened: { fill: 'happened' },
	open: { fill: 'happened', pattern: 'hatch', stroke: 'happened' },
} as const satisfies Record<Kind, BarPaint>;

const drawn = (type: SymbolType, size: number) =>
	(symbol(type, size)() ?? '').replace(/\d+\.\d+/g, (number) => String(round(Number(number))));

/**
 * The outline of each kind of point, in pixels, and how far it reaches. A pause points onwards: it ends
 * on no day. What happened fits into the ring of a day that was kept.
 */
export const POINTS: Record<Exclude<Kind, 'open'>, { d: string; reach: number }> = {
	announced: { d: drawn(symbolCircle, 34), reach: 4 },
	promised: { d: drawn(symbolCircle, 154), reach: 8 },
	pause: { d: 'M-5,-7L6,0L-5,7Z', reach: 8 },
	happened: { d: drawn(symbolCircle, 64), reach: 5 },
};

/** Days of a row as percent across; what is not known is left out. */
interface Places {
	/** When it was said; two ends where that day is not known exactly. */
	announced: [first: number, last: number] | undefined;
	promised: [first: number, last: number];
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
	const said = row.announced === null ? undefined : endsOf(row.announced, across);
	const named = endsOf(row.promised, across);
	const end = row.happened === null ? undefined : endsOf(row.happened, across);
	const from = end && (end.first ?? said?.last ?? named.first ?? named.last);
	const day = named.first ?? named.last;
	return {
		// What was named in advance was said no later than the day that it names.
		announced: said && [Math.min(said.first ?? said.last, day), Math.min(said.last, day)],
		promised: [day, named.last],
		happened:
			end &&
			(end.first === end.last
				? { exact: end.last }
				: { within: [Math.min(from ?? end.last, end.last), end.last] }),
	};
}

/** A point of a row, so many pixels down. */
export const pointAt = (kind: Exclude<Kind, 'open'>, x: number, y: number): Shape => ({
	shape: 'path',
	x,
	y,
	...POINTS[kind],
	...PAINTS[kind],
});

/** How far the marks of a row reach, in percent across. */
export function reachOf({ announced, promised, happened }: Places): [from: number, to: number] {
	const ends =
		happened === undefined ? [] : 'exact' in happened ? [happened.exact] : happened.within;
	const all = [...(announced ?? []), ...promised, ...ends];
	return [Math.min(...all), Math.max(...all)];
}

const PLAIN: Paint = { stroke: 'planned', weight: 1.5 };

/** The marks of a row around a line so many pixels down. */
export function strip(row: Pick<Named, 'kind' | 'outcome'>, places: Places, y: number): Shape[] {
	const { announced, promised, happened } = places;
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
	const shapes: Shape[] = [];
	if (happened && 'within' in happened) {
		const [from, to] = happened.within;
		const [x, width] = [from, round(to - from)];
		shapes.push({ shape: 'rect', x, width, y: y + 5, height: 6, ...PAINTS.open });
	} else if (happened)
		shapes.push(
			line(
				last,
				happened.exact,
				held ? { stroke: 'happened', weight: 4 } : { ...PLAIN, dash: '2 3' },
			),
		);
	if (announced !== undefined) {
		const [from, to] = announced;
		shapes.push(line(to, first, PLAIN));
		if (from < to) shapes.push(line(from, to, { ...PLAIN, dash: '4 3' }));
		else shapes.push(pointAt('announced', to, y));
	}
	if (first < last) shapes.push(line(first, last, PAINTS[day]), pointAt(day, first, y));
	shapes.push(pointAt(day, last, y));
	if (happened && 'exact' in happened) shapes.push(pointAt('happened', happened.exact, y));
	return shapes;
}
