import type { Drawing, Mark, Shape } from './drawing.ts';

type Span = [from: number, to: number];

/** What of a line down lies between two heights in pixels; undefined where nothing of it does. */
function within(shape: Shape & { shape: 'line' }, [from, to]: Span) {
	const [y1, y2] = [Math.max(shape.y1, from), Math.min(shape.y2, to)];
	return y1 < y2 ? { ...shape, y1, y2 } : undefined;
}

/** A shape of the ground beside a row that now stands at the top: what is above all rows, and at this one. */
function beside(shape: Shape, top: number, { y, height = 0 }: Mark): Shape[] {
	if (shape.shape !== 'line') return 'y' in shape && shape.y < top ? [shape] : [];
	const above = within(shape, [0, top]);
	const own = within(shape, [y, y + height]);
	const moved = own && { ...own, y1: own.y1 - y + top, y2: own.y2 - y + top };
	if (above && above.y2 === moved?.y1) return [{ ...above, y2: moved.y2 }];
	return [above ?? [], moved ?? []].flat();
}

/**
 * A drawing of rows with one of its rows alone, in the place of the first, with what stands above them;
 * undefined where it has no such row.
 */
export function alone(drawing: Drawing, key: string): Drawing | undefined {
	const row = drawing.marks.find((mark) => mark.key === key);
	if (!row) return undefined;
	const top = Math.min(...drawing.marks.map(({ y }) => y));
	const { roomy, ...narrow } = drawing;
	return {
		...narrow,
		height: top + (row.height ?? 0),
		ground: drawing.ground.flatMap((shape) => beside(shape, top, row)),
		marks: [{ ...row, y: top }],
		...(roomy && { roomy: alone(roomy, key) ?? roomy }),
	};
}
