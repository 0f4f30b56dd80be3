import type { APIRoute, GetStaticPaths } from 'astro';
import { ICONS, type Icon } from '#publish/icons.ts';
import { iconOf } from '#publish/picture/icon.ts';

export const getStaticPaths = (() =>
	Object.keys(ICONS).map((icon) => ({
		params: { icon },
		props: { icon },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
	new Response(new Uint8Array(await iconOf(icon)), { headers: { 'Content-Type': 'image/png' } });
