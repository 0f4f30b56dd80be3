import { answersInWords, latestInWords } from './words.ts';
import { backdrop } from '../draw/backdrop.ts';
import { round, type BarPaint, type Drawing, type Mark, type Shape } from '../draw/drawing.ts';
import type { Frame } from '#facts/frame.ts';
import type { Question, Given } from '#tables/known-when.ts';
import { across, type Across } from '../draw/frame.ts';
import { fitted } from '../draw/fitted.ts';
import { widthOf, wrapped } from '../draw/width.ts';
import { bars, KIND_OF, PAINTS, unanswered, within, type Bar } from './bars.ts';

/** Pixels down: a line of text, its baseline, the bar and what is below each. */
const LINE = 16;
const BASE = 16;
const BAR = 18;
const BELOW = 10;
/** Pixels between answers that share a lane, and the least that each takes. */
const SHARE = 2;
const LEAST = 8;

/** Where an answer stands in the height of its lane: in which strip of how many. */
interface Strip {
	at: number;
	of: number;
}

/** The answers that stood beside each other, directly or through others, in groups. */
function groups(rows: Given[]): Given[][] {
	const all: Given[][] = [];
	let end = '';
	for (const row of rows) {
		const until = row.until_earliest ?? '9999';
		if (all.length === 0 || row.from_earliest >= end) {
			all.push([row]);
			end = until;
		} else {
			all.at(-1)?.push(row);
			if (until > end) end = until;
		}
	}
	return all;
}

/** The strips of a group: each answer in the first one that is free again on its first day. */
function stripsIn(group: Given[]): Map<Given, Strip> {
	const free: string[] = [];
	const places = group.map((row) => {
		const found = free.findIndex((day) => day <= row.from_earliest);
		const at = found < 0 ? free.length : found;
		free[at] = row.until_earliest ?? '9999';
		return { row, at };
	});
	return new Map(places.map(({ row, at }) => [row, { at, of: free.length }]));
}

const stripsOf = (rows: Given[]): Map<Given, Strip> =>
	new Map(groups(rows).flatMap((group) => [...stripsIn(group)]));

/** How tall a lane's bar is, so that the most answers that ever stood beside each other fit. */
const tallOf = (strips: Map<Given, Strip>): number =>
	Math.max(BAR, ...[...strips.values()].map(({ of }) => of * (LEAST + SHARE) - SHARE));

/** A question in lines that leave room for how often it was answered, and its answers in lines. */
interface Lines {
	asks: string[];
	/** For each row; none where the answer no longer stands. */
	latest: string[][];
}

const linesOf = ({ asks, rows }: Question, room: number): Lines => ({
	asks: wrapped(asks, room - widthOf(answersInWords(rows.length)) - LINE, { bold: true }),
	latest: rows.map((row) => (row.until === null ? wrapped(latestInWords(row), room) : [])),
});

/** Where the marks of a lane go: its bar begins at `top` and is so tall. */
interface Lane {
	place: Across;
	top: number;
	tall: number;
}

/** The marks of a lane, and the pixels that the words under it take. */
function marksOf(
	rows: Given[],
	strips: Map<Given, Strip>,
	latest: string[][],
	{ place, top, tall }: Lane,
): [Mark[], number] {
	let words = 0;
	const marks = rows.map((row, i): Mark => {
		const { at, of } = strips.get(row) ?? { at: 0, of: 1 };
		const height = round((tall - (of - 1) * SHARE) / of);
		const y = round(at * (height + SHARE));
		const rect =
			(paint: BarPaint) =>
			(bar: Bar): Shape => ({
				shape: 'rect',
				...bar,
				y: 0,
				height,
				...paint,
			});
		const lines = (latest[i] ?? []).map((text): Shape => {
			words += LINE;
			return { shape: 'text', x: 0, y: tall + SHARE + words - y, text };
		});
		const drawn = [
			...bars(row, rows, place).map(rect(PAINTS[KIND_OF[row.status]])),
			...within(row, place).map(rect(PAINTS.within)),
		];
		return { key: row.id, y: top + y, day: row.known_from, shapes: [...drawn, ...lines] };
	});
	return [marks, words];
}

function laidOut(questions: Question[], frame: Frame, texts: Lines[]): Drawing {
	const place = across(
		frame,
		questions.flatMap(({ rows }) => rows.map(({ part }) => part)),
	);
	const behind = backdrop(frame, place);
	const lanes: number[] = [];
	const names: Shape[] = [];
	const marks: Mark[] = [];
	let y = behind.top;
	let bottom = y;
	for (const [i, { rows }] of questions.entries()) {
		const { asks, latest } = texts[i] ?? { asks: [], latest: [] };
		const top = y + asks.length * LINE + 8;
		const strips = stripsOf(rows);
		const tall = tallOf(strips);
		const [own, words] = marksOf(rows, strips, latest, { place, top, tall });
		lanes.push(y);
		names.push(
			...asks.map((text, line): Shape => ({
				shape: 'text',
				x: 0,
				y: y + BASE + line * LINE,
				text,
				bold: true,
			})),
			{
				shape: 'text',
				x: 100,
				y: y + BASE,
				text: answersInWords(rows.length),
				anchor: 'end',
				ink: 'quiet',
			},
			...unanswered(rows, frame.began, place).map((bar): Shape => ({
				shape: 'rect',
				...bar,
				y: top,
				height: tall,
				...PAINTS.none,
			})),
			// Words that are more than a label stand on plain ground.
			{
				shape: 'rect',
				x: 0,
				width: 100,
				fill: 'ground',
				y: top + tall + SHARE,
				height: words + BELOW - 1,
			},
		);
		marks.push(...own);
		bottom = top + tall + SHARE;
		y = bottom + words + BELOW;
	}
	return { id: 'questions', height: y, ground: [...behind.shapes(bottom, lanes), ...names], marks };
}

/**
 * Where everything on the chart of what was known when goes: a lane for each question, time across.
 * Each answer is a bar until the next; the one that still stands is also written out.
 */
export const layout = (questions: Question[], frame: Frame): Drawing =>
	fitted(
		(room) => questions.map((question) => linesOf(question, room)),
		(texts) => laidOut(questions, frame, texts),
	);
