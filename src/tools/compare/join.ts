import sharp from 'sharp';

/** Some pictures of one width as one, each below the other with a bar between; none of none. */
export async function join(pngs: Buffer[]): Promise<Buffer | undefined> {
	if (pngs.length < 2) return pngs[0];
	return sharp(pngs, { join: { across: 1, shim: 8, background: '#777' } })
		.png()
		.toBuffer();
}
