import type { APIRoute } from 'astro';
import { loadDownloads } from '#load/downloads.ts';

export const getStaticPaths = async () =>
	[...(await loadDownloads()).files.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
	const file = (await loadDownloads()).files.get(params['file'] ?? '');
	if (!file) throw new Error(`There is no data file ${params['file']}.`);
	return new Response(file.bytes, { headers: { 'Content-Type': file.mediatype } });
};
