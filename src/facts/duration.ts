import type { EndPoint } from '#records/incident.ts';
import { isBack } from '#records/site.ts';
import type { Status } from '#records/status.ts';
import { compareDates, firstDay } from './calendar.ts';
import { find, type Dossier } from './dossier.ts';
import { elapsed, shiftedByDays, type Elapsed } from './elapsed.ts';
import { leadStart, shiftOf, startOf, starts, type Start } from './starts.ts';
import { weakest } from './status.ts';

/** One answer to "how long?", with the end point it is counted to. */
export interface Duration {
	id: string;
	/** Names the end point. */
	endPoint: string;
	/** Key of the site from whose own start it is counted; undefined where that is the lead's. */
	site: string | undefined;
	/** EDTF. */
	from: string;
	/** EDTF. */
	to: string;
	lasted: Elapsed;
	/** How firm the count from the first day is: no firmer than either of its ends. */
	status: Status;
	/** How firm the day of the end point is. */
	endStatus: Status;
	/** Its site stopped or was slowed once more after it. */
	again: boolean;
	note: string | undefined;
	sources: string[];
}

/** The record that gives an end point its day; its date may be missing in a claim. */
function endOf(dossier: Dossier, { site, phase, claim }: EndPoint) {
	if (claim) return find(dossier.claims, claim, 'claim');
	const { from, ...rest } = find(
		find(dossier.sites, site ?? '', 'site').phases,
		phase ?? '',
		'phase',
	);
	return { ...rest, date: from };
}

/** Whether the site that an end point brought back stopped or was slowed once more. */
function isAgain({ sites }: Dossier, { site, phase }: EndPoint): boolean {
	const phases = sites.find(({ id }) => id === site)?.phases ?? [];
	const end = phases.findIndex(({ id }) => id === phase);
	return end >= 0 && phases.slice(end + 1).some(({ condition }) => !isBack(condition));
}

/** From a start to an end point, which the check has seen not to be before it. Throws an Error else. */
function lastedTo(from: string, to: string): Elapsed {
	const lasted = elapsed(from, to);
	if (!lasted) throw new Error(`${to} is before ${from}.`);
	return lasted;
}

/**
 * The incident's durations, each from the start of its own site, or of the lead, to its end point;
 * the earliest end point first. `other` counts from the other day that some records give, where the
 * stop is one that it can stand for.
 */
export function durations(dossier: Dossier, from: Start['id'] = 'stop'): Duration[] {
	const [, other] = starts(dossier);
	return dossier.incident.endPoints
		.map((endPoint) => {
			const { date, status, sources } = endOf(dossier, endPoint);
			if (!date) throw new Error(`The end point “${endPoint.id}” has no date.`);
			const start = startOf(dossier, endPoint.site) ?? leadStart(dossier);
			const by = other && from === 'other' ? shiftOf(dossier, firstDay(start.from)) : 0;
			const counted = by !== 0 && other ? other : { date: start.from, status: start.status };
			return {
				id: endPoint.id,
				endPoint: endPoint.name,
				site: endPoint.site,
				from: counted.date,
				to: date,
				lasted: shiftedByDays(lastedTo(start.from, date), by),
				status: weakest([counted.status, status]),
				endStatus: status,
				again: isAgain(dossier, endPoint),
				note: endPoint.note,
				sources,
			};
		})
		.toSorted((a, b) => compareDates(a.to, b.to));
}

/**
 * The durations; none where a record that one is counted to or from is missing or comes too early, of
 * which the check, which asks this too, tells with its place.
 */
export function durationsFound(dossier: Dossier): Duration[] {
	try {
		return durations(dossier);
	} catch {
		return [];
	}
}
