import { defineMiddleware } from 'astro:middleware';
import { pageOfIncident } from '#load/around.ts';
import { loadEdition } from '#load/edition.ts';
import { loadLibrary } from '#load/library.ts';
import { once } from '#load/once.ts';
import { loadRecords } from '#load/records.ts';
import { generalPages } from '#words/sections.ts';
import { digest } from './kept.ts';

/** What stands on every page; no page may change it. */
const common = once(
	async () => {
		const library = await loadLibrary();
		const shared = {
			corrections: library.corrections,
			terms: library.terms,
			pages: new Set(library.pages.map(({ id }) => id)),
			general: generalPages(library),
		};
		return {
			...shared,
			dossiers: library.dossiers,
			edition: await loadEdition(),
			// Which of the data are a record's is told by its own incident.
			recorded: new Set((await loadRecords()).keys()),
			/** By which it can be told whether any of the first has changed; the others are noted where they are read. */
			state: digest(JSON.stringify({ ...shared, pages: [...shared.pages] })).toString('hex'),
		};
	},
	{ noted: true },
);

/**
 * Hands the layout what stands on every page, so that no page has to pass it on. In a build, pages of an
 * incident on which nothing has changed are taken as they were made before.
 */
export const onRequest = defineMiddleware(async ({ locals, params, props, url }, next) => {
	const { state, ...onEvery } = await common();
	Object.assign(locals, onEvery);
	const { incident } = params;
	// Files are asked for with an ending, and before a stroke.
	if (import.meta.env.DEV || incident === undefined || !/\/[^/.]+\/$/.test(url.pathname))
		return next();
	const html = await pageOfIncident(incident, url.pathname, [state, props], async () => {
		// What the page takes of other incidents is noted from here on.
		locals.dossiers = (await loadLibrary()).dossiers;
		const response = await next();
		if (!response.headers.get('Content-Type')?.startsWith('text/html'))
			throw new Error(`What stands at ${url.pathname} is no page, and cannot be kept as one.`);
		return response.text();
	});
	return new Response(html, { headers: { 'Content-Type': 'text/html' } });
});
