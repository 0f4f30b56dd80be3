import type { Dossier } from './dossier.ts';
import { firstDay, yearOf } from './calendar.ts';
import { leadStart } from './starts.ts';

const began = (dossier: Dossier) => firstDay(leadStart(dossier).from);

/** Incidents as readers meet them: by the place that they are given, then the newest first. */
export const inOrder = (dossiers: Dossier[]): Dossier[] =>
	dossiers.toSorted(
		(a, b) =>
			(a.incident.order ?? Infinity) - (b.incident.order ?? Infinity) ||
			began(b) - began(a) ||
			(a.id < b.id ? -1 : 1),
	);

/** Up to so many incidents are shown at full length, one below the other. */
const FEW = 6;
/** So many stand above the others where there are more. */
const ABOVE = 3;

/** The incidents of one kind, year by year, the newest first. */
export interface OfKind {
	kind: string;
	years: { year: number; dossiers: Dossier[] }[];
}

/** What the front page shows at full length, and what it lists by kind and year. */
export interface Front {
	full: Dossier[];
	listed: OfKind[];
}

const yearOfLead = (dossier: Dossier) => yearOf(leadStart(dossier).from);

/**
 * How the front page shows these incidents, which stand in their order: few of them in full; of many those
 * that were given the first places, and all others in a list by kind and year.
 */
export function frontOf(dossiers: Dossier[]): Front {
	if (dossiers.length <= FEW) return { full: dossiers, listed: [] };
	const full = dossiers.filter(({ incident }) => incident.order !== undefined).slice(0, ABOVE);
	const others = dossiers.filter((dossier) => !full.includes(dossier));
	const listed = [...Map.groupBy(others, ({ incident }) => incident.kind)].map(([kind, own]) => ({
		kind,
		years: [...Map.groupBy(own, yearOfLead)]
			.map(([year, all]) => ({ year, dossiers: all }))
			.toSorted((a, b) => b.year - a.year),
	}));
	return { full, listed };
}
