import type { Drawing, Shape } from './drawing.ts';

/** A shape of the ground cut off at a height, in pixels; lines that begin below it are left out. */
function cut(shape: Shape, height: number): Shape[] {
	if (shape.shape !== 'line') return [shape];
	return shape.y1 < height ? [{ ...shape, y2: Math.min(shape.y2, height) }] : [];
}

/**
 * A drawing of rows with one of its rows alone, in the place of the first; undefined where it has no
 * such row.
 */
export function alone(drawing: Drawing, key: string): Drawing | undefined {
	const row = drawing.marks.find((mark) => mark.key === key);
	const tops = drawing.marks.map(({ y }) => y).toSorted((a, b) => a - b);
	const [first, second = drawing.height] = tops;
	if (!row || first === undefined) return undefined;
	return {
		...drawing,
		height: second,
		ground: drawing.ground.flatMap((shape) => cut(shape, second)),
		marks: [{ ...row, y: first }],
	};
}
