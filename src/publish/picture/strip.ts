import { round, type Drawing, type Rect, type Shape } from '#charts/draw/drawing.ts';
import { fitsGap, placesOf, strokesOf } from '#charts/draw/strip.ts';
import { changesOf, longestStop, strip } from '#facts/days.ts';
import type { Dossier } from '#facts/dossier.ts';
import { downtimeOf } from '#facts/downtime.ts';
import { leadOf } from '#facts/starts.ts';
import { labelsInWords } from '#words/date.ts';
import { lengthOfStop } from '#words/duration.ts';
import { CONDITION_WORDS } from '#words/site.ts';

/** Pixels down: the strokes, the ticks below them, and two lines of words in each row. */
const TALL = 96;
const TICK = 8;
const LINE = 18;
const SIZE = 15;
/** How much of a day its stroke takes, and the size of the number in the gap. */
const STROKE = 0.36;
const COUNT = 30;

/** The strip of an incident's days for a file so many pixels wide; undefined where there is none. */
export function stripDrawing(dossier: Dossier, pixels: number): Drawing | undefined {
	const days = strip(dossier);
	const { moments } = days;
	const { length } = moments;
	if (length === 0) return undefined;
	const gap = longestStop(moments);
	const lasted = lengthOfStop(leadOf(dossier).flatMap((site) => downtimeOf(site) ?? []));
	// Where the gap is too narrow for it, the number stands above the strokes.
	const isInside =
		gap !== undefined && lasted !== undefined && fitsGap(lasted, gap.from, gap.to, length);
	const above = lasted === undefined || isInside ? 0 : COUNT + 4;
	const foot = above + TALL;
	const percent = (at: number) => round((at / length) * 100);
	const { strokes, known } = strokesOf(moments);
	const drawn = strokes.flatMap(({ height, pale, runs }) =>
		runs.flatMap(([from, to]) =>
			Array.from({ length: to - from }, (_, i): Rect => ({
				shape: 'rect',
				x: percent(from + i),
				width: percent(STROKE),
				y: foot - (TALL * height) / 10,
				height: (TALL * height) / 10,
				fill: pale ? 'partly' : 'happened',
			})),
		),
	);
	const base = known.map(([from, to]): Shape => ({
		shape: 'line',
		x1: percent(from),
		x2: percent(to),
		y1: foot,
		y2: foot,
		stroke: 'ink',
	}));
	const turns = changesOf(dossier, days);
	const dates = labelsInWords(turns.map(({ phase }) => phase.from));
	const changes = turns.map(({ at, phase }, i) => ({
		at,
		lines: [dates[i] ?? '', CONDITION_WORDS[phase.condition]],
	}));
	const places = placesOf(changes, (i) => changes[i]?.lines ?? [], { length, pixels, size: SIZE });
	const labels = places.flatMap(({ at, x, anchor, row }, i): Shape[] => {
		const top = foot + TICK + row * (2 * LINE + TICK);
		return [
			{ shape: 'line', x1: percent(at), x2: percent(at), y1: foot, y2: top, stroke: 'ink' },
			...(changes[i]?.lines ?? []).map((text, j): Shape => ({
				shape: 'text',
				x,
				y: top + (j + 1) * LINE - 2,
				text,
				size: SIZE,
				anchor,
				ink: j === 0 ? 'ink' : 'quiet',
			})),
		];
	});
	const count: Shape[] =
		gap && lasted !== undefined
			? [
					{
						shape: 'text',
						x: percent(isInside ? (gap.from + gap.to) / 2 : gap.from),
						y: isInside ? TALL / 2 + COUNT / 3 : COUNT * 0.8,
						text: lasted,
						size: COUNT,
						anchor: isInside ? 'middle' : 'start',
					},
				]
			: [];
	const rows = Math.max(0, ...places.map(({ row }) => row + 1));
	return {
		id: 'strip',
		height: foot + TICK + rows * (2 * LINE + TICK),
		ground: [...drawn, ...base, ...labels, ...count],
		marks: [],
	};
}
