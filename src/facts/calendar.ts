import { parseEdtf, type EdtfDate } from '#records/edtf.ts';
import { remembered } from './remembered.ts';

const DAY = 86_400_000;

/** Days since 1 January 1970 of a calendar day, `YYYY-MM-DD`. No clock and no time zone. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The calendar day, `YYYY-MM-DD`, of a number of days since 1 January 1970. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** An EDTF date that the content check has passed. Throws an Error for anything else. */
export const dateFrom = remembered((text): Readonly<EdtfDate> => {
	const date = parseEdtf(text);
	if (!date) throw new Error(`${text} is no date.`);
	return date;
});

/** The last day, `YYYY-MM-DD`, that an EDTF date can mean. */
export const latestOf = (text: string): string => dateFrom(text).latest;

/** The first and last day, as day numbers, on which a date can fall. */
export interface DaySpan {
	/** Undefined where only a latest day is known. */
	first: number | undefined;
	last: number;
}

/** The days that a date can mean: one day, a month's days, or the days of a range. */
export const spanOf = remembered((text): Readonly<DaySpan> => {
	const { earliest, latest } = dateFrom(text);
	return { first: earliest ? dayNumber(earliest) : undefined, last: dayNumber(latest) };
});

/** The first day, as a day number, that a date can mean; its latest where no first one is known. */
export function firstDay(text: string): number {
	const { first, last } = spanOf(text);
	return first ?? last;
}

/** The year of the first day that a date can mean. */
export const yearOf = (text: string): number => Number(dayOf(firstDay(text)).slice(0, 4));

/** What a date says as minutes since 1 January 1970 in UTC; undefined where it has a day alone. */
export const minutesOf = (text: string): EdtfDate['minutes'] => dateFrom(text).minutes;

/** The offset of the first clock that a date names, in minutes east of Greenwich; 0 for a day alone. */
export function clockOffset(text: string): number {
	const [matched, sign, hours, minutes] = /T\d{2}:\d{2}([+-])(\d{2}):(\d{2})/.exec(text) ?? [];
	return matched ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

/**
 * Whether one date is before another, whatever each may mean: by minutes where both have them, else by
 * days, those of a minute being its own local date.
 */
export function isSurelyBefore(a: string, b: string): boolean {
	const [one, other] = [minutesOf(a), minutesOf(b)];
	if (one && other) return other.earliest !== undefined && one.latest < other.earliest;
	const { first } = spanOf(b);
	return first !== undefined && spanOf(a).last < first;
}

/**
 * Where a date stands in a list: by its first possible day, then by its first minute, a date without
 * one before those that have one, then by its last. So a list is in the order of the days that it
 * prints, also where clocks of two offsets stand on both sides of midnight.
 */
export function compareDates(a: string, b: string): number {
	const days = firstDay(a) - firstDay(b);
	if (days) return days;
	const [one, other] = [minutesOf(a), minutesOf(b)];
	const first = (minutes: EdtfDate['minutes']) => minutes?.earliest ?? minutes?.latest ?? 0;
	return (
		Number(Boolean(one)) - Number(Boolean(other)) ||
		first(one) - first(other) ||
		spanOf(a).last - spanOf(b).last ||
		(one?.latest ?? 0) - (other?.latest ?? 0)
	);
}
