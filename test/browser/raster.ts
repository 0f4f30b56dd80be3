import sharp from 'sharp';
import { opened } from '../../src/paper/pdf.ts';
import { readCodes } from '../paper/codes.ts';

/** A sheet as a grey picture, a byte for each pixel from 0 for black to 255 for white. */
export interface Raster {
	width: number;
	height: number;
	data: Uint8Array;
}

/** What stands beside the codes. */
export const BESIDE_CODES = /What\s+has\s+changed\s+since/;

/** Draws the sheets of a PDF in grey, or those whose text is such. */
export async function rasters(pdf: Uint8Array, dpi: number, such?: RegExp): Promise<Raster[]> {
	const document = await opened(pdf);
	const drawn: Raster[] = [];
	for (const page of document.pages()) {
		if (such && !such.test(page.getText())) continue;
		const { width, height, data } = await page.render({ scale: dpi / 72, render: 'bitmap' });
		const raw = { width, height, channels: 4 as const };
		const grey = await sharp(data, { raw }).removeAlpha().greyscale().raw().toBuffer();
		drawn.push({ width, height, data: grey });
	}
	document.destroy();
	return drawn;
}

/** The share of a sheet that ink covers, from 0 to 1. */
export const ink = ({ data }: Raster): number =>
	1 - data.reduce((sum, grey) => sum + grey, 0) / data.length / 255;

/** The QR codes on a sheet, from left to right: what each says, and how many pixels its side is. */
export async function codesOn({ width, height, data }: Raster) {
	const rgba = await sharp(data, { raw: { width, height, channels: 1 } })
		.toColourspace('srgb')
		.ensureAlpha()
		.raw()
		.toBuffer();
	return readCodes({ width, height, data: new Uint8ClampedArray(rgba) });
}

/** The four corners of a sheet: white under any theme, since paper has one. */
export const corners = ({ width, height, data }: Raster): (number | undefined)[] =>
	[0, width - 1, width * (height - 1), width * height - 1].map((at) => data[at]);

/** How many dots of ink stand in the margins at both sides, so many millimetres wide, of a sheet of A4. */
export function inMargins({ width, data }: Raster, millimetres: number): number {
	const wide = Math.floor((millimetres / 210) * width);
	return data.filter((grey, i) => grey < 250 && (i % width < wide || i % width >= width - wide))
		.length;
}
