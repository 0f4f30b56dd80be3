import { dateFrom, spanOf } from './calendar.ts';
import type { Quantity } from './quantity.ts';

export const ELAPSED_UNITS = ['days', 'minutes'] as const;

/** How long something lasted, as far as the records tell: in whole days, or in minutes. */
export interface Elapsed {
	/** Undefined where nothing is sure, not even that it lasted at all. */
	least: number | undefined;
	/** Undefined where it may have begun at any time before the latest that is known. */
	most: number | undefined;
	/** One of its ends is itself approximate. */
	about: boolean;
	unit: (typeof ELAPSED_UNITS)[number];
}

/** When something can have been, as numbers of days or of minutes; `first` is missing where only a latest is known. */
interface Bounds {
	first: number | undefined;
	last: number;
}

/** The bounds of two dates in the finest unit that both have. */
function boundsOf(from: string, to: string): [from: Bounds, to: Bounds, unit: Elapsed['unit']] {
	const [one, other] = [dateFrom(from).minutes, dateFrom(to).minutes];
	if (!one || !other) return [spanOf(from), spanOf(to), 'days'];
	const bounds = ({ earliest, latest }: typeof one) => ({ first: earliest, last: latest });
	return [bounds(one), bounds(other), 'minutes'];
}

/**
 * How long it was from one EDTF date to another: in minutes where both say their minute, else in
 * calendar days, those of a minute being its own local date. The first day counts and the last does
 * not: a stop on the 1st that ended on the 8th lasted seven days. Undefined where the second date is
 * surely before the first, so that nothing elapsed between them.
 */
export function elapsed(from: string, to: string): Elapsed | undefined {
	const [start, end, unit] = boundsOf(from, to);
	const most = start.first === undefined ? undefined : end.last - start.first;
	if (most !== undefined && most < 0) return undefined;
	const sure = end.first === undefined ? 0 : Math.max(0, end.first - start.last);
	return {
		least: sure === 0 && most !== 0 ? undefined : sure,
		most,
		about: dateFrom(from).approximate || dateFrom(to).approximate,
		unit,
	};
}

/**
 * The same time counted from a start that lies `by` days or minutes earlier, or later where negative.
 * Both bounds move alike, so that nothing is surer by a change of start; none falls below zero.
 */
export function shifted<Count extends Pick<Elapsed, 'least'> & { most: number | undefined }>(
	count: Count,
	by: number,
): Count {
	const { least, most } = count;
	const moved = Math.max(by, -Math.max(0, least ?? most ?? 0));
	const plus = (bound: number | undefined) => (bound === undefined ? undefined : bound + moved);
	return { ...count, least: plus(least), most: plus(most) };
}

/** The same for a start that lies so many days earlier; a time in minutes grows by their minutes. */
export const shiftedByDays = (time: Elapsed, days: number): Elapsed =>
	shifted(time, time.unit === 'days' ? days : days * 24 * 60);

/**
 * A time as a number: a ceiling where nothing but its most is known, a floor where nothing but its
 * least, none where neither is.
 */
export function quantityOfElapsed({ least, most, about, unit }: Elapsed): Quantity | undefined {
	if (most === undefined)
		return least === undefined ? undefined : { value: least, unit, about, atLeast: true };
	// From none to some is said as a ceiling.
	if (least === undefined || (least === 0 && most > 0))
		return { value: most, unit, about, atMost: true };
	return least === most ? { value: most, unit, about } : { low: least, high: most, unit, about };
}
