import sharp from 'sharp';

/** A drawing in SVG, without text, as a PNG at twice its size on white ground. */
export const pngOf = (svg: string): Promise<Buffer> =>
	sharp(Buffer.from(svg), { density: 144 }).flatten({ background: '#ffffff' }).png().toBuffer();
