import { compareDates, dayOf, spanOf } from '#facts/calendar.ts';
import type { Statement } from '#records/statement.ts';
import type { Named } from '#tables/promises.ts';
import { labelForm, tickInWords, type DateForm } from '#words/date.ts';
import { capital, unstopped } from '#words/list.ts';
import { annotation } from '../draw/annotation.ts';
import { AXIS, dateOf, timeScale, weekTicks } from '../draw/axis.ts';
import { bandedAxis } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type Shape, type Text } from '../draw/drawing.ts';
import { fitted } from '../draw/fitted.ts';
import { NARROWEST, widthOf, wrapped } from '../draw/width.ts';
import { places, pointAt, POINTS, reachOf, strip } from './strip.ts';
import {
	datesIn,
	dayInWords,
	NO_DAY,
	saidInWords,
	shadeInShort,
	subjectInWords,
	unnamedRow,
	verdictInWords,
	type Drawn,
} from './words.ts';

/** Pixels down: first baseline, from line to line, the strip with the marks, and the space below it. */
const LABEL = 15;
const LINE = 16;
const STRIP = 22;
const GAP = 8;
/** Pixels that the words of the stop take below the axis. */
const SHADE = 22;
/** Pixels between a label and the upright line beside it, and between marks and the verdict. */
const BESIDE = 7;
/** Pixels below which two labels are not set side by side. */
const APART = 12;
/** So much of the time shown is left free at both ends that no mark leaves a narrow drawing. */
const MARGIN = 0.03;
const BOLD = { bold: true };
const SMALL = { size: 12, ink: 'quiet' } as const;

/** Only a verdict stands out: a pause that was extended or ended is none. */
const VERDICTS = new Set<Named['outcome']>(['kept', 'later', 'earlier']);

/** A row of the drawing: an announcement, or a statement without a day, which is no row of the table. */
type Row = { named: Named } | { unnamed: Statement };

const saidAt = (row: Row) =>
	'named' in row ? (row.named.announced ?? row.named.promised) : row.unnamed.made;

/** All rows in the order in which they were announced; of one day, in their own order. */
const inOrder = ({ rows, unnamed }: Drawn): Row[] =>
	[...rows.map((named) => ({ named })), ...unnamed.map((one) => ({ unnamed: one }))].toSorted(
		(a, b) => compareDates(saidAt(a), saidAt(b)),
	);

/** What stands above a strip, and beside its marks. */
interface Words {
	said: string;
	day: string;
	subject: string;
	verdict: string;
}

const wordsOf = (row: Row, form: DateForm): Words =>
	'named' in row
		? {
				said: saidInWords(row.named, form),
				day: dayInWords(row.named, form),
				subject: subjectInWords(row.named),
				verdict: verdictInWords(row.named, form),
			}
		: {
				said: saidInWords(unnamedRow(row.unnamed), form),
				day: '',
				subject: capital(unstopped(row.unnamed.about)),
				verdict: NO_DAY,
			};

/** A row with its words in lines, on the side of its first day where there is more room. */
interface Line {
	row: Row;
	/** Its first day, in percent across: its label stands beside an upright line there. */
	x: number;
	side: 'start' | 'end';
	head: string[];
	rest: string[];
	/** Beside the marks, or lines of its own where it fits on neither side. */
	verdict: Text | string[];
	bold: boolean;
}

type Across = (day: number) => number;

const rangeOf = (row: Row, across: Across): [from: number, to: number] => {
	if ('named' in row) return reachOf(places(row.named, across));
	const x = round(across(spanOf(row.unnamed.made).last));
	return [x, x];
};

/** The verdict to the right of the marks, or else to their left; its words where neither has room. */
function besideMarks(
	text: string,
	[from, to]: [number, number],
	isVerdict: boolean,
): Text | string {
	const dx = BESIDE + POINTS.promised.reach;
	const face = { size: 12, bold: isVerdict };
	const wide = widthOf(text, face) + dx;
	const own = { shape: 'text', y: 0, text, ...face } as const;
	if ((to / 100) * NARROWEST + wide <= NARROWEST) return { ...own, x: to, dx };
	const before: Text = { ...own, x: from, dx: -dx, anchor: 'end' };
	return (from / 100) * NARROWEST >= wide ? before : text;
}

