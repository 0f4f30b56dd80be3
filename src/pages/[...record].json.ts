import type { APIRoute } from 'astro';
import { loadRecords } from '#load/records.ts';
import { paths } from '#records/paths.ts';

export const getStaticPaths = async () =>
	[...(await loadRecords())].map(([page, json]) => ({
		params: { record: paths.record(page).replaceAll(/^\/|\.json$/g, '') },
		props: { json },
	}));

/** A record as data, beside its page. */
export const GET: APIRoute<{ json: string }> = ({ props: { json } }) =>
	new Response(json, { headers: { 'Content-Type': 'application/json' } });
