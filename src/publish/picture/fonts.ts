import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?inline';
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import { shiftOf } from '#charts/draw/boxes.ts';
import type { Text } from '#charts/draw/drawing.ts';
import { markup } from '#charts/draw/markup.ts';
import type { Pen } from './file.ts';

const FAMILY = 'Source Sans 3';
const FALLBACK = `'${FAMILY}', 'Noto Sans', 'Liberation Sans', Arial, sans-serif`;

const bytesOf = (inlined: string) => Buffer.from(inlined.split(',')[1] ?? '', 'base64');

async function face(inlined: string, weight: number, texts: Text[]): Promise<string> {
	const letters = texts.map(({ text }) => text).join('');
	if (!letters) return '';
	const subset = await subsetFont(bytesOf(inlined), letters, { targetFormat: 'woff2' });
	const source = `url(data:font/woff2;base64,${subset.toString('base64')})`;
	return `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:${source} format('woff2')}`;
}

/** Text as text, in a font of which the file holds the letters that it uses. */
export const textPen: Pen = {
	before: async (texts) => {
		const faces = await Promise.all([
			face(
				regular,
				400,
				texts.filter((text) => !text.bold),
			),
			face(
				bold,
				600,
				texts.filter((text) => text.bold),
			),
		]);
		return [markup('style', {}, `${faces.join('')}text{font-family:${FALLBACK}}`)];
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

/** The commands of an outline as path data. The parser's own writer rounds some numbers to NaN. */
const written = (commands: opentype.PathCommand[]) =>
	commands
		.map(({ type, ...numbers }) =>
			[type, ...Object.values(numbers).map((number: number) => number.toFixed(2))].join(' '),
		)
		.join('');

let fonts: { regular: opentype.Font; bold: opentype.Font } | undefined;

function fontsRead() {
	const parse = (inlined: string) => {
		const bytes = bytesOf(inlined);
		return opentype.parse(
			bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
		);
	};
	return (fonts ??= { regular: parse(regular), bold: parse(bold) });
}

/** Text as outlines: drawn the same wherever it is drawn, whichever fonts are installed. */
export const outlinePen: Pen = {
	before: () => Promise.resolve([]),
	draw: ({ x, y, text, size, bold: isBold, anchor, fill, halo }) => {
		const font = fontsRead()[isBold ? 'bold' : 'regular'];
		const scale = size / font.unitsPerEm;
		// Letter by letter: the parser cannot apply all substitutions of this font.
		const glyphs = [...text].map((letter) => font.charToGlyph(letter));
		const widths = glyphs.map(({ advanceWidth = 0 }) => advanceWidth * scale);
		let left = x - shiftOf(anchor, sum(widths));
		const d = glyphs.map((glyph, i) => {
			const path = written(glyph.getPath(left, y, size).commands);
			left += widths[i] ?? 0;
			return path;
		});
		return markup('path', { d: d.join(''), fill, ...halo });
	},
};
