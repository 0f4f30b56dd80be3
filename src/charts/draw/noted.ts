import { annotation } from './annotation.ts';
import type { Shape } from './drawing.ts';
import { widthOf, wrapped } from './width.ts';

const FACE = { size: 12 };
/** Pixels down of a line of words, between two notes, and between words and the line beside them. */
const LINE = 16;
const BELOW = 4;
const SPACE = 4;

/** A few words that belong to a place across a drawing, in percent. */
export interface PlaceNote {
	x: number;
	text: string;
}

/** A note broken into lines, on one side of its own line, in a row of notes from the top. */
export interface Noted extends PlaceNote {
	lines: string[];
	anchor: 'start' | 'end';
	row: number;
}

/** From and to, in pixels across; undefined where a word is too long to stand on that side. */
function reach({ x, lines, anchor }: Noted, room: number): [number, number] | undefined {
	const at = (x / 100) * room;
	const width = Math.max(...lines.map((line) => widthOf(line, FACE))) + SPACE;
	const [from, to] = anchor === 'start' ? [at, at + width] : [at - width, at];
	return from < 0 || to > room ? undefined : [from, to];
}

/** Whether the words of one are clear of the words of another and of its line, which runs down. */
function isClear(one: Noted, other: Noted, room: number): boolean {
	const [a, b] = [reach(one, room), reach(other, room)];
	if (!a || !b) return false;
	const line = (other.x / 100) * room;
	if (one.row > other.row) return line < a[0] || line > a[1];
	return one.row < other.row || a[1] + SPACE < b[0] || b[1] + SPACE < a[0];
}

const linesOf = (noted: Noted[], row: number) =>
	Math.max(0, ...noted.filter((note) => note.row === row).map(({ lines }) => lines.length));

/** Pixels down that these notes take. */
export const notesHeight = (noted: Noted[]): number =>
	[...new Set(noted.map(({ row }) => row))].reduce(
		(sum, row) => sum + linesOf(noted, row) * LINE + BELOW,
		0,
	);

/** Every way to choose one of these for each of so many places. */
const choices = <T>(of: T[], places: number): T[][] =>
	places === 0
		? [[]]
		: choices(of, places - 1).flatMap((before) => of.map((one) => [...before, one]));

/**
 * Where a few notes stand above a drawing so many pixels wide, in the fewest lines: the line of none
 * runs through the words of another, there and on any wider drawing. Empty where they have no room.
 */
export function noted(notes: PlaceNote[], room: number): Noted[] {
	const sides = notes.map((note) =>
		(['start', 'end'] as const).map((anchor) => {
			const at = (note.x / 100) * room;
			const lines = wrapped(note.text, (anchor === 'start' ? room - at : at) - SPACE, FACE);
			return { ...note, anchor, lines };
		}),
	);
	const rows = notes.map((_, row) => row);
	const placed = choices([0, 1], notes.length).flatMap((anchors) =>
		choices(rows, notes.length).map((chosen) =>
			sides.flatMap((side, i) => {
				const one = side[anchors[i] ?? 0];
				return one ? [{ ...one, row: chosen[i] ?? 0 }] : [];
			}),
		),
	);
	const fitting = placed.filter((all) =>
		all.every(
			(one) => reach(one, room) && all.every((other) => other === one || isClear(one, other, room)),
		),
	);
	const ends = (all: Noted[]) => all.filter(({ anchor }) => anchor === 'end').length;
	const [best = []] = fitting.toSorted(
		(a, b) => notesHeight(a) - notesHeight(b) || ends(a) - ends(b),
	);
	return best;
}

/** Notes as shapes from a height in pixels on, each with its line down to `to`. */
export const notesFrom = (placed: Noted[], top: number, to: number): Shape[] =>
	placed.flatMap((note) => {
		const above = placed.filter(({ row }) => row < note.row);
		const first = top + notesHeight(above) + 12;
		return note.lines.flatMap((text, i) =>
			annotation({ text, x: note.x, y: first + i * LINE, to, anchor: note.anchor }).filter(
				({ shape }) => i === 0 || shape === 'text',
			),
		);
	});
