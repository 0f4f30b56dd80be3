import { boxOf, drawnWidth, overlap, type Box } from '#charts/draw/boxes.ts';
import { ROOMY } from '#charts/draw/width.ts';
import { shapesOf, type Drawing, type Shape } from '#charts/draw/drawing.ts';

/** Widths of the column that a drawing stands in, on screens of 320, 360, 768 and 1200 pixels. */
export const COLUMNS = [288, 328, 736, 928];

/** Rounding of percentages may leave the frame by less than anyone sees. */
const SLACK = 0.5;

/** Every shape of a drawing with its box, at a width of the column it stands in. */
export const boxesOf = (drawing: Drawing, column: number): { shape: Shape; box: Box }[] =>
	shapesOf(drawing).flatMap(({ shape, top }) => {
		const box = boxOf(shape, drawnWidth(drawing, column));
		return box ? [{ shape, box: { ...box, top: box.top + top, bottom: box.bottom + top } }] : [];
	});

const faultsAt = (columns: number[], drawing: Drawing): string[] =>
	columns.flatMap((column) => {
		const wide = drawnWidth(drawing, column);
		const boxes = boxesOf(drawing, column);
		const texts = boxes.flatMap(({ shape, box }) =>
			shape.shape === 'text' ? [{ text: shape.text, size: shape.size ?? 13, box }] : [],
		);
		const outside = boxes
			.filter(
				({ box }) =>
					box.left < -SLACK ||
					box.right > wide + SLACK ||
					box.top < -SLACK ||
					box.bottom > drawing.height + SLACK,
			)
			.map(({ shape }) => `${shape.shape === 'text' ? shape.text : shape.shape} leaves`);
		const met = texts.flatMap((one, i) =>
			texts
				.slice(i + 1)
				.filter((other) => overlap(one.box, other.box))
				.map((other) => `${one.text} meets ${other.text}`),
		);
		const small = texts.filter(({ size }) => size < 12).map(({ text }) => `${text} is too small`);
		const wider = wide > column ? [`drawn ${wide} px wide`] : [];
		return [...outside, ...met, ...small, ...wider].map((fault) => `${column}: ${fault}`);
	});

/**
 * What is wrong with where things lie on a drawing, at every width: whatever leaves it, labels that
 * overlap, text that is too small. Empty where all is well.
 */
export const faultsOf = (drawing: Drawing): string[] => [
	...faultsAt(COLUMNS, drawing),
	...(drawing.roomy ? faultsAt([ROOMY, ...COLUMNS.slice(2)], drawing.roomy) : []),
];
