import { boxOf, overlap } from './boxes.ts';
import { shapesOf, type Drawing, type Shape } from './drawing.ts';
import { NARROWEST, ROOMY } from './width.ts';

/** Widths that are tried, in pixels, up to the widest column. */
const WIDTHS = [NARROWEST, 328, 440, ROOMY, 736, 928];

/** Whether a text would stand on this shape; what is drawn like the ground is none. */
const isBehind = (shape: Shape): boolean =>
	shape.shape !== 'text' && !('fill' in shape && shape.fill === 'ground' && !shape.stroke);

const moved = (shape: Shape, wide: number, top: number) => {
	const box = boxOf(shape, wide);
	return box && { ...box, top: box.top + top, bottom: box.bottom + top };
};

/**
 * The same drawing, with a halo for each text that stands on something at some width. Others have
 * none: on paper, letters with an outline become drawings of their own, and files five times as large.
 * Of two layouts `isRoomy` tells the one for wide columns, which is shown in no other, nor is the first
 * in these.
 */
export function haloed(drawing: Drawing, isRoomy = false): Drawing {
	const behind = shapesOf(drawing).filter(({ shape }) => isBehind(shape));
	const shown = WIDTHS.filter(
		(wide) => (!isRoomy || wide >= ROOMY) && (!drawing.roomy || wide < ROOMY),
	);
	const widths = drawing.width === undefined ? shown : [drawing.width];
	const grounds = widths.map((wide) => ({
		wide,
		boxes: behind.map(({ shape, top }) => moved(shape, wide, top)),
	}));
	const stands = (text: Shape, top: number) =>
		grounds.some(({ wide, boxes }) => {
			const own = moved(text, wide, top);
			return boxes.some((box) => !own || !box || overlap(own, box));
		});
	const mark = (top: number) => (shape: Shape) =>
		shape.shape === 'text' && stands(shape, top) ? { ...shape, halo: true as const } : shape;
	return {
		...drawing,
		ground: drawing.ground.map(mark(0)),
		marks: drawing.marks.map((one) => ({ ...one, shapes: one.shapes.map(mark(one.y)) })),
	};
}
