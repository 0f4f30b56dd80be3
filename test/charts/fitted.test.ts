import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '#charts/index.ts';
import type { Drawing } from '#charts/draw/drawing.ts';
import { fitted } from '#charts/draw/fitted.ts';
import { NARROWEST, ROOMY } from '#charts/draw/width.ts';
import { subjects } from './subjects.ts';

const drawing = (height: number): Drawing => ({ id: 'one', height, ground: [], marks: [] });

/** Lays out with lines for each width; counts how often it does. */
function counted<Lines>(lines: (room: number) => Lines, height: (of: Lines) => number) {
	let times = 0;
	const fit = fitted(lines, (of) => {
		times += 1;
		return drawing(height(of));
	});
	return { fit, times };
}

describe('fitted', () => {
	test('lays out for a narrow screen, and for a wide one where texts break otherwise', () => {
		const { fit, times } = counted(
			(room) => [['always'], room < ROOMY ? ['one', 'two'] : ['one two']],
			(lines) => lines.flat().length,
		);
		expect(fit).toEqual({ ...drawing(3), roomy: drawing(2) });
		expect(times).toBe(2);
	});

	test('sees a label that has room beside its mark at one width only, in the same lines', () =>
		expect(
			counted(
				(room) => ({ fits: room > NARROWEST, lines: ['one'] }),
				({ fits }) => (fits ? 1 : 2),
			).fit,
		).toEqual({ ...drawing(2), roomy: drawing(1) }));

	test('lays out once what breaks alike on both', () => {
		const { fit, times } = counted(
			() => [['one', 'two']],
			(lines) => lines.flat().length,
		);
		expect(fit).toEqual(drawing(2));
		expect(times).toBe(1);
	});
});

describe('the style sheet shows the one for wide columns', () => {
	const sheet = readFileSync('src/styles/charts.css', 'utf8');

	test('from the width on for which it is laid out, on screens and on paper, and from no other', () => {
		const shown = [...sheet.matchAll(/(@container|@media print and) \(width (.+)\)/g)];
		expect(shown.map(([, where, width]) => [where, width])).toEqual([
			['@container', `>= ${ROOMY / 16}rem`],
			['@media print and', `>= ${ROOMY}px`],
		]);
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

/**
 * Each mark with where its bars are across, in shares of all that bars take: words may stand beside the
 * bars where there is room.
 */
function across({ marks }: Drawing) {
	const bars = marks.flatMap(({ key, shapes }) =>
		shapes.flatMap((shape) => (shape.shape === 'rect' ? [{ key, ...shape }] : [])),
	);
	const left = Math.min(...bars.map(({ x }) => x));
	const all = Math.max(...bars.map(({ x, width }) => x + width)) - left;
	return bars.map(({ key, x, width }) => ({ key, x: (x - left) / all, width: width / all }));
}

/** How tall a drawing is without what stands above its first mark. */
const tall = ({ height, marks }: Drawing) => height - Math.min(...marks.map(({ y }) => y));

test('some charts are drawn twice', () => expect(pairs.length).toBeGreaterThan(0));

test.each(pairs)('$name says the same where there is room, in no more lines', (pair) => {
	const [narrow, roomy] = [across(pair.narrow), across(pair.roomy)];
	expect(roomy.map(({ key }) => key)).toEqual(narrow.map(({ key }) => key));
	roomy.forEach(({ x, width }, i) => {
		expect(x).toBeCloseTo(narrow[i]?.x ?? -1, 2);
		expect(width).toBeCloseTo(narrow[i]?.width ?? -1, 2);
	});
	// Longer lines, or more words beside the marks, but never more of them; notes above stand where there is room.
	expect(tall(pair.roomy)).toBeLessThanOrEqual(tall(pair.narrow));
	expect(pair.roomy).not.toEqual(pair.narrow);
});
