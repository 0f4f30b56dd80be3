import { dayNumber, dayOf, spanOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { downtimes } from '#facts/downtime.ts';
import { durations } from '#facts/duration.ts';
import { starts } from '#facts/starts.ts';
import type { Status } from '#schema/status.ts';

/** One site that stopped. Days are `YYYY-MM-DD`; a pair of bounds that differ is an uncertain date. */
export interface Row {
	id: string;
	site: string;
	country: string;
	status: Status;
	stopped_earliest: string;
	stopped_latest: string;
	restarted_earliest: string | null;
	restarted_latest: string | null;
	running_earliest: string | null;
	running_latest: string | null;
	days_stopped_least: number | null;
	days_stopped_most: number | null;
	/** The same, counted from the other day from which some records count, where there is one. */
	days_from_other_start_least: number | null;
	days_from_other_start_most: number | null;
}

const APART = ['disputed', 'unaffected', 'unknown'] as const;

/** A site without a bar, and why. */
export interface Apart {
	id: string;
	site: string;
	country: string;
	state: (typeof APART)[number];
	answer: string;
}

export interface Rows {
	stopped: Row[];
	apart: Apart[];
	/** The last day of the incident's last end point, `YYYY-MM-DD`. */
	normal: string;
	/** The other day from which some records count, `YYYY-MM-DD`. */
	other: string | undefined;
}

/** Days from one day to another; null where either is not known. */
const from = (start: number | undefined, end: number | undefined) =>
	start === undefined || end === undefined ? null : end - start;

const day = (number: number | undefined) => (number === undefined ? null : dayOf(number));

/** The dossier's sites as flat rows: those that stopped in the order of their restart, the rest apart. */
export function rows(dossier: Dossier): Rows {
	const [, start] = starts(dossier);
	const other = start && dayNumber(start.date);
	const stopped = downtimes(dossier.sites).map(
		({ site, stopped: stop, restarted, running, days }): Row => ({
			id: site.id,
			site: site.label,
			country: site.country,
			status: site.status ?? 'reported',
			stopped_earliest: dayOf(stop.first),
			stopped_latest: dayOf(stop.last),
			restarted_earliest: day(restarted?.first),
			restarted_latest: day(restarted?.last),
			running_earliest: day(running?.first),
			running_latest: day(running?.last),
			days_stopped_least: days?.least ?? null,
			days_stopped_most: days?.most ?? null,
			days_from_other_start_least: from(other, restarted?.first ?? stop.last),
			days_from_other_start_most: from(other, restarted?.last),
		}),
	);
	const apart = APART.flatMap((state) =>
		dossier.sites
			.filter((site) => site.state === state)
			.map(({ id, label, country, answer }): Apart => ({
				...{ id, site: label, country },
				...{ state, answer },
			})),
	);
	const last = durations(dossier).at(-1)?.to ?? dossier.incident.began;
	return { stopped, apart, normal: dayOf(spanOf(last).last), other: start?.date };
}
