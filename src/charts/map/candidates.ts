import type { Box } from '../draw/boxes.ts';
import type { Point, Segment } from './segments.ts';

/** A mark to be named: its box, and how large its name is drawn, in pixels. */
export interface Named {
	box: Box;
	width: number;
	height: number;
}

/** Where a name stands: its box, how its text is aligned, and the line that leads to it. */
export interface Place {
	box: Box;
	anchor: 'start' | 'middle' | 'end';
	/** Undefined where the name stands right beside its mark. */
	leader: Segment | undefined;
}

/** Pixels between a mark and its name, between a name and the frame, and between two names. */
export const GAP = 4;
const EDGE = 4;
export const APART = 2;
/** How far from its mark a name may be moved, in pixels, and in how many directions. */
const DISTANCES = [0, 8, 16, 26, 38, 52, 70, 92, 120, 160];
const DIRECTIONS = 16;
/** What a direction other than to the right costs, in pixels for each radian. */
const ASIDE = 3;

const middle = ({ left, right, top, bottom }: Box): Point => ({
	x: (left + right) / 2,
	y: (top + bottom) / 2,
});
/** Beyond this part of a direction a name stands beside the mark, not above or below it. */
const BESIDE = 0.38;

export interface Candidate extends Place {
	cost: number;
}

/** Places around a mark: to the right first, then the other directions, then further away. */
function around({ box, width, height }: Named): Candidate[] {
	const at = middle(box);
	return DISTANCES.flatMap((distance) =>
		Array.from({ length: DIRECTIONS }, (_, i): Candidate => {
			const turn = ((i % 2 === 0 ? i : -i - 1) / DIRECTIONS) * Math.PI;
			const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
			const edge: Point = {
				x: at.x + cos * ((box.right - box.left) / 2),
				y: at.y + sin * ((box.bottom - box.top) / 2),
			};
			const tip = { x: edge.x + cos * (GAP + distance), y: edge.y + sin * (GAP + distance) };
			const left = cos > BESIDE ? tip.x : cos < -BESIDE ? tip.x - width : tip.x - width / 2;
			const top = sin > BESIDE ? tip.y : sin < -BESIDE ? tip.y - height : tip.y - height / 2;
			return {
				box: { left, right: left + width, top, bottom: top + height },
				anchor: cos > BESIDE ? 'start' : cos < -BESIDE ? 'end' : 'middle',
				leader: distance > 0 ? [edge, tip] : undefined,
				cost: distance + Math.abs(turn) * ASIDE,
			};
		}),
	);
}

/** Places at both sides of the drawing, for marks so close together that there is no other. */
const columns = ({ box, width, height }: Named, wide: number, tall: number): Candidate[] => {
	const at = middle(box);
	return (['start', 'end'] as const).flatMap((anchor) =>
		Array.from({ length: Math.floor((tall - 2 * EDGE) / (height + APART)) }, (_, i): Candidate => {
			const left = anchor === 'start' ? EDGE : wide - EDGE - width;
			const top = EDGE + i * (height + APART);
			const tip = { x: anchor === 'start' ? left + width : left, y: top + height / 2 };
			const cost = 200 + Math.hypot(tip.x - at.x, tip.y - at.y);
			return {
				box: { left, right: left + width, top, bottom: top + height },
				anchor,
				cost,
				leader: [at, tip],
			};
		}),
	);
};

/** The widest name that has a place on a drawing so many pixels wide. */
export const mostWide = (wide: number): number => wide - 2 * EDGE;

/** Every place where a name can stand on a drawing so many pixels wide and tall. */
export const candidates = (named: Named, wide: number, tall: number): Candidate[] =>
	[...around(named), ...columns(named, wide, tall)].filter(
		({ box }) =>
			box.left >= EDGE && box.right <= wide - EDGE && box.top >= EDGE && box.bottom <= tall - EDGE,
	);
