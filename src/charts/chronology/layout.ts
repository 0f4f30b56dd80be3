import { VOICES } from '#records/statement.ts';
import { laneInWords } from './words.ts';
import { capital } from '#words/list.ts';
import { backdrop } from '../draw/backdrop.ts';
import { round, type Drawing, type Mark, type Shape } from '../draw/drawing.ts';
import type { Frame } from '#facts/frame.ts';
import type { Said } from '#tables/chronology.ts';
import { across } from '../draw/frame.ts';
import { OUTLINES, paintOf, PITCH, points, RADIUS, type Point } from './points.ts';

/** Pixels down in a lane: the baseline of its name, the middle of its first points, what is below. */
const LABEL = 16;
const FIRST = 30;
const BELOW = 12;

const colourOf = ({ voice }: Said) => (voice === 'company' ? 'happened' : 'quiet');

function markOf({ row, x, from, line }: Point, top: number): Mark {
	const colour = colourOf(row);
	const span: Shape[] =
		from === undefined
			? []
			: [{ shape: 'line', x1: from, x2: x, y1: 0, y2: 0, stroke: colour, weight: 1.5 }];
	return {
		key: row.id,
		y: top + FIRST + line * PITCH,
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

/**
 * Where everything on the chronology goes: a lane for each kind of voice that is on record, time
 * across. Statements of a lane never cover one another; a lane grows with them.
 */
export function layout(rows: Said[], frame: Frame): Drawing {
	const place = across(
		frame,
		rows.map(({ part }) => part),
	);
	const behind = backdrop(frame, place);
	const lanes: number[] = [];
	const names: Shape[] = [];
	const marks: Mark[] = [];
	let y = behind.top;
	for (const voice of VOICES) {
		const own = rows.filter((row) => row.voice === voice);
		if (own.length === 0) continue;
		const placed = points(own, place);
		const base = { shape: 'text' as const, y: y + LABEL };
		lanes.push(y);
		names.push(
			{ ...base, x: 0, text: capital(voice), bold: true },
			{ ...base, x: 100, text: laneInWords(own), anchor: 'end', ink: 'quiet' },
		);
		marks.push(...placed.map((point) => markOf(point, y)));
		y += FIRST + Math.max(...placed.map(({ line }) => line)) * PITCH + BELOW;
	}
	return { id: 'lanes', height: y, ground: [...behind.shapes(y, lanes), ...names], marks };
}
