import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '#charts/chart.ts';
import { colophonOf } from '#publish/picture/colophon.ts';
import { outlinePen, textPen } from '#publish/picture/fonts.ts';
import { pngOf } from '#publish/picture/png.ts';
import { svgOf } from '#publish/picture/svg.ts';
import { chartPaths } from '#load/charts.ts';
import { dossierAt } from '#load/library.ts';
import { keptPicture } from '#load/picture.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	(await chartPaths()).flatMap(({ params, props }) =>
		['svg', 'png'].map((format) => ({ params: { ...params, format }, props })),
	);

/** A chart as a picture that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = async ({ params, props: { chart } }) => {
	const { incident } = await dossierAt(chart.incident);
	const colophon = colophonOf(chart, incident.asOf);
	const isText = params['format'] === 'svg';
	const picture = await keptPicture([isText, chart, colophon], () =>
		isText
			? svgOf(chart, colophon, textPen)
			: svgOf(chart, colophon, outlinePen).then((outlines) => pngOf(outlines)),
	);
	return new Response(picture, {
		headers: { 'Content-Type': isText ? 'image/svg+xml' : 'image/png' },
	});
};
