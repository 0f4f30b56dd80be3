import type { Dossier } from '#facts/dossier.ts';
import type { Site } from '#records/site.ts';
import type { Status } from '#records/status.ts';

export const STATES = ['stopped', 'disputed', 'unaffected', 'unknown'] as const;
export type State = Site['state'];

/** One site. Degrees north and east in WGS 84, approximate. */
export interface Row {
	id: string;
	site: string;
	place: string;
	country: string;
	latitude_degrees: number;
	longitude_degrees: number;
	state: State;
	/** How well the stop is established; null where there was none. */
	status: Status | null;
}

/** The dossier's sites as flat rows: those that stopped first. */
export const rows = ({ sites }: Dossier): Row[] =>
	sites
		.map(({ id, label, place, country, latitude, longitude, state, status }): Row => ({
			...{ id, site: label, place, country, state },
			...{ latitude_degrees: latitude, longitude_degrees: longitude, status: status ?? null },
		}))
		.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
