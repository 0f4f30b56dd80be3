import { readFile } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readContent } from '#markdown/frontmatter.ts';

/**
 * A loader that hands the schema each field as the editor wrote it. Astro's own YAML reading
 * turns `2025-09-01` into a moment in time, and 2025-13-45 into 14 February 2026. Prose stays text: it is
 * read where a page asks for it (`bodies.ts`), and no body is bundled as a program.
 */
export const exact = (inner: Loader): Loader => ({
	...inner,
	load: async (context: LoaderContext) => {
		const loading = inner.load({
			...context,
			store: {
				...context.store,
				set: ({ deferredRender: _, ...entry }) => context.store.set(entry),
			},
			parseData: async (entry) => {
				const path = entry.filePath ?? '';
				const content = readContent(path, await readFile(path, 'utf8'));
				const written = content?.document.toJS() as typeof entry.data | undefined;
				return context.parseData({ ...entry, data: written ?? entry.data });
			},
		});
		// While editing, the content check tells what is wrong and loads again once it is mended.
		await (context.watcher ? loading.catch(() => undefined) : loading);
	},
});
