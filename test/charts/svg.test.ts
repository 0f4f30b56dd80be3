import { describe, expect, test } from 'vitest';
import { chartsOf } from '#charts/index.ts';
import { shapesOf, type Shape } from '#charts/draw/drawing.ts';
import { xml, type Markup } from '#charts/draw/markup.ts';
import { drawn, em, page } from '#charts/draw/svg.ts';
import { lightOf } from '#publish/picture/colours.ts';
import { fileFor } from '#publish/picture/file.ts';
import { textPen } from '#publish/picture/fonts.ts';
import { subjects } from './subjects.ts';

/** A file whose drawing is 1,000 pixels wide and begins at its corner: a percent is ten pixels. */
const file = (shape: Shape) => fileFor({ shape, wide: 1000, left: 0, top: 0 }, textPen, 'cut-1');

const shapes: Shape[] = [
	...subjects
		.flatMap(chartsOf)
		.flatMap(({ views }) => views.flatMap(({ drawings }) => drawings))
		.flatMap((drawing) => shapesOf(drawing).map(({ shape }) => shape)),
	// A dash and an anchor that no record gives today.
	{ shape: 'line', x1: 1, x2: 2, y1: 3, y2: 4, stroke: 'planned', weight: 2, dash: '3 2' },
	{ shape: 'text', x: 50, dx: 4, y: 9, text: 'A & B', anchor: 'middle', bold: true, halo: true },
];

const all = (elements: Markup[]): Markup[] =>
	elements.flatMap((one) => [one, ...all(one.within.filter((part) => typeof part !== 'string'))]);

const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'];

/** What is drawn, without the ways in which a page and a file move things and cut them off. */
const seen = (elements: Markup[]) =>
	all(elements)
		.filter(({ name, attributes }) => name !== 'svg' && name !== 'g' && 'fill' in attributes)
		.map(({ name, attributes, within }) => {
			const paint = PAINT.map((key) =>
				// A halo is a class on a page, which has it from the style sheet.
				name === 'text' && key !== 'fill' ? undefined : attributes[key],
			);
			const size = attributes['font-size'];
			const letters = typeof size === 'number' ? em(size) : size;
			return [name, ...paint, letters, attributes['font-weight'], ...within];
		});

/** The same with the colours of a page as the light style sheet has them. */
const light = (text: string) =>
	text.replace(/var\(--([\w-]+)\)/g, (_, role: string) => lightOf(role));

test('there are shapes of every kind', () =>
	expect(new Set(shapes.map(({ shape }) => shape)).size).toBe(4));

test('a page and a file draw the same elements, painted alike', () => {
	for (const shape of shapes)
		expect(light(JSON.stringify(seen(drawn(shape, page))))).toBe(
			JSON.stringify(seen(drawn(shape, file(shape)))),
		);
});

describe('across', () => {
	const bar: Shape = { shape: 'rect', x: 10, width: 25, y: 3, height: 8, fill: 'planned' };
	const hatched: Shape = { ...bar, pattern: 'hatch' };
	const point: Shape = {
		shape: 'path',
		x: 10,
		y: 3,
		d: 'M0,0h1',
		inner: 'M0,0v1',
		stroke: 'planned',
	};

	test('a page has percent, and a file the pixels that they are there', () => {
		expect(drawn(bar, page)[0]?.attributes).toMatchObject({ x: '10%', width: '25%' });
		expect(drawn(bar, file(bar))[0]?.attributes).toMatchObject({ x: 100, width: 250, y: 3 });
	});

	test('a pattern is cut off at the edges of its bar', () => {
		expect(drawn(hatched, page)[1]).toMatchObject({
			name: 'svg',
			attributes: { x: '10%', y: '0.1875em', width: '25%', height: '0.5em' },
		});
		expect(drawn(hatched, file(hatched))[1]).toMatchObject({
			attributes: { transform: 'translate(100 3)', 'clip-path': 'url(#cut-1)' },
			within: [
				{ name: 'clipPath', attributes: { id: 'cut-1' }, within: [{ attributes: { width: 250 } }] },
				{ name: 'path' },
			],
		});
	});

	test('an outline and the lines within it are moved to its point', () => {
		expect(drawn(point, page)).toMatchObject([
			{ name: 'svg', attributes: { x: '10%', y: '0.1875em' } },
		]);
		expect(drawn(point, file(point)).map(({ attributes }) => attributes['transform'])).toEqual([
			'translate(100 3)',
			'translate(100 3)',
		]);
	});
});

describe('down', () => {
	const text: Shape = { shape: 'text', x: 0, dx: 6, y: 24, text: 'A', size: 12 };

	test('a page has the size of its letters, and of a text that of its own', () => {
		expect(em(8)).toBe('0.5em');
		expect(drawn(text, page)[0]?.attributes).toMatchObject({
			'font-size': '0.75em',
			dx: '0.5em',
			y: '2em',
		});
	});

	test('no place on a page is in pixels, which would not grow with its letters', () => {
		const places = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'width', 'height', 'font-size'];
		for (const { attributes } of shapes.flatMap((shape) => all(drawn(shape, page))))
			for (const place of places)
				expect(String(attributes[place] ?? '0%')).toMatch(/^-?[\d.e-]+(%|em)$/);
	});

	test('a point and a pattern grow with it', () => {
		const point: Shape = { shape: 'path', x: 10, y: 3, d: 'M0,0h1' };
		const bar: Shape = {
			shape: 'rect',
			x: 0,
			width: 9,
			y: 0,
			height: 8,
			fill: 'ink',
			pattern: 'dots',
		};
		expect(drawn(point, page)[0]?.attributes).toMatchObject({ width: '1em', viewBox: '0 0 16 16' });
		expect(drawn(bar, page)[1]?.attributes['viewBox']).toMatch(/ 8$/);
	});
});

test('what stands within an element of XML, or in an attribute, is escaped', () =>
	expect(xml({ name: 'a', attributes: { b: '"<"', c: undefined }, within: ['<&>'] })).toBe(
		'<a b="&quot;&lt;&quot;">&lt;&amp;&gt;</a>',
	));
