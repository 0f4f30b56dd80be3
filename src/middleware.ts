import { defineMiddleware } from 'astro:middleware';
import { loadEdition } from '#load/edition.ts';
import { loadLibrary } from '#load/library.ts';
import { once } from '#load/once.ts';
import { loadRecords } from '#load/records.ts';
import { generalPages } from '#words/sections.ts';

/** What stands on every page; no page may change it. */
const common = once(async () => {
	const library = await loadLibrary();
	return {
		edition: await loadEdition(),
		dossiers: library.dossiers,
		corrections: library.corrections,
		terms: library.terms,
		pages: new Set(library.pages.map(({ id }) => id)),
		recorded: new Set((await loadRecords()).keys()),
		general: generalPages(library),
	};
});

/** Hands the layout what stands on every page, so that no page has to pass it on. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	Object.assign(locals, await common());
	return next();
});
