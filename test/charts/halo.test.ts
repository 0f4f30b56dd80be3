import { describe, expect, test } from 'vitest';
import { chartsOf } from '#charts/index.ts';
import type { Drawing, Shape } from '#charts/draw/drawing.ts';
import { haloed } from '#charts/draw/halo.ts';
import { subjects } from './subjects.ts';

const text = (y: number): Shape => ({ shape: 'text', x: 0, y, text: 'A label' });
const drawing = (...ground: Shape[]): Drawing => ({ id: 'one', height: 90, ground, marks: [] });
const halos = ({ ground }: Drawing) =>
	ground.flatMap((shape) => (shape.shape === 'text' ? Boolean(shape.halo) : []));

describe('a text', () => {
	const line: Shape = { shape: 'line', x1: 5, x2: 5, y1: 0, y2: 40, stroke: 'rule' };

	test('through which a line runs has a halo, and one below the line has none', () =>
		expect(halos(haloed(drawing(line, text(20), text(80))))).toEqual([true, false]));

	test('on plain ground has none, and one on land has', () => {
		const ground: Shape = { shape: 'rect', x: 0, width: 100, y: 0, height: 90, fill: 'ground' };
		expect(halos(haloed(drawing(ground, text(20))))).toEqual([false]);
		const land: Shape = { shape: 'path', x: 0, y: 0, d: 'M0,0h9v9z', fill: 'land' };
		expect(halos(haloed(drawing(land, text(20))))).toEqual([true]);
	});

	test('has one where it meets a line at one width only', () => {
		// At 288 pixels the line stands 29 pixels from the left, within the text; at 928 behind it.
		const far: Shape = { ...line, x1: 10, x2: 10 };
		expect(halos(haloed(drawing(far, text(20))))).toEqual([true]);
		expect(halos(haloed({ ...drawing(far, text(20)), width: 928 }))).toEqual([false]);
	});

	test('has none for a width at which another layout is shown', () => {
		const far: Shape = { ...line, x1: 10, x2: 10 };
		expect(halos(haloed(drawing(far, text(20)), true))).toEqual([false]);
		const behind: Shape = { ...line, x1: 60, x2: 60 };
		const moved: Shape = { ...text(20), x: 59 } as Shape;
		const two = { ...drawing(behind, moved), roomy: drawing() };
		expect(halos(haloed(two))).toEqual([true]);
	});
});

test('the charts of the sheets for paper need none, which keeps their files small', () => {
	const needed = subjects
		.flatMap(chartsOf)
		.filter(({ name }) => ['downtime', 'costs'].includes(name))
		.flatMap(({ views }) => views.flatMap(({ drawings }) => drawings))
		.flatMap((one) => [haloed(one), ...(one.roomy ? [haloed(one.roomy, true)] : [])])
		.filter((one) => JSON.stringify(one).includes('"halo"'));
	expect(needed).toEqual([]);
});