function lineOf(row: Row, across: Across, room: number, form: DateForm): Line {
	const { said, day, subject, verdict } = wordsOf(row, form);
	const [from, to] = rangeOf(row, across);
	const side = from <= 50 ? 'start' : 'end';
	const free = (room * (side === 'start' ? 100 - from : from)) / 100 - BESIDE;
	const whole = day ? `${said}: ${day}` : said;
	const head =
		widthOf(whole, BOLD) <= free
			? [whole]
			: [...wrapped(day ? `${said}:` : said, free, BOLD), ...(day ? wrapped(day, free, BOLD) : [])];
	const isVerdict = 'named' in row && VERDICTS.has(row.named.outcome);
	const beside = verdict ? besideMarks(verdict, [from, to], isVerdict) : '';
	return {
		row,
		x: from,
		side,
		head,
		rest: subject ? wrapped(subject, free, SMALL) : [],
		verdict: typeof beside !== 'string' ? beside : beside ? wrapped(beside, free, BOLD) : [],
		bold: isVerdict,
	};
}

const ownLines = ({ verdict }: Line): string[] => (Array.isArray(verdict) ? verdict : []);
const heightOf = (line: Line): number =>
	LABEL +
	(line.head.length + line.rest.length + ownLines(line).length - 1) * LINE +
	4 +
	STRIP +
	GAP;
/** Pixels down to the middle of a strip. */
const middleOf = (line: Line): number => heightOf(line) - GAP - STRIP / 2;

/** The shapes of a row, down from its own top. */
function shapesOf(line: Line, across: Across): Shape[] {
	const { row, x, side, head, rest, verdict, bold } = line;
	const middle = middleOf(line);
	const dx = side === 'start' ? BESIDE - (x < 2 ? BESIDE : 0) : -BESIDE;
	const text = (text: string, i: number): Text => ({
		shape: 'text',
		x,
		dx,
		y: LABEL + i * LINE,
		text,
		anchor: side,
	});
	return [
		...head.map((words, i) => ({ ...text(words, i), ...BOLD })),
		...rest.map((words, i) => ({ ...text(words, i + head.length), ...SMALL })),
		...ownLines(line).map((words, i) => ({
			...text(words, i + head.length + rest.length),
			size: 12,
			bold,
		})),
		...('named' in row
			? strip(row.named, places(row.named, across), middle)
			: [pointAt('announced', x, middle)]),
		...(Array.isArray(verdict) ? [] : [{ ...verdict, y: middle + 4 }]),
	];
}

/** The scale of all days that are drawn, and of the stop behind them. */
function scaleOf(drawn: Drawn) {
	const days = datesIn(drawn)
		.map(spanOf)
		.flatMap(({ first, last }) => [first ?? last, last]);
	const [first, last] = [Math.min(...days), Math.max(...days)];
	const margin = Math.max(1, Math.ceil((last - first) * MARGIN));
	return timeScale([dayOf(first), dayOf(last)], margin);
}

