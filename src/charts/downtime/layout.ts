import { dayNumber } from '#facts/calendar.ts';
import type { Start } from '#facts/starts.ts';
import { tickInWords } from '#words/date.ts';
import type { Affected, Sites } from '#tables/downtime.ts';
import { AXIS, dayScale, momentOf, timeTicks } from '../draw/axis.ts';
import { bandedAxis, type Band } from '../draw/bands.ts';
import { round, type Drawing, type Mark, type Shape, type Text } from '../draw/drawing.ts';
import { fitted } from '../draw/fitted.ts';
import { noted, notesFrom, notesHeight, type Noted, type PlaceNote } from '../draw/noted.ts';
import { NARROWEST, widthOf, wrapped } from '../draw/width.ts';
import { END, LOOKS } from './looks.ts';
import { lastOf, openEnd, stretches, type Across, type Stretch } from './stretches.ts';
import { barDays, ONLY_SLOWED } from './words.ts';

/** Pixels down: the first baseline, from line to line, and what lies around a bar. */
const LABEL = 15;
const LINE = 17;
const [ABOVE, BELOW] = [6, 9];
/** How far the lines of the axis stand out of a bar. */
const OVER = 3;
const BAR = LOOKS.out.height;
/** Pixels across between a name and the number beside it. */
const BESIDE = 6;
const BOLD = { bold: true };
const HEAD = { size: 12, ink: 'quiet' } as const;
/** Pixels down of the words above those that were only slowed. */
const HEADED = 20;
/** Days shown before the first stop and after the last day on record. */
const MARGIN = 4;
/** Days within which a bar fades out; fewer where all that is on record lasted only a few. */
const FADE = 14;

/** A note on a day: its number, with its fraction where a minute is known, and its words. */
export interface DayNote {
	at: number;
	text: string;
}

/** What stands above the bar of a site: its name and its number, side by side where there is room. */
interface Label {
	row: Affected;
	name: string[];
	days: string[];
	beside: boolean;
}

function labelOf(row: Affected, from: Start['id'], room: number): Label {
	const name = wrapped(row.site, room);
	const days = barDays(row, from);
	const beside = name.length === 1 && widthOf(row.site) + BESIDE + widthOf(days, BOLD) <= room;
	return { row, name, days: beside ? [days] : wrapped(days, room, BOLD), beside };
}

const textsOf = ({ row, name, days, beside }: Label): Text[] => [
	...name.map((text, i): Text => ({ shape: 'text', x: 0, y: LABEL + i * LINE, text })),
	...days.map((text, i): Text => ({
		shape: 'text',
		x: 0,
		...(beside && { dx: round(widthOf(row.site) + BESIDE) }),
		y: LABEL + (beside ? 0 : (name.length + i) * LINE),
		text,
		bold: true,
	})),
];

/** Pixels from the top of a row to its bar. */
const barTop = ({ name, days, beside }: Label): number =>
	LABEL + (beside ? 0 : (name.length - 1 + days.length) * LINE) + ABOVE;
const heightOf = (label: Label): number => barTop(label) + BAR + BELOW;

/** Percent across that the words of a row take at most, which is where a drawing is narrowest. */
const wordsTo = (labels: Label[]): number =>
	(Math.max(...labels.flatMap(textsOf).map((text) => (text.dx ?? 0) + widthOf(text.text, text))) /
		NARROWEST) *
	100;

function shapeOf({ kind, x, width }: Stretch, top: number): Shape {
	const middle = top + BAR / 2;
	if (kind === 'restored') {
		const { height, ...stroke } = END;
		return {
			shape: 'line',
			x1: x,
			x2: x,
			y1: middle - height / 2,
			y2: middle + height / 2,
			...stroke,
		};
	}
	const look = LOOKS[kind];
	return { shape: 'rect', x, width, y: middle - look.height / 2, ...look };
}

