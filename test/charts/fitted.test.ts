import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '#charts/index.ts';
import type { Drawing } from '#charts/draw/drawing.ts';
import { fitted } from '#charts/draw/fitted.ts';
import { NARROWEST, ROOMY } from '#charts/draw/width.ts';
import { subjects } from './subjects.ts';

const drawing = (height: number): Drawing => ({ id: 'one', height, ground: [], marks: [] });

describe('fitted', () => {
	test('lays out for a narrow screen, and for a wide one where that differs', () =>
		expect(fitted(drawing)).toEqual({ ...drawing(NARROWEST), roomy: drawing(ROOMY) }));

	test('draws once what is the same on both', () =>
		expect(fitted(() => drawing(10))).toEqual(drawing(10)));
});

describe('the style sheet shows the one for wide columns', () => {
	const sheet = readFileSync('src/styles/charts.css', 'utf8');

	test('from that width on, on screens and on paper', () => {
		expect(sheet).toContain(`@container (width >= ${ROOMY}px)`);
		expect(sheet).toContain(`@media print and (width >= ${ROOMY}px)`);
	});

	test('and asks for the width of a column on screens only: Firefox prints none that is asked', () => {
		const screens = /^@media screen \{$[^]*?^\}$/gm;
		expect(sheet.match(screens)?.join('')).toContain('container-type');
		expect(sheet.replace(screens, '')).not.toContain('container-type');
	});
});

const pairs = subjects.flatMap((subject) =>
	chartsOf(subject).flatMap(({ name, views }) =>
		views.flatMap(({ id, drawings }) =>
			drawings.flatMap(({ roomy, ...narrow }) => (roomy ? [{ name, id, narrow, roomy }] : [])),
		),
	),
);

/** Each mark with where its shapes are across, but for texts. */
const across = ({ marks }: Drawing) =>
	marks.map(({ key, shapes }) => [
		key,
		...shapes.flatMap((shape) => (shape.shape === 'rect' ? [[shape.x, shape.width]] : [])),
	]);

test('some charts are drawn twice', () => expect(pairs.length).toBeGreaterThan(0));

test.each(pairs)('$name says the same where there is room, in fewer lines', (pair) => {
	expect(across(pair.roomy)).toEqual(across(pair.narrow));
	expect(pair.roomy.height).toBeLessThan(pair.narrow.height);
});
