import { mostOf, timesInWords, type SiteTime } from '#tables/site-times.ts';
import { inFigures } from '#words/quantity.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks, type Band } from '../draw/bands.ts';
import { round, type BarPaint, type Drawing, type Mark, type Shape } from '../draw/drawing.ts';
import { NARROWEST, wrapped } from '../draw/width.ts';
import { LOOKS } from '../downtime/looks.ts';

/** Pixels down: from line to line, a bar, and what lies below a bar, a site and an incident. */
const LINE = 16;
const BAR = 9;
const [BELOW, GAP] = [3, 9];
/** Pixels by which the lines of the axis stand out of a bar. */
const OVER = 3;
const SMALL = 12;
/** Percent across in which a bar without an end fades out. */
const FADE = 12.5;

/** How each stretch is painted: what is sure, what may be, and what has no end on record. */
export const PARTS = {
	out: { sure: LOOKS.out, may: LOOKS.uncertain, open: LOOKS['without end'] },
	reduced: {
		sure: LOOKS.partial,
		may: LOOKS['uncertain slowed'],
		open: LOOKS['slowed without end'],
	},
};

/** Both times begin at zero, so that each can be compared with those of all other sites. */
function barOf(
	spent: SiteTime['out'],
	parts: Record<'sure' | 'may' | 'open', BarPaint>,
	y: number,
	across: (days: number) => number,
): Shape[] {
	const rect = (x: number, width: number, paint: BarPaint): Shape[] =>
		width > 0
			? [{ shape: 'rect', x: round(x), width: round(width), y, height: BAR, ...paint }]
			: [];
	if (spent === null) return [];
	if (spent === 'open') return rect(0, FADE, parts.open);
	const least = spent.least ?? 0;
	const most = spent.most;
	return [
		...rect(0, across(least), parts.sure),
		...(most === undefined
			? rect(across(least), Math.min(FADE, 100 - across(least)), parts.open)
			: rect(across(least), across(most) - across(least), parts.may)),
	];
}

/**
 * Where everything goes: a drawing for each incident, with its sites below its name, all on one scale of
 * days from zero. Drawings are not parted on paper, and one of all incidents would be longer than a sheet.
 */
export function layout(rows: SiteTime[]): Drawing[] {
	const most = rows.flatMap(({ out, reduced }) => [mostOf(out), mostOf(reduced)]);
	const scale = amountScale(Math.max(1, ...most));
	return [...Map.groupBy(rows, ({ incident }) => incident)].map(([incident, own]) =>
		laidOut(incident, own, scale),
	);
}

function laidOut(id: string, own: SiteTime[], scale: ReturnType<typeof amountScale>): Drawing {
	const texts: Shape[] = [];
	const marks: Mark[] = [];
	const bands: Band[] = [];
	let y = AXIS;
	for (const text of wrapped(own[0]?.organisation ?? '', NARROWEST, { bold: true })) {
		y += LINE;
		texts.push({ shape: 'text', x: 0, y, text, bold: true });
	}
	y += BELOW;
	for (const row of own) {
		const lines = [
			...wrapped(row.label).map((text) => ({ text })),
			...wrapped(timesInWords(row), NARROWEST, { size: SMALL }).map((text) => ({
				text,
				size: SMALL,
				ink: 'quiet' as const,
			})),
		];
		const times = (['out', 'reduced'] as const).filter((name) => row[name] !== null);
		const top = lines.length * LINE + BELOW;
		const at = (i: number) => top + i * (BAR + 2 * OVER);
		marks.push({
			key: row.id,
			y,
			shapes: [
				...lines.map((line, i): Shape => ({
					shape: 'text',
					x: 0,
					y: (i + 1) * LINE - 4,
					...line,
				})),
				...times.flatMap((name, i) => barOf(row[name], PARTS[name], at(i), scale)),
			],
		});
		bands.push(...times.map((_, i) => ({ top: y + at(i) - OVER, bottom: y + at(i) + BAR + OVER })));
		y += at(times.length) + GAP;
	}
	return {
		id,
		height: y,
		ground: [...bandedAxis(fittingTicks(scale, inFigures), bands, inFigures), ...texts],
		marks,
	};
}
