import { dayOf } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { downtimes } from '#facts/downtime.ts';
import { shifted } from '#facts/duration.ts';
import { shiftOf, starts } from '#facts/starts.ts';
import type { Status } from '#records/status.ts';

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
	/** The last dated step of its return. */
	last_step: string | null;
	running_earliest: string | null;
	running_latest: string | null;
	days_stopped_least: number | null;
	days_stopped_most: number | null;
	/**
	 * The same, where the stop of the incident is counted from the other day from which some records
	 * count. A site that stopped later than the incident began keeps its own first day.
	 */
	days_from_other_start_least: number | null;
	days_from_other_start_most: number | null;
	/** That other day, where the days of this site are counted from it. */
	other_start: string | null;
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
	/** The other day from which some records count, `YYYY-MM-DD`. */
	other: string | undefined;
}

const day = (number: number | undefined) => (number === undefined ? null : dayOf(number));

/** The dossier's sites as flat rows: those that stopped in the order of their restart, the rest apart. */
export function rows(dossier: Dossier): Rows {
	const [, other] = starts(dossier);
	const stopped = downtimes(dossier.sites).map(
		({ site, stopped: stop, restarted, lastStep, running, days }): Row => {
			const shift = shiftOf(dossier, stop.first);
			const counted = other && days && shifted(days, shift);
			return {
				id: site.id,
				site: site.label,
				country: site.country,
				status: site.status ?? 'reported',
				stopped_earliest: dayOf(stop.first),
				stopped_latest: dayOf(stop.last),
				restarted_earliest: day(restarted?.first),
				restarted_latest: day(restarted?.last),
				last_step: day(lastStep?.last),
				running_earliest: day(running?.first),
				running_latest: day(running?.last),
				days_stopped_least: days?.least ?? null,
				days_stopped_most: days?.most ?? null,
				days_from_other_start_least: counted?.least ?? null,
				days_from_other_start_most: counted?.most ?? null,
				other_start: (shift !== 0 && other?.date) || null,
			};
		},
	);
	const apart = APART.flatMap((state) =>
		dossier.sites
			.filter((site) => site.state === state)
			.map(({ id, label, country, answer }): Apart => ({
				...{ id, site: label, country },
				...{ state, answer },
			})),
	);
	return { stopped, apart, other: other?.date };
}
