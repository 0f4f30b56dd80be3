import type { Dossier } from '#facts/dossier.ts';
import { durations } from '#facts/duration.ts';
import { starts } from '#facts/starts.ts';
import { weakest } from '#facts/status.ts';
import type { Status } from '#records/status.ts';

/** One day that can be meant by the end. Days are whole; a missing least means that only a most is known. */
export interface Row {
	id: string;
	end_point: string;
	/** EDTF. */
	date: string;
	days_least: number | null;
	days_most: number;
	/** The same, counted from the other day from which some records count, where there is one. */
	days_from_other_start_least: number | null;
	days_from_other_start_most: number | null;
	/** The date of the end point is itself approximate. */
	about: boolean;
	/** What this end point leaves out. */
	leaves_out: string | null;
	/** How firm the count is: no firmer than the first day stopped and the day of the end point. */
	status: Status;
	/** The same, counted from that other day. */
	status_from_other_start: Status | null;
}

/** The incident's end points as flat rows, the shortest duration first. */
export function rows(dossier: Dossier): Row[] {
	const [, other] = starts(dossier);
	const fromOther = new Map(
		other && durations(dossier, other.date).map(({ id, days }) => [id, days]),
	);
	return durations(dossier).map(({ id, endPoint, to, days, note, status, endStatus }) => ({
		...{ id, end_point: endPoint, date: to, status },
		days_least: days.least ?? null,
		days_most: days.most,
		days_from_other_start_least: fromOther.get(id)?.least ?? null,
		days_from_other_start_most: fromOther.get(id)?.most ?? null,
		about: days.about,
		leaves_out: note ?? null,
		status_from_other_start: other ? weakest([other.status, endStatus]) : null,
	}));
}
