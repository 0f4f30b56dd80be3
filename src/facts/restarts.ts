import type { Site, Stage } from '#records/site.ts';
import { compareDates } from './calendar.ts';
import type { Dossier, Filed } from './dossier.ts';
import { restarts } from './downtime.ts';

/** A step on the way back, and where it was taken. */
export interface Restart {
	site: Filed<Site>;
	stage: Stage;
}

/** Every step that brought work back, at any site, earliest first. */
export const allRestarts = ({ sites }: Dossier): Restart[] =>
	sites
		.flatMap((site) => restarts(site).map((stage) => ({ site, stage })))
		.toSorted((a, b) => compareDates(a.stage.date, b.stage.date));
