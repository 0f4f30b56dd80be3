import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { describe, expect, test } from 'vitest';
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

describe.each([
	{ weight: 400, bold: false },
	{ weight: 600, bold: true },
])('no character is measured much narrower than the font of our files draws it', (face) => {
	const file = `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${face.weight}-normal.woff`;
	const font = opentype.parse(new Uint8Array(readFileSync(file)).buffer);
	const drawnOf = (character: string) =>
		(font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm;
	/** By how much a character may be wider: there are classes of characters, and texts even out. */
	const SLACK = 1.1;
	const printable = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));

	// A one is drawn as wide as any figure, and measured as the narrow letter that it looks like.
	test.each([...printable, ...'£€–—‘’“”…½×−é'].filter((character) => character !== '1'))(
		'%s',
		(character) =>
			expect(widthOf(character, { ...face, size: SLACK })).toBeGreaterThan(drawnOf(character)),
	);
});
