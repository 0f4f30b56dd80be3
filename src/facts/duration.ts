import type { EndPoint } from '#records/incident.ts';
import type { Status } from '#records/status.ts';
import { compareDates, dateFrom, firstDay, spanOf, type DaySpan } from './calendar.ts';
import { find, type Dossier } from './dossier.ts';
import { shifted } from './elapsed.ts';
import type { Quantity } from './quantity.ts';
import { weakest } from './status.ts';

/** Whole days between two dates; `least` is missing where the records give no day that is sure. */
export interface DayCount {
	least: number | undefined;
	most: number;
	/** An end of the count is itself approximate. */
	about: boolean;
}

/** Days from one day to another, each known between two bounds; that other day is not counted. */
export function countBetween(start: DaySpan, end: DaySpan): DayCount {
	const least = end.first === undefined ? 0 : Math.max(0, end.first - start.last);
	const most = end.last - (start.first ?? start.last);
	return { least: least === 0 && most > 0 ? undefined : least, most, about: false };
}

/**
 * Calendar days from the first day stopped to the day of the end point, that day not counted.
 * So a stop on the 1st that ended on the 8th lasted seven days. Dates are EDTF; a date of month
 * precision gives a range of counts.
 */
export const daysBetween = (from: string, to: string): DayCount => ({
	...countBetween(spanOf(from), spanOf(to)),
	about: dateFrom(from).approximate || dateFrom(to).approximate,
});

/** A count of days as a number: a ceiling where nothing but its most is known. */
export const quantityOfDays = ({ least, most, about }: DayCount): Quantity => {
	const unit = 'days';
	if (least === undefined || (least === 0 && most > 0))
		return { value: most, unit, about, atMost: true };
	return least === most ? { value: most, unit, about } : { low: least, high: most, unit, about };
};

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
	/** How firm the count from the first day stopped is: no firmer than either of its ends. */
	status: Status;
	/** How firm the day of the end point is. */
	endStatus: Status;
	note: string | undefined;
	sources: string[];
}

function recordOf(dossier: Dossier, { site, stage, claim }: EndPoint) {
	if (claim) return find(dossier.claims, claim, 'claim');
	return find(find(dossier.sites, site ?? '', 'site').stages, stage ?? '', 'stage');
}

/**
 * The incident's durations, from its first day stopped to each end point, shortest first. Counted
 * from another day, given as EDTF, each is longer or shorter by the days between the two.
 */
export function durations(dossier: Dossier, from = dossier.incident.began): Duration[] {
	const { began, beganStatus, endPoints } = dossier.incident;
	const by = firstDay(began) - firstDay(from);
	return endPoints
		.map((endPoint) => {
			const { date, status, sources } = recordOf(dossier, endPoint);
			if (!date) throw new Error(`The end point “${endPoint.id}” has no date.`);
			return {
				id: endPoint.id,
				endPoint: endPoint.name,
				from,
				to: date,
				days: shifted(daysBetween(began, date), by),
				status: weakest([beganStatus, status]),
				endStatus: status,
				note: endPoint.note,
				sources,
			};
		})
		.toSorted((a, b) => compareDates(a.to, b.to));
}
