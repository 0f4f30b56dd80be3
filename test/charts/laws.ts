import { drawnWidth } from '#charts/draw/boxes.ts';
import { boxesOf, crowdedAt } from '#charts/draw/room.ts';
import { ROOMY, TEXT } from '#charts/draw/width.ts';
import type { Drawing } from '#charts/draw/drawing.ts';

/** Widths of the column that a drawing stands in, on screens of 320, 360, 768 and 1200 pixels. */
export const COLUMNS = [288, 328, 736, 928];

const faultsAt = (columns: number[], drawing: Drawing): string[] =>
	columns.flatMap((column) => {
		const wide = drawnWidth(drawing, column);
		const { leaving, meeting } = crowdedAt(drawing, column);
		const outside = leaving.map(
			(shape) => `${shape.shape === 'text' ? shape.text : shape.shape} leaves`,
		);
		const met = meeting.map(([one, other]) => `${one} meets ${other}`);
		const small = boxesOf(drawing, column).flatMap(({ shape }) =>
			shape.shape === 'text' && (shape.size ?? TEXT) < 12 ? [`${shape.text} is too small`] : [],
		);
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
