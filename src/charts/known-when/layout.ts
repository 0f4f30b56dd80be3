import { answersInWords, latestInWords } from '#wording/known-when.ts';
import { backdrop } from '../parts/backdrop.ts';
import { round, type Drawing, type Mark, type Shape } from '../parts/drawing.ts';
import { across, type Across, type Frame } from '../parts/frame.ts';
import { fitted } from '../parts/fitted.ts';
import { widthOf, wrapped } from '../parts/width.ts';
import { bars, KIND_OF, PAINTS, unanswered } from './bars.ts';
import type { Question, Row } from './rows.ts';

/** Pixels down: a line of text, its baseline, the bar and what is below each. */
const LINE = 16;
const BASE = 16;
const BAR = 18;
const BELOW = 10;
/** Pixels between answers that share a bar, and the least that each takes. */
const SHARE = 2;
const LEAST = 8;

/** A lane's answers by the day from which they were known: those of a day share the bar. */
const shares = (rows: Row[]): Row[][] => [
	...Map.groupBy(rows, ({ known_from }) => known_from).values(),
];

/** How tall a lane's bar is, so that the most answers that ever stood beside each other fit. */
const tallOf = (rows: Row[]): number =>
	Math.max(BAR, ...shares(rows).map((share) => share.length * (LEAST + SHARE) - SHARE));

/** Where things go across, and the pixels that a line of text may take. */
interface Measure {
	place: Across;
	room: number;
}

/** The marks of a lane whose bar begins at `top`, and the pixels that the words under it take. */
function marksOf(rows: Row[], top: number, tall: number, measure: Measure): [Mark[], number] {
	let words = 0;
	const marks = shares(rows).flatMap((share) => {
		const height = round((tall - (share.length - 1) * SHARE) / share.length);
		return share.map((row, i): Mark => {
			const y = round(i * (height + SHARE));
			const drawn = bars(row, rows, measure.place).map((bar): Shape => ({
				shape: 'rect',
				...bar,
				y: 0,
				height,
				...PAINTS[KIND_OF[row.status]],
			}));
			const latest = row.known_until === null ? wrapped(latestInWords(row), measure.room) : [];
			const lines = latest.map((text): Shape => {
				words += LINE;
				return { shape: 'text', x: 0, y: tall + SHARE + words - y, text };
			});
			return { key: row.id, y: top + y, day: row.known_from, shapes: [...drawn, ...lines] };
		});
	});
	return [marks, words];
}

function laidOut(questions: Question[], frame: Frame, room: number): Drawing {
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
	for (const { asks, rows } of questions) {
		const count = answersInWords(rows.length);
		const lines = wrapped(asks, room - widthOf(count) - LINE, { bold: true });
		const top = y + lines.length * LINE + 8;
		const tall = tallOf(rows);
		const [own, words] = marksOf(rows, top, tall, { place, room });
		lanes.push(y);
		names.push(
			...lines.map((text, i): Shape => ({
				...{ shape: 'text', x: 0, y: y + BASE + i * LINE, text, bold: true },
			})),
			{ shape: 'text', x: 100, y: y + BASE, text: count, anchor: 'end', ink: 'quiet' },
			...unanswered(rows, frame.began, place).map((bar): Shape => ({
				...{ shape: 'rect', ...bar, y: top, height: tall, ...PAINTS.none },
			})),
			// Words that are more than a label stand on plain ground.
			{
				...{ shape: 'rect', x: 0, width: 100, fill: 'ground' },
				...{ y: top + tall + SHARE, height: words + BELOW - 1 },
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
	fitted((room) => laidOut(questions, frame, room));
