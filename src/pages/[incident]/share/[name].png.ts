import type { APIRoute, GetStaticPaths } from 'astro';
import { NARROWEST } from '#charts/draw/width.ts';
import { INNER as FILE_INNER } from '#publish/picture/compose.ts';
import { pngOf } from '#publish/picture/png.ts';
import { INNER, shareOf, type Shared } from '#publish/picture/share.ts';
import { stripDrawing } from '#publish/picture/strip.ts';
import { STRIP } from '#publish/shared.ts';
import { loadCharts } from '#load/charts.ts';
import { loadLibrary } from '#load/library.ts';
import { keptPicture } from '#load/picture.ts';
import { asOfInWords } from '#words/charts.ts';
import { headlineOf } from '#words/pages/front.ts';
import { publication } from '../../../publication.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { dossiers } = await loadLibrary();
	const charts = await loadCharts();
	return dossiers.flatMap((dossier) => {
		const { id, incident } = dossier;
		const days = stripDrawing(dossier, INNER);
		const own = charts
			.filter((chart) => chart.incident === id)
			.flatMap(({ name, views: [{ headline, picture, drawings }] }) => {
				const [drawing] = picture ?? drawings;
				// A picture of words has the width of a file.
				const narrowest = picture ? FILE_INNER : NARROWEST;
				return drawing ? [{ name, headline, drawing, narrowest }] : [];
			});
		const strip = days ? [{ name: STRIP, headline: headlineOf(dossier), drawing: days }] : [];
		const foot = `${publication.name}. ${incident.name}, ${asOfInWords(incident.asOf)}.`;
		return [...strip, ...own].map(({ name, ...shown }) => ({
			params: { incident: id, name },
			props: { ...shown, foot },
		}));
	});
};

/** A chart or the days of an incident as a picture that is shown where their page is linked to. */
export const GET: APIRoute<Shared> = async ({ props }) =>
	new Response(await keptPicture([props], () => pngOf(shareOf(props))), {
		headers: { 'Content-Type': 'image/png' },
	});
