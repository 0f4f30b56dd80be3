import sharp from 'sharp';
import { kept } from '../../kept.ts';

/** A drawing in SVG, without text, as a PNG at twice its size on white ground. */
export const pngOf = (svg: string): Promise<Buffer> =>
	kept('png', [svg], () =>
		sharp(Buffer.from(svg), { density: 144 }).flatten({ background: '#ffffff' }).png().toBuffer(),
	);