/** The scale of days of a chart, and within how many a bar without an end fades out. */
function scaleOf({ affected, other }: Sites, notes: DayNote[]) {
	const known = affected.flatMap(({ phases }) =>
		phases.flatMap(({ from }) => [from.earliest ?? [], from.latest].flat()),
	);
	known.push(...notes.map(({ at }) => at));
	if (other) known.push(dayNumber(other));
	const [first, last] = [Math.min(...known), Math.max(...known)];
	// What lasted hours is not lost between days of nothing.
	const margin = Math.min(MARGIN, (last - first) / 4 || MARGIN);
	const fade = Math.min(FADE, (last - first) / 4 || FADE);
	const ends = affected.flatMap((row) => (openEnd(row) ? lastOf(row) + fade : []));
	const scale = dayScale([first - margin, Math.max(last + margin, ...ends)]);
	return { scale, fade, across: ((day) => scale(momentOf(day))) as Across };
}

/** The stretches of a row of a chart; counted from another day on request. */
const stretchesIn = (
	row: Affected,
	{ across, fade }: ReturnType<typeof scaleOf>,
	from: Start['id'],
) =>
	stretches(
		row,
		across,
		fade,
		from === 'other' && row.other_start ? dayNumber(row.other_start) : undefined,
	);

/** The kinds of stretches that a chart of these sites draws of all of them, or of some. */
export const kindsOf = (sites: Sites, of = sites.affected) =>
	new Set(
		of.flatMap((row) => stretchesIn(row, scaleOf(sites, []), 'stop').map(({ kind }) => kind)),
	);

/** What breaks its lines by the width of a drawing. */
interface Lines {
	labels: Label[];
	placed: Noted[];
}

/** A line down from a note: through all of a row where no words are, else at its bar alone. */
const lineOf = (
	{ x }: PlaceNote,
	rows: { top: number; bar: number; end: number }[],
	clear: boolean,
) =>
	rows.map(({ top, bar, end }): Shape => ({
		shape: 'line',
		x1: x,
		x2: x,
		y1: clear ? top : bar - OVER,
		y2: end,
		stroke: 'quiet',
	}));

function laidOut(
	{ labels, placed }: Lines,
	scaled: ReturnType<typeof scaleOf>,
	from: Start['id'],
): Drawing {
	const head = AXIS + notesHeight(placed);
	const slowed = labels.findIndex(({ row }) => !row.whole && row.state === 'slowed');
	const headed =
		labels.findIndex(({ row }) => !row.whole && row.state === 'stopped') >= 0 ? slowed : -1;
	const ground: Shape[] = [];
	const marks: Mark[] = [];
	const rows: { top: number; bar: number; end: number }[] = [];
	let y = head;
	labels.forEach((label, i) => {
		if (i === headed) {
			ground.push({ shape: 'text', x: 0, y: y + LABEL, text: ONLY_SLOWED, ...HEAD });
			y += HEADED;
		}
		const bar = barTop(label);
		const height = heightOf(label);
		rows.push({ top: y, bar: y + bar, end: y + height });
		marks.push({
			key: label.row.id,
			y,
			height,
			shapes: [
				...textsOf(label),
				...stretchesIn(label.row, scaled, from).map((stretch) => shapeOf(stretch, bar)),
			],
		});
		y += height;
	});
	const bands = rows.map(({ bar }): Band => ({ top: bar - OVER, bottom: bar + BAR + OVER }));
	const words = wordsTo(labels);
	return {
		id: 'sites',
		height: y,
		ground: [
			...bandedAxis(timeTicks(scaled.scale), bands, tickInWords),
			...placed.flatMap((note) => lineOf(note, rows, note.x > words)),
			...notesFrom(placed, AXIS, head),
			...ground,
		],
		marks,
	};
}

/**
 * Where everything on the downtime chart goes. Bars keep the order of the rows; a day has the same
 * width everywhere. Stretches whose day is not exactly known are marks of their own. `from` is
 * `other` to count from the day that other records give; `notes` stand above, each with a line through
 * the bars.
 */
export function layout(sites: Sites, from: Start['id'] = 'stop', notes: DayNote[] = []): Drawing {
	const scaled = scaleOf(sites, notes);
	const placeable = notes.map(({ at, text }) => ({ x: round(scaled.across(at)), text }));
	return fitted(
		(room): Lines => ({
			labels: sites.affected.map((row) => labelOf(row, from, room)),
			placed: noted(placeable, room),
		}),
		(lines) => laidOut(lines, scaled, from),
	);
}
