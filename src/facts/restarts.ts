import type { Phase, Site } from '#records/site.ts';
import { compareDates } from './calendar.ts';
import type { Dossier, Filed } from './dossier.ts';
import { restarts, sitesOf } from './downtime.ts';

/** A step on the way back, and where it was taken. */
interface Restart {
	site: Filed<Site>;
	phase: Phase;
}

/** Every step that brought a site back, earliest first; what stands for all sites takes none of its own. */
export const allRestarts = ({ sites }: Dossier): Restart[] =>
	sitesOf(sites)
		.flatMap((site) => restarts(site).map((phase) => ({ site, phase })))
		.toSorted((a, b) => compareDates(a.phase.from, b.phase.from));
