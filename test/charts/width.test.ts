import { expect, test } from 'vitest';
import { widthOf, wrapped } from '#charts/draw/width.ts';

const TEXT = 'First vehicle line in the United Kingdom';

test('twice as large is twice as wide', () =>
	expect(widthOf(TEXT, { size: 26 })).toBeCloseTo(2 * widthOf(TEXT, { size: 13 })));

test('bold letters are at least a tenth wider, as in the widest common fonts', () =>
	expect(widthOf(TEXT, { bold: true }) / widthOf(TEXT)).toBeGreaterThan(1.099));

test.each([{}, { size: 12 }, { bold: true }])(
	'lines set as %o are no wider than asked for',
	(face) => {
		const lines = wrapped(TEXT, 150, face);
		expect(lines.join(' ')).toBe(TEXT);
		expect(lines.filter((line) => widthOf(line, face) > 150)).toEqual([]);
	},
);
