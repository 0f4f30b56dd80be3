import type { APIRoute } from 'astro';
import { manifest } from '#publish/icons.ts';
import { colourOf } from '#publish/picture/colours.ts';

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(manifest({ ground: colourOf('ground', 'light') }))}\n`, {
		headers: { 'Content-Type': 'application/manifest+json' },
	});
