import { ticks as niceTicks } from 'd3';
import { drawnAmount } from '#facts/amount.ts';
import { dayNumber } from '#facts/calendar.ts';
import type { Frame } from '#facts/frame.ts';
import { daysOf, periodFrom } from '#facts/period.ts';
import { changeInWords, type Output } from '#tables/output.ts';
import { inWords } from '#words/date.ts';
import { stopWord } from '#words/frame.ts';
import { inFigures } from '#words/quantity.ts';
import { boxOf, overlap, type Box } from '../draw/boxes.ts';
import {
	round,
	type Drawing,
	type Mark,
	type Path,
	type Shape,
	type Text,
} from '../draw/drawing.ts';
import { NARROWEST, ROOMY, widthOf } from '../draw/width.ts';
import type { Panel } from './panels.ts';

/** Pixels down: the name of the stop, the plot, and two lines of names of times below it. */
const TOP = 22;
const PLOT = 236;
const FOOT = 36;
/** Pixels within the plot above the highest and below the lowest number, for words. */
const PAD = 14;
const LINE = 15;
const SIZE = 12;
/** Pixels between the names of amounts and the first point, and behind the last. */
const SPACE = 10;
/** Amounts are named on so many lines at most. */
const LINES = 5;
/** From this share of the largest number on, the least stands near the bottom of the plot. */
const FAR_FROM_ZERO = 0.35;
/** The most notes that stand on a drawing. */
const NOTES = 3;

/** An outline around a point. */
const circle = (radius: number): string =>
	`M-${radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 -${2 * radius},0z`;

/** How the points are painted: what was counted, and what it is compared with. */
export const POINTS = {
	now: { d: circle(4.5), fill: 'happened' },
	earlier: { d: circle(4), fill: 'ground', stroke: 'planned', weight: 2 },
	former: { d: 'M-6,0H6', stroke: 'ink', weight: 2 },
} as const satisfies Record<string, Pick<Path, 'd' | 'fill' | 'stroke' | 'weight'>>;

/** The amounts that stand on lines, the lowest of them the bottom of the plot. */
export function amountsFor(values: number[]): number[] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const isNear = least < most * FAR_FROM_ZERO;
	const steps = niceTicks(isNear ? 0 : least, most, LINES);
	const step = (steps[1] ?? most) - (steps[0] ?? 0) || 1;
	const floor = isNear ? 0 : Math.max(0, Math.floor(least / step) * step);
	return Array.from({ length: Math.floor((most - floor) / step) + 1 }, (_, i) => floor + i * step);
}

const valuesOf = (row: Output): number[] => [
	drawnAmount(row.quantity),
	...(row.compared?.value ? [drawnAmount(row.compared.value)] : []),
];

/** The lowest amount of the scale of a panel, where it does not start at zero. */
export const floorOf = ({ rows, former }: Panel): number =>
	amountsFor([...rows, ...former.values()].flatMap(valuesOf))[0] ?? 0;

interface Place {
	row: Output;
	/** Across in percent. */
	x: number;
	/** Down in pixels. */
	now: number;
	earlier: number | undefined;
	former: number | undefined;
}

/** The middle of a time, as a day number with its fraction. */
const middleOf = ({ period }: Output): number => {
	const { first, last } = daysOf(period ?? '');
	return (first + last + 1) / 2;
};

/** What a time is called below its point: a month by its letter where there is little room. */
function namesOf(places: Place[], room: number): Shape[] {
	const [first, second] = places;
	const column = first && second ? ((second.x - first.x) / 100) * room : room;
	const named = places.map(({ row, x }) => {
		const { from } = periodFrom(row.period ?? '');
		const full = inWords(from, 'tick');
		const isMonth = from.length === 7;
		return {
			x,
			from,
			text: isMonth && widthOf(full, { size: SIZE }) > column ? full.slice(0, 1) : full,
		};
	});
	const widest = Math.max(...named.map(({ text }) => widthOf(text, { size: SIZE })));
	const every = Math.max(1, Math.ceil((widest + 2) / column));
	const tick = (x: number, y: number, text: string): Text => ({
		shape: 'text',
		x,
		y,
		text,
		size: SIZE,
		anchor: 'middle',
		ink: 'quiet',
		tick: true,
	});
	return named.flatMap(({ x, from, text }, i) => {
		const year = from.slice(0, 4);
		const isNew = named[i - 1]?.from.slice(0, 4) !== year;
		return [
			...(i % every === 0 ? [tick(x, TOP + PLOT + LINE, text)] : []),
			...(isNew ? [tick(x, TOP + PLOT + 2 * LINE, year)] : []),
		];
	});
}

/** Every point and line of a place, as shapes. */
function shapesAt({ x, now, earlier, former }: Place, isDuring: boolean): Shape[] {
	const point = (y: number, paint: (typeof POINTS)[keyof typeof POINTS]): Path => ({
		shape: 'path',
		x,
		y: round(y),
		reach: 6,
		...paint,
	});
	const gap: Shape[] =
		earlier === undefined
			? []
			: [
					{
						shape: 'line',
						x1: x,
						x2: x,
						y1: round(Math.min(now, earlier)),
						y2: round(Math.max(now, earlier)),
						stroke: 'planned',
						weight: isDuring ? 5 : 1.5,
					},
				];
	return [
		...gap,
		...(earlier === undefined ? [] : [point(earlier, POINTS.earlier)]),
		...(former === undefined ? [] : [point(former, POINTS.former)]),
		point(now, POINTS.now),
	];
}

