import { overlap, type Box } from '../parts/boxes.ts';
import { widthOf } from '../parts/width.ts';
import { LINE, SIZE, type Named, type Placed } from './named.ts';

/** Pixels from a point to its name. */
const GAP = 10;

const boxOf = (x: number, y: number, text: string, anchor: 'start' | 'end'): Box => {
	const width = widthOf(text, SIZE);
	const left = anchor === 'start' ? x : x - width;
	return { left, right: left + width, top: y - SIZE, bottom: y + 4 };
};

/**
 * Names beside their points: to the right where there is room, else to the left, else further and
 * further down and up until nothing is covered.
 */
export function beside(points: Named[], width: number, height: number): Placed[] {
	const taken: Box[] = points.map(({ x, y }) => ({
		...{ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 },
	}));
	return points.map((point) => {
		const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5];
		const tries = shifts.flatMap((shift) =>
			(['start', 'end'] as const).map((anchor) => ({
				labelX: point.x + (anchor === 'start' ? GAP : -GAP),
				labelY: point.y + 4 + shift * LINE,
				anchor,
			})),
		);
		const free = tries.find(({ labelX, labelY, anchor }) => {
			const box = boxOf(labelX, labelY, point.text, anchor);
			const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
			return inside && !taken.some((other) => overlap(box, other));
		});
		const place = free ?? tries[0]!;
		taken.push(boxOf(place.labelX, place.labelY, point.text, place.anchor));
		return { ...point, ...place };
	});
}
