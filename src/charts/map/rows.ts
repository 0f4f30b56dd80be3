import type { Dossier } from '#facts/dossier.ts';
import type { Site } from '#schema/site.ts';
import type { Status } from '#schema/status.ts';

export const STATES = ['stopped', 'disputed', 'unaffected', 'unknown'] as const;

/** A site on the map. Degrees are those of WGS 84, and approximate. */
export interface Row {
	id: string;
	site: string;
	place: string;
	country: string;
	latitude: number;
	longitude: number;
	state: Site['state'];
	status: Status | null;
}

/** Every site: those that stopped first, then the rest by their state. */
export const rows = ({ sites }: Dossier): Row[] =>
	sites
		.map(({ id, label, place, country, latitude, longitude, state, status }) => ({
			...{ id, site: label, place, country, latitude, longitude, state },
			status: status ?? null,
		}))
		.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));

/** The country with the most sites, and its sites; the first of several alike. */
export function region(all: Row[]): { country: string; rows: Row[] } {
	const [first] = [...Map.groupBy(all, ({ country }) => country)].toSorted(
		([, a], [, b]) => b.length - a.length,
	);
	return { country: first?.[0] ?? '', rows: first?.[1] ?? [] };
}
