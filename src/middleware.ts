import { defineMiddleware } from 'astro:middleware';
import { loadEdition } from '#load/edition.ts';
import { loadLibrary } from '#load/library.ts';

/** Gives the layout what every page says of itself and no page should have to hand on. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	locals.edition = await loadEdition();
	locals.corrections = (await loadLibrary()).corrections;
	return next();
});