/** The stop as shaded ground with its words; nothing is shaded where no return is on record. */
function shade(drawn: Drawn, across: Across, height: number): Shape[] {
	const { began, back } = drawn.frame;
	const [start = '', end] = shadeInShort(drawn);
	const x = round(across(spanOf(began).last));
	// To the right of its line, unless there is no room, or more of it to the left.
	const sideOf = (text: string, x: number) =>
		(x / 100) * NARROWEST + BESIDE + widthOf(text, SMALL) <= NARROWEST || x < 50 ? 'start' : 'end';
	const linesOf = (text: string, x: number) => {
		const free = sideOf(text, x) === 'start' ? 100 - x : x;
		return wrapped(text, (free / 100) * NARROWEST - BESIDE, SMALL);
	};
	const note = (text: string, x: number, line: number) =>
		linesOf(text, x).flatMap((words, i) =>
			annotation({
				text: words,
				x,
				anchor: sideOf(text, x),
				y: AXIS + 14 + (line + i) * LINE,
				to: AXIS + SHADE,
			}),
		);
	if (back === undefined || end === undefined) return note(start, x, 0);
	const to = round(across(spanOf(back).last));
	const room = ((to - x) / 100) * NARROWEST - APART;
	const within = sideOf(end, to) === 'end' ? widthOf(end, SMALL) : 0;
	const fits = sideOf(start, x) === 'start' && BESIDE + widthOf(start, SMALL) + within <= room;
	return [
		{
			shape: 'rect',
			x,
			width: round(to - x),
			y: AXIS,
			height: height - AXIS,
			fill: 'raised',
		},
		...note(start, x, 0),
		...note(end, to, fits ? 0 : linesOf(start, x).length),
	];
}

/** From a pause that was extended down to the announcement that extended it, where that comes next. */
function links(lines: Line[], tops: number[], across: Across): Shape[] {
	return lines.flatMap((line, i): Shape[] => {
		const next = lines[i + 1];
		if (!next || !('named' in line.row) || !('named' in next.row)) return [];
		const [{ outcome, moved_on: on, moved_to: to }, after] = [line.row.named, next.row.named];
		if (outcome !== 'extended' || on === null) return [];
		if (after.announced !== on || after.promised !== to) return [];
		const x = round(across(spanOf(on).last));
		const [y1, y2] = [(tops[i] ?? 0) + middleOf(line), (tops[i + 1] ?? 0) + middleOf(next)];
		return [{ shape: 'line', x1: x, x2: x, y1, y2, stroke: 'planned', weight: 1.5 }];
	});
}

type Scale = ReturnType<typeof timeScale>;

function laidOut(drawn: Drawn, lines: Line[], scale: Scale): Drawing {
	const across: Across = (number) => scale(dateOf(dayOf(number)));
	const probe = shade(drawn, across, 0);
	const below = Math.max(...probe.flatMap((shape) => (shape.shape === 'text' ? shape.y : AXIS)));
	let y = below + 8;
	const tops = lines.map((line) => {
		const top = y;
		y += heightOf(line);
		return top;
	});
	const placed = lines.map((line, i) => ({ line, top: tops[i] ?? 0 }));
	const marks = placed.flatMap(({ line, top }): Mark[] =>
		'named' in line.row
			? [
					{
						key: line.row.named.id,
						y: top,
						height: heightOf(line),
						shapes: shapesOf(line, across),
					},
				]
			: [],
	);
	const bands = placed.map(({ line, top }) => ({
		top: top + middleOf(line) - STRIP / 2,
		bottom: top + middleOf(line) + STRIP / 2,
	}));
	const others = placed.flatMap(({ line, top }) =>
		'named' in line.row ? [] : shapesOf(line, across).map((shape) => lowered(shape, top)),
	);
	return {
		id: 'announcements',
		height: y,
		ground: [
			...shade(drawn, across, y),
			...bandedAxis(weekTicks(scale), bands, tickInWords),
			...links(lines, tops, across),
			...others,
		],
		marks,
	};
}

/** A shape so many pixels farther down; of text and points alone. */
const lowered = (shape: Shape, by: number): Shape =>
	shape.shape === 'line'
		? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by }
		: { ...shape, y: shape.y + by };

/** Where everything on the chart goes: a row for each announcement, all on one scale of days. */
export function layout(drawn: Drawn): Drawing {
	const scale = scaleOf(drawn);
	const form = labelForm(datesIn(drawn));
	const across: Across = (number) => scale(dateOf(dayOf(number)));
	return fitted(
		(room) => inOrder(drawn).map((row) => lineOf(row, across, room, form)),
		(lines) => laidOut(drawn, lines, scale),
	);
}
