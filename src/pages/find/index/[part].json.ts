import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFindable } from '#load/find.ts';

/** The parts of the index, by name: the head, and those that it lists by their places. */
async function parts(): Promise<Map<string, unknown>> {
	const { head, parts } = (await loadFindable()).index;
	return new Map<string, unknown>([
		['head', head],
		...parts.map((rows, i) => [String(i), rows] as const),
	]);
}

export const getStaticPaths: GetStaticPaths = async () =>
	[...(await parts()).keys()].map((part) => ({ params: { part } }));

export const GET: APIRoute = async ({ params }) =>
	Response.json((await parts()).get(params['part'] ?? ''));
