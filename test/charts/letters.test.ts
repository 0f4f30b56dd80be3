import { expect, test } from 'vitest';
import { composed } from '#charts/composed.ts';
import { isDrawable, undrawable } from '#charts/draw/letters.ts';
import { hasGlyph, outlinePen } from '#publish/picture/fonts.ts';

test('files can draw each letter that a record may have', () => {
	const letters = Array.from({ length: 0x10000 }, (_, i) => String.fromCodePoint(i));
	expect(letters.filter((one) => isDrawable(one) && !hasGlyph(one))).toEqual([]);
});

test('what is written as several letters is one where there is one for it', () => {
	expect(undrawable('Cafe\u0301 Škoda Ελλάδα Україна – £1.9bn −3 %')).toEqual([]);
	expect(undrawable('捷豹 جاكوار x\u030C 捷')).toEqual([
		'捷',
		'豹',
		'ج',
		'ا',
		'ك',
		'و',
		'ر',
		'\u030C',
	]);
});

test('a chart has no letter that is written as several', () => {
	const decomposed = 'Cafe\u0301';
	expect(composed({ a: [decomposed, { b: decomposed, c: 1, d: undefined }] })).toEqual({
		a: ['Café', { b: 'Café', c: 1, d: undefined }],
	});
});

test('a letter of another script has an outline of its own', () => {
	const of = (text: string) =>
		String(
			outlinePen.draw({
				x: 0,
				y: 20,
				text,
				size: 20,
				bold: false,
				anchor: 'start',
				fill: '',
				halo: {},
			}).attributes['d'],
		);
	expect(new Set(['Š', 'Ж', 'Ω', 'ạ', 'A'].map(of)).size).toBe(5);
	expect(of('Ж')).not.toBe(of('捷'));
});

test('what is worked out once it is drawn is not worked out before', () => {
	let worked = 0;
	const drawing = {
		get d() {
			return `M${++worked}`;
		},
	};
	const made = composed([drawing]);
	expect(worked).toBe(0);
	expect(made[0]?.d).toBe('M1');
});
