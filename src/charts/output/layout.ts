import { earlierInWords, formerInWords, withoutRange } from './words.ts';
import type { Panel } from './panels.ts';
import { bare, inFigures } from '#words/quantity.ts';
import { drawnAmount } from '#facts/amount.ts';
import { changeInWords, lengthsOf, type Output } from '#tables/output.ts';
import { amountScale, AXIS } from '../draw/axis.ts';
import { bandedAxis, fittingTicks } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type BarPaint, type Shape } from '../draw/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../draw/width.ts';

/** Pixels down: from line to line, the two bars, and the space around them. */
const LINE = 17;
const NOW = 16;
const EARLIER = 9;
const GAP = 14;
/** Pixels between a period and the number beside it. */
const BESIDE = 12;

/** How the bar of a number and that of what it is compared with are painted. */
export const PAINTS: Record<'now' | 'earlier', BarPaint> = {
	now: { fill: 'happened' },
	earlier: { fill: 'planned', pattern: 'hatch', stroke: 'planned' },
};

/** What lies behind the bars of a time in which the lead stood still. */
export const DURING: BarPaint = { fill: 'land' };

/** The name of a period in lines that leave room for its number, on the narrowest screen too. */
const nameOf = (row: Output): string[] =>
	wrapped(row.label, NARROWEST - BESIDE - widthOf(bare(withoutRange(row.quantity))), {
		bold: true,
	});

/** A period: its name and number, its bar, and below them the bar of what it is compared with. */
function markOf(
	row: Output,
	former: Output | undefined,
	y: number,
	across: (value: number) => number,
): Mark {
	const name = nameOf(row);
	const top = name.length * LINE + 6;
	const bar = (value: number) => ({ shape: 'rect' as const, x: 0, width: round(across(value)) });
	const bottom = top + NOW + 2;
	const below = { shape: 'text', y: bottom + EARLIER + LINE - 2, ink: 'quiet', size: 12 } as const;
	const earlier: Shape[] = row.compared?.value
		? [
				{ ...bar(drawnAmount(row.compared.value)), y: bottom, height: EARLIER, ...PAINTS.earlier },
				{ ...below, x: 0, text: earlierInWords(row) },
				{ ...below, x: 100, text: changeInWords(row), anchor: 'end' },
			]
		: [];
	const first: Shape[] = former
		? [
				{
					shape: 'line',
					x1: round(across(drawnAmount(former.quantity))),
					x2: round(across(drawnAmount(former.quantity))),
					y1: top - 3,
					y2: top + NOW + 3,
					stroke: 'ink',
					weight: 2,
				},
				{
					...below,
					x: 0,
					y: below.y + (earlier.length > 0 ? LINE : 0),
					text: formerInWords(former),
				},
			]
		: [];
	return {
		key: row.id,
		y,
		height: bottom + EARLIER + LINE * (earlier.length > 0 && former ? 2 : 1) + GAP,
		shapes: [
			...name.map((text, i): Shape => ({
				shape: 'text',
				x: 0,
				y: (i + 1) * LINE - 2,
				text,
				bold: true,
			})),
			{ shape: 'text', x: 100, y: LINE - 2, text: bare(withoutRange(row.quantity)), anchor: 'end' },
			{ ...bar(drawnAmount(row.quantity)), y: top, height: NOW, ...PAINTS.now },
			...earlier,
			...first,
		],
	};
}

/** Where everything on one panel goes: each number with what it is compared with, on one scale from zero. */
export function layout({ rows, former, during }: Panel, id: string): Drawing {
	const scale = amountScale(
		Math.max(...[...rows, ...former.values()].flatMap((row) => lengthsOf(row))),
	);
	let y = AXIS;
	const marks = rows.map((row) => {
		const mark = markOf(row, former.get(row.id), y, scale);
		y += mark.height ?? 0;
		return mark;
	});
	const bands = rows.map((row, i) => {
		const top = (marks[i]?.y ?? 0) + nameOf(row).length * LINE + 6;
		return { top: top - 3, bottom: top + NOW + 2 + EARLIER + 3 };
	});
	const behind = marks
		.filter(({ key }) => during.has(key))
		.map((mark): Shape => ({
			shape: 'rect',
			x: 0,
			width: 100,
			y: mark.y - 2,
			height: (mark.height ?? 0) - 4,
			...DURING,
		}));
	return {
		id,
		...(rows[0] && { title: rows[0].panel }),
		height: y,
		ground: [...behind, ...bandedAxis(fittingTicks(scale, inFigures), bands, inFigures)],
		marks,
	};
}
