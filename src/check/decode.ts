import { join } from 'node:path';
import { TOP } from './place.ts';
import type { Finding } from './problem.ts';

/** More picture elements than these are no picture for a page, whatever its file weighs. */
const MOST_PIXELS = 50_000_000;

/** Pictures of a project folder of which a browser could show nothing, or a part alone. */
export async function undecodable(project: string, pictures: string[]): Promise<Finding[]> {
	if (pictures.length === 0) return [];
	// It takes its time to load, and most content has no pictures.
	const { default: sharp } = await import('sharp');
	const found: Finding[] = [];
	for (const file of pictures)
		try {
			const options = { failOn: 'warning', limitInputPixels: MOST_PIXELS } as const;
			await sharp(join(project, file), options).raw().toBuffer();
		} catch {
			found.push({ file, ...TOP, code: 'undecodable' });
		}
	return found;
}
