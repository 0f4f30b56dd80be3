import sharp from 'sharp';

// No picture is drawn twice: what is drawn once is kept as a file.
sharp.cache(false);

/** A drawing in SVG, without text, as a PNG at twice its size on white ground. */
export const pngOf = (svg: string): Promise<Buffer> =>
	sharp(Buffer.from(svg), { density: 144 }).flatten({ background: '#ffffff' }).png().toBuffer();
