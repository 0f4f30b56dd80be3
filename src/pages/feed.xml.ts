import type { APIRoute } from 'astro';
import { feedOf } from '#publish/feed.ts';
import { loadEdition } from '#load/edition.ts';
import { loadLibrary } from '#load/library.ts';

export const GET: APIRoute = async () =>
	new Response(feedOf((await loadLibrary()).corrections, await loadEdition()), {
		headers: { 'Content-Type': 'application/atom+xml' },
	});
