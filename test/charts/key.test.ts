import { expect, test } from 'vitest';
import type { Charted } from '#charts/chart.ts';
import { chartsOf } from '#charts/index.ts';
import { shapesOf, type BarPaint, type Shape } from '#charts/draw/drawing.ts';
import { subjects } from './subjects.ts';

/** Charts that name each part beside it have no key. */
const charts = subjects.flatMap(chartsOf).filter(({ key }) => key.length > 0);

/** How something looks without its colour, which tells lanes and incidents apart, not kinds of marks. */
const lookOf = ({ fill, pattern, stroke, dash }: BarPaint): string =>
	[
		fill === undefined ? 'no fill' : fill === 'ground' ? 'only outlined' : 'filled',
		pattern ?? 'no pattern',
		stroke ? 'outline' : 'no outline',
		dash ?? 'no dash',
	].join(', ');

const drawnIn = ({ views }: Charted): Exclude<Shape, { shape: 'text' }>[] =>
	views
		.flatMap(({ drawings }) => drawings)
		.flatMap((drawing) =>
			shapesOf(drawing).flatMap(({ shape }) => (shape.shape === 'text' ? [] : shape)),
		);

test.each(charts)('the key of $incident/$name explains nothing that is not drawn', (chart) => {
	const drawn = new Set(drawnIn(chart).map(lookOf));
	expect(chart.key.filter(({ mark }) => !drawn.has(lookOf(mark)))).toEqual([]);
});

test.each(charts)(
	'whatever bar of $incident/$name has a pattern is in its key',
	({ key, views }) => {
		const explained = new Set(key.map(({ mark }) => lookOf(mark)));
		const bars = views
			.flatMap(({ drawings }) => drawings.flatMap(({ marks }) => marks))
			.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === 'rect' && shape.pattern));
		expect(bars.filter((bar) => !explained.has(lookOf(bar as BarPaint)))).toEqual([]);
	},
);
