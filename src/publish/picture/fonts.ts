import latinBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?inline';
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline';
import latinExtBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?inline';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?inline';
import vietnameseBold from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff?inline';
import vietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff?inline';
import greekBold from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff?inline';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?inline';
import cyrillicBold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?inline';
import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?inline';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import { shiftOf } from '#charts/draw/boxes.ts';
import type { Text } from '#charts/draw/drawing.ts';
import { markup } from '#charts/draw/markup.ts';
import { kept } from '../../kept.ts';
import type { Pen } from './file.ts';

const FAMILY = 'Source Sans 3';

/** Each part of the font by the script that it has, the first that has a letter before the others. */
const PARTS = [
	{ script: '', regular: latin, bold: latinBold },
	{ script: ' Latin', regular: latinExt, bold: latinExtBold },
	{ script: ' Vietnamese', regular: vietnamese, bold: vietnameseBold },
	{ script: ' Greek', regular: greek, bold: greekBold },
	{ script: ' Cyrillic', regular: cyrillic, bold: cyrillicBold },
];
const FALLBACK = [
	...PARTS.map(({ script }) => `'${FAMILY}${script}'`),
	"'Noto Sans'",
	"'Liberation Sans'",
	'Arial',
	'sans-serif',
].join(', ');

const bytesOf = (inlined: string) => Buffer.from(inlined.split(',')[1] ?? '', 'base64');

const read = new Map<string, opentype.Font>();

/** A font, read where it is first needed. */
function fontOf(inlined: string): opentype.Font {
	const known = read.get(inlined);
	if (known) return known;
	const bytes = bytesOf(inlined);
	const font = opentype.parse(
		bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
	);
	read.set(inlined, font);
	return font;
}

/** The part of the font that has a letter; the first where none has it. */
const partOf = (letter: string) =>
	PARTS.find(({ regular }) => fontOf(regular).charToGlyphIndex(letter) > 0) ?? PARTS[0];

/** Whether files can draw a letter, in both weights. */
export const hasGlyph = (letter: string): boolean => {
	const part = partOf(letter);
	return [part?.regular, part?.bold].every(
		(inlined) => inlined !== undefined && fontOf(inlined).charToGlyphIndex(letter) > 0,
	);
};

/** The faces that hold these letters of one weight, one for each script. */
async function faces(texts: Text[], isBold: boolean): Promise<string[]> {
	const own = texts.filter(({ bold = false }) => bold === isBold);
	const letters = new Set(own.flatMap(({ text }) => [...text]));
	const byPart = [...Map.groupBy(letters, partOf)];
	return Promise.all(
		byPart.map(async ([part, of]) => {
			if (!part) return '';
			const bytes = bytesOf(isBold ? part.bold : part.regular);
			const text = of.toSorted().join('');
			const subset = await kept('font', [bytes, text], () =>
				subsetFont(bytes, text, { targetFormat: 'woff2' }),
			);
			const source = `url(data:font/woff2;base64,${subset.toString('base64')})`;
			return `@font-face{font-family:'${FAMILY}${part.script}';font-weight:${isBold ? 600 : 400};src:${source} format('woff2')}`;
		}),
	);
}

/** Text as text, in a font of which the file holds the letters that it uses. */
export const textPen: Pen = {
	before: async (texts) => {
		const all = [...(await faces(texts, false)), ...(await faces(texts, true))];
		return [markup('style', {}, `${all.join('')}text{font-family:${FALLBACK}}`)];
	},
	draw: ({ x, y, text, size, bold: isBold, anchor, fill, halo }) =>
		markup(
			'text',
			{
				x,
				y,
				'font-size': size,
				fill,
				'font-weight': isBold ? 600 : undefined,
				'text-anchor': anchor === 'start' ? undefined : anchor,
				...halo,
			},
			text,
		),
};

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

/** The numbers of one command of an outline, in the order of path data. */
function numbersOf(command: opentype.PathCommand): number[] {
	switch (command.type) {
		case 'M':
		case 'L':
			return [command.x, command.y];
		case 'Q':
			return [command.x1, command.y1, command.x, command.y];
		case 'C':
			return [command.x1, command.y1, command.x2, command.y2, command.x, command.y];
		case 'Z':
			return [];
	}
}

const toHundredths = (value: number) => Math.round(value * 100) / 100;

/** The commands of an outline as path data. The parser's own writer rounds some numbers to NaN. */
function written(commands: opentype.PathCommand[]): string {
	let path = '';
	for (const command of commands)
		path += command.type + numbersOf(command).map(toHundredths).join(' ');
	return path;
}

/** Text as outlines: drawn the same wherever it is drawn, whichever fonts are installed. */
export const outlinePen: Pen = {
	before: () => Promise.resolve([]),
	draw: ({ x, y, text, size, bold: isBold, anchor, fill, halo }) => {
		// Letter by letter: the parser cannot apply all substitutions of this font.
		const fonts = [...text].map((letter) => {
			const part = partOf(letter);
			return { letter, font: fontOf((isBold ? part?.bold : part?.regular) ?? latin) };
		});
		const glyphs = fonts.map(({ letter, font }) => font.charToGlyph(letter));
		const widths = fonts.map(
			({ font }, i) => ((glyphs[i]?.advanceWidth ?? 0) * size) / font.unitsPerEm,
		);
		let left = x - shiftOf(anchor, sum(widths));
		const d = glyphs.map((glyph, i) => {
			const path = written(glyph.getPath(left, y, size).commands);
			left += widths[i] ?? 0;
			return path;
		});
		return markup('path', { d: d.join(''), fill, ...halo });
	},
};
