import { LINE, SIZE, type Named, type Placed } from './named.ts';

/** A line that comes as near as this to another point seems to lead to it. */
const TOUCH = 6;

type Point = [x: number, y: number];

/** On which side of the line from a to b the point c lies: positive, negative or zero. */
const side = (a: Point, b: Point, c: Point) =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The line from a point to its name. */
const lineOf = ({ x, y, labelX, labelY }: Placed): [Point, Point] => [
	[x, y],
	[labelX, labelY - 4],
];

/** Whether the lines from two points to their names cross. */
export function cross(one: Placed, other: Placed): boolean {
	const [a, b] = lineOf(one);
	const [c, d] = lineOf(other);
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** How far a point is from the line of another, in pixels. */
function distance({ x, y }: Named, other: Placed): number {
	const [[x1, y1], [x2, y2]] = lineOf(other);
	const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
	const nearest = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1));
}

/** How bad an arrangement is: lines that cross or touch another point, then how long they are. */
function cost(placed: Placed[]): number {
	let sum = 0;
	for (const one of placed) {
		sum += Math.abs(one.labelY - 4 - one.y) / 1000;
		for (const other of placed)
			if (one !== other)
				sum += (cross(one, other) ? 1 : 0) + (distance(one, other) < TOUCH ? 1 : 0);
	}
	return sum;
}

/** The names with two of them exchanged. */
const exchanged = (placed: Placed[], i: number, j: number): Placed[] =>
	placed.map((one, k) => ({
		...one,
		labelY: (k === i ? placed[j] : k === j ? placed[i] : one)?.labelY ?? 0,
	}));

/** Exchanges names as long as that makes the arrangement better. */
function improved(placed: Placed[]): Placed[] {
	const now = cost(placed);
	for (const i of placed.keys())
		for (const j of placed.keys()) {
			const other = exchanged(placed, i, j);
			if (i < j && cost(other) < now - 1e-9) return improved(other);
		}
	return placed;
}

/** Heights a line apart, each as near to its wish as the others allow; wishes in their order. */
export function spread(wishes: number[], top: number, bottom: number): number[] {
	const blocks: { sum: number; count: number }[] = [];
	const start = ({ sum, count }: { sum: number; count: number }) =>
		Math.max(top, Math.min(sum / count - ((count - 1) * LINE) / 2, bottom - (count - 1) * LINE));
	for (const wish of wishes) {
		let block = { sum: wish, count: 1 };
		// A block that would meet the one above it becomes one with it, around the middle of both.
		for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
			if (start(last) + last.count * LINE <= start(block)) break;
			blocks.pop();
			block = { sum: last.sum + block.sum, count: last.count + block.count };
		}
		blocks.push(block);
	}
	return blocks.flatMap((block) =>
		Array.from({ length: block.count }, (_, i) => start(block) + i * LINE),
	);
}

/** Names in one column, near the heights of their points, so that no line hides what it leads to. */
export function inColumn(points: Named[], x: number, top: number, bottom: number): Placed[] {
	const sorted = points.toSorted((a, b) => a.y - b.y || a.x - b.x);
	const heights = spread(
		sorted.map(({ y }) => y + 4),
		top + SIZE,
		bottom - 4,
	);
	return improved(
		sorted.map((point, i) => ({
			...point,
			...{ labelX: x, labelY: heights[i] ?? 0, anchor: 'start' as const },
		})),
	);
}
