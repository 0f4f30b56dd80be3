import { dayOf, spanOf } from '#facts/calendar.ts';
import { outcomeInWords, promiseName, promiseWhat, type Named } from '#tables/promises.ts';
import { inWords } from '#words/date.ts';
import { AXIS, dateOf, timeScale, weekTicks } from '../draw/axis.ts';
import { bandedAxis } from '../draw/bands.ts';
import type { Drawing, Mark, Text } from '../draw/drawing.ts';
import { fitted } from '../draw/fitted.ts';
import { widthOf, wrapped } from '../draw/width.ts';
import { places, strip } from './strip.ts';

/** Pixels down: first baseline, from line to line, the strip with the marks, and the space below it. */
const LABEL = 17;
const LINE = 16;
const STRIP = 24;
const GAP = 10;
/** How much of a line is used: some fonts are wider than the table of widths says. */
const WHOLE = 0.94;
/** Pixels between a text and the one beside it. */
const BESIDE = 12;
/** So much of the time shown is left free at both ends that no mark leaves a narrow drawing. */
const MARGIN = 0.03;
const BOLD = { bold: true };
const QUIET = { ink: 'quiet' } as const;

type Line = Mark & { height: number };

/** Only a verdict stands out: a pause that was extended or ended is none. */
const KNOWN = new Set<Named['outcome']>(['kept', 'later', 'earlier']);
const faceOf = ({ outcome }: Named): Pick<Text, 'bold' | 'size' | 'ink'> =>
	KNOWN.has(outcome) ? BOLD : { size: 12, ...QUIET };

interface Lines {
	name: string[];
	what: string[];
}

/** The lines of a row: its name beside the outcome, what was announced beside the status. */
function linesOf(row: Named, room: number): Lines {
	const beside = (...widths: number[]) => room - BESIDE - Math.max(...widths);
	const whole = room * WHOLE;
	const status = widthOf(row.status);
	const outcome = widthOf(outcomeInWords(row), faceOf(row));
	const name = wrapped(promiseName(row), beside(outcome, status), BOLD);
	const all = promiseWhat(row);
	if (name.length > 1) return { name, what: wrapped(all, whole) };
	const [first = ''] = wrapped(all, beside(status));
	const rest = all.slice(first.length + 1);
	return { name, what: [first, ...(rest ? wrapped(rest, whole) : [])] };
}

type Across = (day: number) => number;

function markOf(row: Named, { name, what }: Lines, across: Across, y: number): Line {
	const lines = [...name, ...what];
	const middle = LABEL + (lines.length - 1) * LINE + 6 + STRIP / 2;
	const text = (i: number, text: string): Text => ({
		shape: 'text',
		x: 0,
		y: LABEL + i * LINE,
		text,
	});
	return {
		key: row.id,
		y,
		height: middle + STRIP / 2 + GAP,
		shapes: [
			...lines.map((line, i) => ({ ...text(i, line), ...(i < name.length ? BOLD : QUIET) })),
			{ ...text(0, outcomeInWords(row)), ...faceOf(row), x: 100, anchor: 'end' },
			{ ...text(1, row.status), ...QUIET, x: 100, anchor: 'end' },
			...strip(row, places(row, across), middle),
		],
	};
}

const daysOf = ({ announced, promised, happened, moved_to, outcome }: Named): number[] =>
	[announced, promised, happened, outcome === 'extended' ? moved_to : null].flatMap((date) => {
		if (date === null) return [];
		const { first, last } = spanOf(date);
		return first === undefined ? [last] : [first, last];
	});

function laidOut(rows: Named[], lines: Lines[]): Drawing {
	const numbers = rows.flatMap(daysOf);
	const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
	const margin = Math.max(1, Math.ceil((last - first) * MARGIN));
	const scale = timeScale([dayOf(first), dayOf(last)], margin);
	const across = (number: number) => scale(dateOf(dayOf(number)));
	const marks: Line[] = [];
	let y = AXIS;
	for (const [i, row] of rows.entries()) {
		const mark = markOf(row, lines[i] ?? { name: [], what: [] }, across, y);
		marks.push(mark);
		y += mark.height;
	}
	const bands = marks.map(({ y: top, height }) => ({
		top: top + height - GAP - STRIP,
		bottom: top + height - GAP,
	}));
	const ground = bandedAxis(weekTicks(scale), bands, (day) => inWords(day, 'tick'));
	return { id: 'announcements', height: y, ground, marks };
}

/** Where everything on the chart goes: a row for each announcement, all on one scale of days. */
export const layout = (rows: Named[]): Drawing =>
	fitted(
		(room) => rows.map((row) => linesOf(row, room)),
		(lines) => laidOut(rows, lines),
	);
