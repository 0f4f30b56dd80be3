import { defineMiddleware } from 'astro:middleware';
import { loadEdition } from '#load/edition.ts';
import { loadLibrary } from '#load/library.ts';

/** Hands the layout what stands on every page, so that no page has to pass it on. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	locals.edition = await loadEdition();
	const { corrections, terms } = await loadLibrary();
	locals.corrections = corrections;
	locals.terms = terms;
	return next();
});
