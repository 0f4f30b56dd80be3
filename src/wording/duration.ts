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

/** What the strip of days shows: the stop to its first end point, then work half back to the last. */
export function stripInWords(
	durations: Pick<Duration, 'from' | 'to' | 'days' | 'endPoint'>[],
): string {
	const [first, last] = [durations[0], durations.at(-1)];
	const stroke = 'A stroke is a day of work.';
	if (!first || !last) return stroke;
	const bare = `${stroke} The line is bare from ${inWords(first.from)} for ${daysInWords(first.days)}`;
	if (last.endPoint === first.endPoint) return `${bare}.`;
	return `${bare}, then half strokes until the ${last.endPoint}, ${inWords(last.to)}.`;
}
