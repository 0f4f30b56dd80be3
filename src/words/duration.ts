import { quantityOfElapsed, type Elapsed } from '#facts/elapsed.ts';
import { quantityOfDays, type DayCount, type Duration } from '#facts/duration.ts';
import { inWords } from './date.ts';
import { quantityInWords } from './quantity.ts';

/**
 * How long something lasted, in words: "37 days", "8 to 37 days", "at most about 75 days", "4 hours
 * 33 minutes", "16 to 17 hours". What ended on the day or in the minute in which it began was no
 * time at all for the records alone.
 */
export function elapsedInWords(time: Elapsed): string {
	if (time.most === 0) return `less than a ${time.unit === 'days' ? 'day' : 'minute'}`;
	const quantity = quantityOfElapsed(time);
	return quantity ? quantityInWords(quantity) : 'not known';
}

/** Days in words: "37 days", "8 to 37 days", "at most about 75 days". */
export const daysInWords = (days: DayCount): string => quantityInWords(quantityOfDays(days));

/** Days with what they are counted to: "45 days to the last line (our count, reported)". */
export const daysTo = ({
	days,
	endPoint,
	status,
}: Pick<Duration, 'days' | 'endPoint' | 'status'>) =>
	`${daysInWords(days)} to the ${endPoint}${status === 'confirmed' ? '' : ` (our count, ${status})`}`;

/**
 * What the strip of days shows: no strokes from the stop to its first end point, then half strokes to
 * the last. It counts the days of the incident, and does not say what work was like at any place.
 */
export function stripInWords(
	durations: Pick<Duration, 'from' | 'to' | 'days' | 'endPoint'>[],
): string {
	const [first, last] = [durations[0], durations.at(-1)];
	if (!first || !last) return 'A stroke is a day.';
	const stop = `A stroke is a day. There is none from the first day stopped, ${inWords(first.from)}, to the ${first.endPoint}: ${daysInWords(first.days)}.`;
	if (last.endPoint === first.endPoint) return stop;
	return `${stop} Half strokes run on to the ${last.endPoint}: ${daysInWords(last.days)} from the same first day.`;
}
