import type { DayCount, Duration } from '#facts/duration.ts';
import { inWords } from './date.ts';
import { range, withUnit } from './quantity.ts';

/** Days in words: "37 days", "8 to 37 days", "at most about 75 days". */
export function daysInWords({ least, most, about }: DayCount): string {
	if (least === undefined || (least === 0 && most > 0))
		return `at most ${about ? 'about ' : ''}${withUnit(most, 'days')}`;
	const words = least === most ? withUnit(most, 'days') : range(least, most, 'days');
	return about ? `about ${words}` : words;
}

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
