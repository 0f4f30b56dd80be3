import { round, type Rect } from './drawing.ts';

/** Each block of a bar that fades out, with the gap behind it, as they compare. */
const BLOCKS = [10, 8, 6, 4, 3, 2, 2, 1, 1].map((block, i) => ({ block, gap: i + 2 }));
const WHOLE = BLOCKS.reduce((sum, { block, gap }) => sum + block + gap, 0);

/**
 * A bar that fades out, as blocks that grow narrower and stand further apart up to its end, however
 * wide it is drawn: the eye sees without colour that nothing is known of where it ends.
 */
export function fading({ pattern: _, stroke: __, ...bar }: Rect): Rect[] {
	let passed = 0;
	return BLOCKS.map(({ block, gap }) => {
		const x = round(bar.x + (passed / WHOLE) * bar.width);
		passed += block + gap;
		return { ...bar, x, width: round((block / WHOLE) * bar.width) };
	});
}
