import type { Correction } from '#records/correction.ts';
import { latestOf } from './calendar.ts';
import type { Filed } from './dossier.ts';

/** The newest first; of one day in the reverse order of their keys. */
export const newestFirst = (corrections: Filed<Correction>[]): Filed<Correction>[] =>
	corrections.toSorted((a, b) => {
		const [one, other] = [latestOf(a.date) + a.id, latestOf(b.date) + b.id];
		return one < other ? 1 : one > other ? -1 : 0;
	});

/** The corrections that name this page, the newest first. */
export const correctionsOf = (
	corrections: Filed<Correction>[],
	path: string,
): Filed<Correction>[] => newestFirst(corrections).filter(({ pages }) => pages.includes(path));

/** The corrections whose notice still stands on this page on the day of the edition. */
export const noticesOn = (
	corrections: Filed<Correction>[],
	path: string,
	asOf: string,
): Filed<Correction>[] =>
	correctionsOf(corrections, path).filter(
		({ showUntil }) => showUntil && latestOf(showUntil) >= latestOf(asOf),
	);

/** What changed on one day, `YYYY-MM-DD`. */
export interface DayOfChanges {
	day: string;
	corrections: Filed<Correction>[];
}

/**
 * The changes of an incident by day, the newest first. The day of the edition always has its place,
 * so that the address printed with an edition leads somewhere.
 */
export function changesByDay(
	corrections: Filed<Correction>[],
	incident: string,
	asOf: string,
): DayOfChanges[] {
	const own = newestFirst(corrections).filter((correction) => correction.incident === incident);
	const days = new Set([latestOf(asOf), ...own.map(({ date }) => latestOf(date))]);
	return [...days]
		.toSorted()
		.toReversed()
		.map((day) => ({
			day,
			corrections: own.filter(({ date }) => latestOf(date) === day),
		}));
}
