import type { EndPoint } from '#schema/incident.ts';
import type { Status } from '#schema/status.ts';
import { compareDates, spanOf } from './calendar.ts';
import { find, type Dossier } from './dossier.ts';

/** Whole days between two dates; `least` is missing where the end has only a latest day. */
export interface DayCount {
	least: number | undefined;
	most: number;
	/** An end of the count is itself approximate. */
	about: boolean;
}

/**
 * Calendar days from the first day stopped to the day of the end point, that day not counted.
 * So a stop on the 1st that ended on the 8th lasted seven days. Dates are EDTF; a date of month
 * precision gives a range of counts.
 */
export function daysBetween(from: string, to: string): DayCount {
	const [start, end] = [spanOf(from), spanOf(to)];
	return {
		least: end.first === undefined ? undefined : end.first - start.last,
		most: end.last - (start.first ?? start.last),
		about: from.includes('~') || to.includes('~'),
	};
}

/** One answer to "how long?", with the end point it is counted to. */
export interface Duration {
	id: string;
	/** Names the end point. */
	endPoint: string;
	/** EDTF. */
	from: string;
	/** EDTF. */
	to: string;
	days: DayCount;
	status: Status;
	note: string | undefined;
	sources: string[];
}

function recordOf(dossier: Dossier, { site, stage, claim }: EndPoint) {
	if (claim) return find(dossier.claims, claim, 'claim');
	return find(find(dossier.sites, site ?? '', 'site').stages, stage ?? '', 'stage');
}

/**
 * The incident's durations, from its first day stopped or another EDTF date to each end point,
 * shortest first.
 */
export function durations(dossier: Dossier, from = dossier.incident.began): Duration[] {
	const { endPoints } = dossier.incident;
	return endPoints
		.map((endPoint) => {
			const { date, sources } = recordOf(dossier, endPoint);
			if (!date) throw new Error(`The end point “${endPoint.id}” has no date.`);
			return {
				id: endPoint.id,
				endPoint: endPoint.name,
				from,
				to: date,
				days: daysBetween(from, date),
				status: endPoint.status,
				note: endPoint.note,
				sources,
			};
		})
		.toSorted((a, b) => compareDates(a.to, b.to));
}
