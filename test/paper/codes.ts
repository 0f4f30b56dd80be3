import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync(
	createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'),
);
// Otherwise it would be fetched from a host of the library's choice.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** A code that was read off a picture. */
export interface ReadCode {
	text: string;
	/** Pixels from its left upper to its right upper corner. */
	side: number;
}

/** The QR codes in a picture of four bytes a pixel, from left to right. */
export async function readCodes(picture: {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}): Promise<ReadCode[]> {
	const found = await readBarcodes({ ...picture, colorSpace: 'srgb' } as ImageData, {
		formats: ['QRCode'],
		tryHarder: true,
	});
	return found
		.toSorted((a, b) => a.position.topLeft.x - b.position.topLeft.x)
		.map(({ text, position: { topLeft, topRight } }) => ({
			text,
			side: Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y),
		}));
}
