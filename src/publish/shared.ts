import type { Chart } from '#charts/chart.ts';
import { strip } from '#facts/days.ts';
import type { Dossier } from '#facts/dossier.ts';
import { downtimeOf } from '#facts/downtime.ts';
import { leadOf } from '#facts/starts.ts';
import { paths } from '#records/paths.ts';
import { stripInWords } from '#words/duration.ts';

/** What the picture of an incident's own strip is called among those of its charts. */
export const STRIP = 'strip';

/** Pixels of such a picture, which are those that all networks show whole. */
export const SHARED = { width: 1200, height: 630 };

/** A picture that is shown where a page is linked to, and what it shows, for those who do not see it. */
export interface Image {
	path: string;
	alt: string;
}

/** The picture of a chart, for links to its page. */
export const imageOfChart = ({ incident, name, views: [{ headline }] }: Chart): Image => ({
	path: paths.share(incident, name),
	alt: headline,
});

/** The picture of an incident's days, for links to all its other pages; undefined where there are none. */
export function imageOfIncident(dossier: Dossier): Image | undefined {
	const { unit, moments } = strip(dossier);
	if (moments.length === 0) return undefined;
	const lead = leadOf(dossier).flatMap((site) => downtimeOf(site) ?? []);
	return { path: paths.share(dossier.id, STRIP), alt: stripInWords(lead, unit) };
}
