import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '#charts/chart.ts';
import { colophonOf } from '#publish/picture/colophon.ts';
import { outlinePen, textPen } from '#publish/picture/fonts.ts';
import { pngOf } from '#publish/picture/png.ts';
import { svgOf } from '#publish/picture/svg.ts';
import { chartPaths } from '#load/charts.ts';
import { loadEdition } from '#load/edition.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	(await chartPaths()).flatMap(({ params, props }) =>
		['svg', 'png'].map((format) => ({ params: { ...params, format }, props })),
	);

/** A chart as a picture that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = async ({ params, props: { chart } }) => {
	const colophon = colophonOf(chart, await loadEdition());
	if (params['format'] === 'svg')
		return new Response(await svgOf(chart, colophon, textPen), {
			headers: { 'Content-Type': 'image/svg+xml' },
		});
	const png = await pngOf(await svgOf(chart, colophon, outlinePen));
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
