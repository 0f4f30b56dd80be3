import { dayOf, spanOf } from '#facts/calendar.ts';
import { inWords } from '#wording/date.ts';
import { outcomeInWords, promiseName, promiseWhat } from '#wording/promises.ts';
import { AXIS, dateOf, timeScale, weekTicks } from '../parts/axis.ts';
import { bandedAxis } from '../parts/bands.ts';
import type { Drawing, Mark, Text } from '../parts/drawing.ts';
import { NARROWEST, widthOf, wrapped } from '../parts/width.ts';
import type { Row } from './rows.ts';
import { places, strip } from './strip.ts';

/** Pixels down: first baseline, from line to line, the strip with the marks, and the space below it. */
const LABEL = 17;
const LINE = 16;
const STRIP = 24;
const GAP = 10;
/** A whole line, with room for fonts that are wider than the table of widths says. */
const WHOLE = NARROWEST * 0.94;
/** Pixels between a text and the one beside it. */
const BESIDE = 12;
/** So much of the time shown is left free at both ends that no mark leaves a narrow drawing. */
const MARGIN = 0.03;
const BOLD = { bold: true };
const QUIET = { ink: 'quiet' } as const;

type Line = Mark & { height: number };

/** Only an outcome that is known stands out. */
const faceOf = ({ outcome }: Row): Pick<Text, 'bold' | 'size' | 'ink'> =>
	outcome === 'open' || outcome === 'none' ? { size: 12, ...QUIET } : BOLD;

/** The width that is left on the narrowest drawing beside texts of these widths. */
const beside = (...widths: number[]) => NARROWEST - BESIDE - Math.max(...widths);

/** The lines of a row: its name beside the outcome, what was announced beside the status. */
function linesOf(row: Row, outcome: string): { name: string[]; what: string[] } {
	const status = widthOf(row.status);
	const room = beside(widthOf(outcome, faceOf(row)), status);
	const name = wrapped(promiseName(row), room, BOLD);
	const all = promiseWhat(row);
	if (name.length > 1) return { name, what: wrapped(all, WHOLE) };
	const [first = ''] = wrapped(all, beside(status));
	const rest = all.slice(first.length + 1);
	return { name, what: [first, ...(rest ? wrapped(rest, WHOLE) : [])] };
}

function markOf(row: Row, across: (day: number) => number, y: number): Line {
	const outcome = outcomeInWords(row);
	const { name, what } = linesOf(row, outcome);
	const lines = [...name, ...what];
	const middle = LABEL + (lines.length - 1) * LINE + 6 + STRIP / 2;
	const text = (i: number, text: string): Text => ({
		...{ shape: 'text', x: 0, y: LABEL + i * LINE, text },
	});
	return {
		key: row.id,
		y,
		height: middle + STRIP / 2 + GAP,
		shapes: [
			...lines.map((line, i) => ({ ...text(i, line), ...(i < name.length ? BOLD : QUIET) })),
			{ ...text(0, outcome), ...faceOf(row), x: 100, anchor: 'end' },
			{ ...text(1, row.status), ...QUIET, x: 100, anchor: 'end' },
			...strip(places(row, across), middle),
		],
	};
}

const daysOf = ({ announced, promised, happened }: Row): number[] =>
	[announced, promised, happened].flatMap((date) => {
		if (date === null) return [];
		const { first, last } = spanOf(date);
		return first === undefined ? [last] : [first, last];
	});

/** Where everything on the chart goes: a row for each announcement, all on one scale of days. */
export function layout(rows: Row[]): Drawing {
	const numbers = rows.flatMap(daysOf);
	const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
	const margin = Math.max(1, Math.ceil((last - first) * MARGIN));
	const scale = timeScale([dayOf(first), dayOf(last)], margin);
	const across = (number: number) => scale(dateOf(dayOf(number)));
	const marks: Line[] = [];
	let y = AXIS;
	for (const row of rows) {
		const mark = markOf(row, across, y);
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
