import type { Charted, KeyEntry } from './chart.ts';
import { shapesOf, type BarPaint } from './draw/drawing.ts';

/** How something looks without its colour, which tells lanes and incidents apart, not kinds of marks. */
function lookOf({ fill, pattern, stroke, dash }: BarPaint): string {
	const filled = fill === undefined ? 'none' : fill === 'ground' ? 'ground' : 'filled';
	return [filled, pattern, stroke && 'outline', dash].join();
}

/** A chart whose key explains what its views draw, and nothing else: with few records, few kinds of marks. */
export function withFittingKey<C extends Charted>(chart: C): C {
	const drawn = new Set(
		chart.views
			.flatMap(({ drawings }) => drawings)
			.flatMap((drawing) =>
				shapesOf(drawing).flatMap(({ shape }) => (shape.shape === 'text' ? [] : lookOf(shape))),
			),
	);
	return { ...chart, key: chart.key.filter(({ mark }: KeyEntry) => drawn.has(lookOf(mark))) };
}
