import type { Frame, Side } from '#facts/frame.ts';
import type { Question } from '#tables/known-when.ts';
import { tickInWords } from '#words/date.ts';
import { SIDE_WORDS } from '#words/frame.ts';
import { KNOWN } from '#words/pages/known.ts';
import { AXIS, axis } from '../draw/axis.ts';
import type { Drawing, Mark, Shape } from '../draw/drawing.ts';
import { across, COLUMN, columnOf, GAP, type Across } from '../draw/frame.ts';
import { NARROWEST, ROOMY, widthOf, wrapped } from '../draw/width.ts';
import type { Card, Line } from './cards.ts';
import { besideOf, stopOf, strokeOf, TALL, type Beside } from './strokes.ts';

/** Pixels of a row: its months, and its strokes below them. */
const ROW = AXIS + TALL;

/** What all rows of the chart share, so that a day is at one place in each. */
interface Shared {
	frame: Frame;
	place: Across;
	beside: Beside;
}

function shared(asked: Question[], frame: Frame): Shared {
	const rows = asked.flatMap((question) => question.rows);
	const place = across(
		frame,
		rows.map(({ part }) => part),
	);
	return { frame, place, beside: besideOf(rows) };
}

/** A column at a side, cut off from what is to scale, with its name above it. */
function sideOf(side: Side, { place: { counts } }: Shared): Shape[] {
	if (counts[side] === 0) return [];
	const x = columnOf(side);
	const strip = side === 'earlier' ? COLUMN : x - GAP;
	return [
		{ shape: 'rect', x: strip, width: GAP, y: AXIS, height: TALL, fill: 'ground' },
		{ shape: 'text', x, y: 14, text: SIDE_WORDS[side], size: 12, ink: 'quiet' },
	];
}

/** The months above a row that have room for their names, and the columns at its sides. */
function scaleOf(all: Shared, height: number): Shape[] {
	const { counts, months } = all.place;
	const ends = ({ at, x }: Across['months'][number]) =>
		(x / 100) * NARROWEST + widthOf(tickInWords(at), { size: 12 }) + 4;
	const free = counts.later === 0 ? NARROWEST : (columnOf('later') / 100) * NARROWEST;
	return [
		...axis(
			months.filter((month) => ends(month) <= free),
			height,
			tickInWords,
		),
		...sideOf('earlier', all),
		...sideOf('later', all),
	];
}

/** A question's answers as a row of strokes on the time that all of them share. */
function row({ id, asks, rows }: Question, paths: Map<string, string>, all: Shared): Drawing {
	const { frame, place, beside } = all;
	const middle = AXIS + TALL / 2;
	const line: Shape = { shape: 'line', x1: 0, x2: 100, y1: middle, y2: middle, stroke: 'rule' };
	return {
		id,
		title: asks,
		height: ROW,
		ground: [...stopOf(frame, AXIS, place), line, ...scaleOf(all, ROW)],
		marks: rows.map((given): Mark => ({
			key: given.id,
			y: AXIS,
			day: given.known_from,
			href: paths.get(given.known_from),
			shapes: strokeOf(given, rows, beside, place),
		})),
	};
}

/** A row of strokes for each question, above its answers in words. */
export function layout(asked: Question[], frame: Frame, paths: Map<string, string>): Drawing[] {
	const all = shared(asked, frame);
	return asked.map((question) => row(question, paths, all));
}

/** Pixels of a line of text in a picture, and the room that the days have before it. */
const LINE = 18;
const DAYS = 132;

/** The words of one line, as wide as a picture is, and how far they reach down. */
function wordsOf({ when, said, beside }: Line, top: number): [Shape[], number] {
	const texts = [
		...said.map(({ runs, status }) =>
			[...runs.map(({ text }) => text), status && ` ${status}`].join(''),
		),
		...(beside ? [KNOWN.beside] : []),
	];
	const lines = texts.flatMap((text) => wrapped(text, ROOMY - DAYS));
	const at = (line: number) => top + line * LINE;
	return [
		[
			...wrapped(when, DAYS - 8).map((text, i): Shape => ({
				shape: 'text',
				x: 0,
				y: at(i),
				text,
				ink: 'quiet',
			})),
			...lines.map((text, i): Shape => ({ shape: 'text', x: 0, dx: DAYS, y: at(i), text })),
		],
		at(Math.max(lines.length, wrapped(when, DAYS - 8).length)) + 2,
	];
}

/** The same with the answers that a card shows written out, for a picture that has no page around it. */
export function pictured(drawings: Drawing[], cards: Card[]): Drawing[] {
	return drawings.map((drawing): Drawing => {
		const card = cards.find(({ id }) => id === drawing.id);
		const shown = card?.parts.filter(({ folded }) => !folded).flatMap(({ lines }) => lines) ?? [];
		let bottom = drawing.height + LINE;
		const words = shown.flatMap((line) => {
			const [shapes, reached] = wordsOf(line, bottom);
			bottom = reached;
			return shapes;
		});
		return { ...drawing, height: bottom, ground: [...drawing.ground, ...words] };
	});
}
