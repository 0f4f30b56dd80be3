import { boxOf, drawnWidth, overlap, type Box } from './boxes.ts';
import { shapesOf, type Drawing, type Shape } from './drawing.ts';
import { NARROWEST, ROOMY } from './width.ts';

/** Rounding of percentages may leave the frame by less than anyone sees. */
const SLACK = 0.5;

/** Every shape of a drawing with its box, at a width of the column it stands in. */
export const boxesOf = (drawing: Drawing, column: number): { shape: Shape; box: Box }[] =>
	shapesOf(drawing).flatMap(({ shape, top }) => {
		const box = boxOf(shape, drawnWidth(drawing, column));
		return box ? [{ shape, box: { ...box, top: box.top + top, bottom: box.bottom + top } }] : [];
	});

/** Shapes that leave a drawing, and texts on it that overlap, at a width of its column. */
export function crowdedAt(drawing: Drawing, column: number) {
	const wide = drawnWidth(drawing, column);
	const boxes = boxesOf(drawing, column);
	const leaving = boxes.flatMap(({ shape, box }) =>
		box.left < -SLACK ||
		box.right > wide + SLACK ||
		box.top < -SLACK ||
		box.bottom > drawing.height + SLACK
			? [shape]
			: [],
	);
	const texts = boxes.flatMap(({ shape, box }) =>
		shape.shape === 'text' ? [{ text: shape.text, box }] : [],
	);
	const meeting = texts.flatMap((one, i) =>
		texts
			.slice(i + 1)
			.filter((other) => overlap(one.box, other.box))
			.map((other): [string, string] => [one.text, other.text]),
	);
	return { leaving, meeting };
}

/** A chart cannot be drawn, as there is no room for these names. */
export class NoRoom extends Error {
	readonly names: string[];

	constructor(names: string[]) {
		super(`There is no room for ${names.join(', ')}.`);
		this.names = names;
	}
}

/** The texts of a drawing that have no room on the narrowest screen, or where it is laid out anew. */
export function withoutRoom({ roomy, ...narrow }: Drawing): string[] {
	const at = (drawing: Drawing, column: number) => {
		const { leaving, meeting } = crowdedAt(drawing, column);
		return [
			...leaving.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])),
			...meeting.flat(),
		];
	};
	return [...at(narrow, NARROWEST), ...(roomy ? at(roomy, ROOMY) : [])];
}
