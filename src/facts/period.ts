import { parseEdtf } from '#records/edtf.ts';
import { parsePeriod, type Period } from '#records/period.ts';
import { spanOf, type DaySpan } from './calendar.ts';

/** A period that the content check has passed. Throws an Error for anything else. */
export function periodFrom(text: string): Period {
	const period = parsePeriod(text);
	if (!period) throw new Error(`${text} is no period.`);
	return period;
}

/** The first and last day, as day numbers, of a period. */
export function daysOf(text: string): DaySpan & { first: number } {
	const { from, to } = periodFrom(text);
	const { first, last } = spanOf(from);
	return { first: first ?? last, last: spanOf(to).last };
}

/** Whether no day belongs to two of these periods. */
export function areApart(periods: string[]): boolean {
	const spans = periods.map(daysOf).toSorted((a, b) => a.first - b.first);
	return spans.every(({ first }, i) => first > (spans[i - 1]?.last ?? -Infinity));
}

/** Which of these periods holds all the others; undefined where none does. */
export function widest(periods: string[]): string | undefined {
	const spans = periods.map((period) => ({ period, ...daysOf(period) }));
	return spans.find((one) =>
		spans.every((other) => one.first <= other.first && one.last >= other.last),
	)?.period;
}

/** Months of which each is as long as a period that has a name. */
const NAMED = new Map([
	[1, 'month'],
	[3, 'quarter'],
	[12, 'year'],
]);

/** What a period is one of: a day, week, month, quarter or year; undefined where it is none of these. */
export function lengthOf(text: string): string | undefined {
	const { from, to } = periodFrom(text);
	const { first, last } = daysOf(text);
	if (first === last) return 'day';
	const [start, end] = [parseEdtf(from), parseEdtf(to)];
	if (start?.precision === 'day' || end?.precision === 'day')
		return last - first === 6 ? 'week' : undefined;
	const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
	return NAMED.get(months(end?.latest ?? '') - months(start?.earliest ?? '') + 1);
}
