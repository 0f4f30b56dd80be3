import { laneInWords } from './words.ts';
import { capital } from '#words/list.ts';
import type { Dossier } from '#facts/dossier.ts';
import type { Frame } from '#facts/frame.ts';
import type { Said } from '#tables/chronology.ts';
import { annotation } from '../draw/annotation.ts';
import { backdrop } from '../draw/backdrop.ts';
import { round, type Drawing, type Mark, type Shape } from '../draw/drawing.ts';
import { fitted } from '../draw/fitted.ts';
import { across } from '../draw/frame.ts';
import { lanesOf, type Lane, type LaneKind } from './lanes.ts';
import { OUTLINES, paintOf, PITCH, points, RADIUS, type Point } from './points.ts';
import { heard, quoted, SIZE, SPACE, type Quoted } from './quoted.ts';

/** Pixels down in a lane: the baseline of its name, from there to its first note, a line of a note, between notes, its first points, what is below. */
const LABEL = 16;
const NAME = 18;
const LINE = 14;
const APART = 6;
const FIRST = 16;
const BELOW = 12;

const colourOf = (kind: LaneKind) => (kind === 'own' ? 'happened' : 'quiet');

function markOf({ row, x, from, line }: Point, kind: LaneKind, top: number): Mark {
	const colour = colourOf(kind);
	const span: Shape[] =
		from === undefined
			? []
			: [{ shape: 'line', x1: from, x2: x, y1: 0, y2: 0, stroke: colour, weight: 1.5 }];
	return {
		key: row.id,
		y: top + line * PITCH,
		day: row.known_from,
		shapes: [
			...span,
			{
				shape: 'path',
				x: round(x),
				y: 0,
				...OUTLINES[row.drawn_as],
				reach: RADIUS,
				...paintOf(row.drawn_as, colour),
			},
		],
	};
}

const heightOf = ({ lines: { when, words } }: Quoted) =>
	(when.length + words.length) * LINE + APART;

/** A note: when something was said and, below that, the words themselves; a line leads to its point. */
function noteOf({ x, anchor, lines: { when, words } }: Quoted, y: number, to: number): Shape[] {
	const [first = '', ...rest] = when;
	const dx = anchor === 'start' ? SPACE : -SPACE;
	const below = [
		...rest.map((text) => ({ text, ink: 'quiet' as const })),
		...words.map((text) => ({ text, ink: 'ink' as const })),
	];
	return [
		...annotation({ text: first, x, y, to, anchor }),
		...below.map(({ text, ink }, i): Shape => ({
			shape: 'text',
			x,
			dx,
			y: y + (i + 1) * LINE,
			text,
			size: SIZE,
			ink,
			anchor,
		})),
	];
}

interface Filled {
	lane: Lane;
	notes: Quoted[];
}

function laidOut(filled: Filled[], rows: Said[], frame: Frame): Drawing {
	const place = across(
		frame,
		rows.map(({ part }) => part),
	);
	const behind = backdrop(frame, place);
	const lanes: number[] = [];
	const names: Shape[] = [];
	const marks: Mark[] = [];
	let y = behind.top;
	for (const { lane, notes } of filled) {
		const topmost = new Set(notes.map(({ key }) => key));
		const placed = points(lane.rows, place, topmost);
		const base = { shape: 'text' as const, y: y + LABEL };
		const tops = notes.map((_, i) =>
			notes.slice(0, i).reduce((sum, note) => sum + heightOf(note), y + LABEL + NAME),
		);
		const first = notes.reduce((sum, note) => sum + heightOf(note), y + LABEL + FIRST);
		lanes.push(y);
		names.push(
			{ ...base, x: 0, text: capital(lane.name), bold: true },
			{ ...base, x: 100, text: laneInWords(lane.rows), anchor: 'end', ink: 'quiet' },
			...notes.flatMap((note, i) => {
				const line = placed.find(({ row }) => row.id === note.key)?.line ?? 0;
				const to = first + line * PITCH - RADIUS;
				return noteOf(note, tops[i] ?? y, to);
			}),
		);
		marks.push(...placed.map((point) => markOf(point, lane.kind, first)));
		y = first + Math.max(...placed.map(({ line }) => line)) * PITCH + BELOW;
	}
	return { id: 'lanes', height: y, ground: [...behind.shapes(y, lanes), ...names], marks };
}

/** The lanes with the first words of what matters most in each, on a drawing so many pixels wide. */
export function withNotes(
	dossier: Pick<Dossier, 'incident' | 'statements'>,
	rows: Said[],
	frame: Frame,
	wide: number,
): Filled[] {
	const { at } = across(
		frame,
		rows.map(({ part }) => part),
	);
	return lanesOf(dossier, rows).map((lane) => ({
		lane,
		notes: quoted(heard(lane, dossier, frame, at), lane, dossier, at, wide),
	}));
}

/**
 * Where everything on the chronology goes: a lane for each of the few voices, time across. Statements of
 * a lane never cover one another; a lane grows with them. What matters most is heard in its first words.
 */
export const layout = (
	dossier: Pick<Dossier, 'incident' | 'statements'>,
	rows: Said[],
	frame: Frame,
): Drawing =>
	fitted(
		(room) => withNotes(dossier, rows, frame, room),
		(filled) => laidOut(filled, rows, frame),
	);
