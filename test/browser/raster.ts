import jsQR from 'jsqr';
import sharp from 'sharp';
import { opened } from '../../src/paper/pdf.ts';

/** A sheet as a grey picture, a byte for each pixel from 0 for black to 255 for white. */
export interface Raster {
	width: number;
	height: number;
	data: Uint8Array;
}

/** Draws the sheets of a PDF in grey; `only` names one, from the end where it is below zero. */
export async function rasters(pdf: Uint8Array, dpi: number, only?: number): Promise<Raster[]> {
	const document = await opened(pdf);
	const pages = [...document.pages()];
	const drawn: Raster[] = [];
	for (const page of only === undefined ? pages : pages.slice(only).slice(0, 1)) {
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

/** Which half of a picture a code stands in. */
export type Half = 'left' | 'right';

/**
 * What the QR code in this half of a picture says, and how many pixels its side is; undefined where
 * none is read.
 */
export function qrIn(raster: Raster, half: Half): { text: string; side: number } | undefined {
	// Letters above it can be taken for its corners, and the reader parts the picture in blocks that may
	// fall badly: whoever reads it with a phone frames it alone, and moves.
	const low = Math.floor(raster.height * 0.75);
	// The code of a class's sheet stands before its cards, so anywhere on a side.
	const higher = [0.1, 0.25, 0.4, 0.55, 0.65].map((part) => Math.floor(raster.height * part));
	for (const top of [0, low, low + 2, low + 3, low + 5, low + 7, ...higher]) {
		const found = qrBelow(raster, top, half);
		// Lines that frame nothing can be taken for a code that says nothing.
		if (found?.text) return found;
	}
	return undefined;
}

/** The code in one half of a page, from a height on. */
function qrBelow(
	{ width, height, data }: Raster,
	top: number,
	side: Half,
): { text: string; side: number } | undefined {
	const half = Math.floor(width / 2);
	const tall = height - top;
	const rgba = new Uint8ClampedArray(half * tall * 4).fill(255);
	for (let y = 0; y < tall; y++)
		for (let x = 0; x < half; x++)
			rgba.fill(
				data[(y + top) * width + (side === 'left' ? 0 : width - half) + x] ?? 255,
				(y * half + x) * 4,
				(y * half + x) * 4 + 3,
			);
	const found = jsQR(rgba, half, tall, { inversionAttempts: 'dontInvert' });
	if (!found) return undefined;
	const { topLeftCorner, topRightCorner } = found.location;
	const [across, down] = [topRightCorner.x - topLeftCorner.x, topRightCorner.y - topLeftCorner.y];
	return { text: found.data, side: Math.hypot(across, down) };
}

/** The four corners of a sheet: white under any theme, since paper has one. */
export const corners = ({ width, height, data }: Raster): (number | undefined)[] =>
	[0, width - 1, width * (height - 1), width * height - 1].map((at) => data[at]);
