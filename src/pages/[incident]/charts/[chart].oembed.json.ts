import type { APIRoute } from 'astro';
import type { Chart } from '#charts/chart.ts';
import { chartPaths } from '#load/charts.ts';
import { oembedOf } from '#publish/embed.ts';

export const getStaticPaths = chartPaths;

/** What a program that shows links asks for, to show the chart itself. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) =>
	new Response(`${JSON.stringify(oembedOf(chart), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json' },
	});
