import { defineMiddleware } from 'astro:middleware';
import { loadEdition } from '#load/edition.ts';
import { loadLibrary } from '#load/library.ts';
import { loadRecords } from '#load/records.ts';
import { generalPages } from '#words/sections.ts';

/** Hands the layout what stands on every page, so that no page has to pass it on. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	locals.edition = await loadEdition();
	const library = await loadLibrary();
	const { corrections, terms } = library;
	locals.corrections = corrections;
	locals.terms = terms;
	locals.pages = new Set(library.pages.map(({ id }) => id));
	locals.recorded = new Set((await loadRecords()).keys());
	locals.general = generalPages(library);
	return next();
});
