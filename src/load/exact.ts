import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { readContent } from '#markdown/frontmatter.ts';

/**
 * A loader that hands the schema each field as the editor wrote it. Astro's own YAML reading
 * turns `2025-09-01` into a moment in time, and 2025-13-45 into 14 February 2026.
 */
export const exact = (inner: Loader): Loader => ({
	...inner,
	load: (context) =>
		inner.load({
			...context,
			parseData: async (entry) => {
				const path = entry.filePath ?? '';
				const content = readContent(path, await readFile(path, 'utf8'));
				const data: typeof entry.data = content?.document.toJS() ?? entry.data;
				return context.parseData({ ...entry, data });
			},
		}),
});