/** A note for each of these times, the first of them surely: as many as have room, at most three. */
function notesOn(
	places: Place[],
	{ during }: Panel,
	main: string | undefined,
	room: number,
): Text[] {
	const bottomOf = ({ now, earlier }: Place) => Math.max(now, earlier ?? now);
	const inked: Box[] = places.flatMap((place) =>
		shapesAt(place, during.has(place.row.id)).flatMap((shape) => boxOf(shape, room) ?? []),
	);
	const wanted = [
		...places.filter(({ row }) => row.id === main),
		...places.filter(({ row }) => row.id !== main && row.cause),
		...places.filter(({ row }) => row.id !== main && during.has(row.id)),
	].filter(({ row }) => row.cause ?? row.compared?.change);
	const placed: { text: Text; box: Box }[] = [];
	for (const place of wanted) {
		if (placed.length === NOTES) break;
		const { row, x } = place;
		const isMain = row.id === main || during.has(row.id);
		const text = isMain && row.compared?.change ? changeInWords(row) : (row.cause?.label ?? '');
		const half = widthOf(text, { size: SIZE, bold: isMain }) / 2;
		const at = Math.min(Math.max((x / 100) * room, half), room - half);
		const note: Text = {
			shape: 'text',
			x,
			dx: round(at - (x / 100) * room),
			y: round(bottomOf(place) + 6 + LINE),
			text,
			size: SIZE,
			anchor: 'middle',
			...(isMain ? { bold: true } : { ink: 'quiet', rank: 'second' }),
		};
		const box = boxOf(note, room);
		if (!box || [...inked, ...placed.map((one) => one.box)].some((other) => overlap(box, other)))
			continue;
		placed.push({ text: note, box });
	}
	return placed.map(({ text }) => text);
}

/** The stop of the lead, shaded to its first return, with its name; a line alone where none is on record. */
function stopOn(
	frame: Frame,
	at: (day: number) => number,
	span: [number, number],
	room: number,
): Shape[] {
	const began = dayNumber(frame.began);
	const back = frame.back === undefined ? began : dayNumber(frame.back);
	if (back < span[0] || began > span[1]) return [];
	const from = at(Math.max(began, span[0]));
	const to = at(Math.min(back, span[1]));
	const word = stopWord(frame);
	const fits = (from / 100) * room + widthOf(word, { size: SIZE }) <= room;
	return [
		to > from
			? { shape: 'rect', x: from, width: round(to - from), y: 0, height: TOP + PLOT, fill: 'land' }
			: { shape: 'line', x1: from, x2: from, y1: 0, y2: TOP + PLOT, stroke: 'quiet' },
		{
			shape: 'text',
			x: from,
			dx: fits ? 3 : -3,
			y: 14,
			text: word,
			size: SIZE,
			ink: 'quiet',
			...(fits ? {} : { anchor: 'end' }),
		},
	];
}

/**
 * Numbers side by side in time, each a point, with a ring for the same time a year before and a line that
 * is the gap. Nothing joins one time to the next. `main` is the time whose change is named first.
 */
function drawingOf(
	panel: Panel,
	frame: Frame,
	main: string | undefined,
	id: string,
	room: number,
): Drawing {
	const { rows, former, during } = panel;
	const amounts = amountsFor([...rows, ...former.values()].flatMap(valuesOf));
	const [floor = 0] = amounts;
	const ceiling = Math.max(...[...rows, ...former.values()].flatMap(valuesOf));
	const down = (value: number) =>
		TOP + PAD + (PLOT - PAD) * (1 - (value - floor) / (ceiling - floor || 1));
	const names = amounts.map(inFigures);
	const margin = Math.max(...names.map((name) => widthOf(name, { size: SIZE }))) + SPACE;
	const span = [rows[0], rows.at(-1)].map((row) => daysOf(row?.period ?? ''));
	const days: [number, number] = [span[0]?.first ?? 0, (span[1]?.last ?? 0) + 1];
	const left = (margin / NARROWEST) * 100;
	const right = 100 - (SPACE / NARROWEST) * 100;
	const at = (day: number) =>
		round(left + ((day - days[0]) / (days[1] - days[0] || 1)) * (right - left));
	const places = rows.map((row): Place => {
		const first = former.get(row.id);
		return {
			row,
			x: at(middleOf(row)),
			now: down(drawnAmount(row.quantity)),
			earlier: row.compared?.value ? down(drawnAmount(row.compared.value)) : undefined,
			former: first && down(drawnAmount(first.quantity)),
		};
	});
	const grid = amounts.flatMap((amount, i): Shape[] => {
		const y = round(down(amount));
		return [
			{ shape: 'line', x1: round(left - 1), x2: 100, y1: y, y2: y, stroke: 'rule' },
			{
				shape: 'text',
				x: 0,
				y: y + 4,
				text: names[i] ?? '',
				size: SIZE,
				ink: 'quiet',
				tick: true,
			},
		];
	});
	return {
		id,
		height: TOP + PLOT + FOOT,
		ground: [
			...stopOn(frame, at, days, room),
			...grid,
			...namesOf(places, room),
			...notesOn(places, panel, main, room),
		],
		marks: places.map((place): Mark => ({
			key: place.row.id,
			y: 0,
			shapes: shapesAt(place, during.has(place.row.id)),
		})),
	};
}

/** The drawing of a panel of points, with longer names and more notes where there is room for them. */
export function dots(panel: Panel, frame: Frame, main: string | undefined, id: string): Drawing {
	const [narrow, roomy] = [NARROWEST, ROOMY].map((room) =>
		drawingOf(panel, frame, main, id, room),
	) as [Drawing, Drawing];
	return { ...narrow, roomy };
}
