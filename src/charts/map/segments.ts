import type { Box } from '../draw/boxes.ts';

export interface Point {
	x: number;
	y: number;
}

/** A straight line between two points, such as the one that leads from a mark to its name. */
export type Segment = [from: Point, to: Point];

/** On which side of a line a point lies: above zero, below, or on it. */
const side = ([a, b]: Segment, { x, y }: Point) =>
	(b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);

/** Whether two lines cross within both of them. */
export const crossing = (one: Segment, other: Segment): boolean =>
	side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;

const inside = ({ left, right, top, bottom }: Box, { x, y }: Point) =>
	x > left && x < right && y > top && y < bottom;

/** Whether a line touches a box. */
export function meets(segment: Segment, box: Box): boolean {
	const { left, right, top, bottom } = box;
	const corner = (x: number, y: number): Point => ({ x, y });
	const diagonals: Segment[] = [
		[corner(left, top), corner(right, bottom)],
		[corner(left, bottom), corner(right, top)],
	];
	return (
		segment.some((point) => inside(box, point)) ||
		diagonals.some((diagonal) => crossing(segment, diagonal))
	);
}
