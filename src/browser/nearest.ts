/** Pixels from a mark within which it is pointed at. */
const NEAR = 24;
/** Of several marks under a finger the smallest counts: the larger lie around it. */
const SMALLEST = 1e-9;

const away = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);

/** The mark nearest to a point of the screen, by the boxes of what is drawn of it; undefined where none is near. */
export function nearest(marks: SVGElement[], x: number, y: number): SVGElement | undefined {
	let [found, least]: [SVGElement | undefined, number] = [undefined, NEAR];
	for (const mark of marks)
		// A pattern reaches beyond the bar that cuts it off.
		for (const part of mark.querySelectorAll(':not(.texture) > :is(rect, line, path, text)')) {
			const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
			const gap =
				Math.hypot(away(x, left, right), away(y, top, bottom)) + width * height * SMALLEST;
			// What is not shown has no size.
			if (width + height > 0 && gap < least) [found, least] = [mark, gap];
		}
	return found;
}
