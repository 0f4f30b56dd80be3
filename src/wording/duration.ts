import type { DayCount } from '#facts/duration.ts';
import { range, withUnit } from './quantity.ts';

/** Days in words: "37 days", "8 to 37 days", "at most about 75 days". */
export function daysInWords({ least, most, about }: DayCount): string {
	if (least === undefined || (least === 0 && most > 0))
		return `at most ${about ? 'about ' : ''}${withUnit(most, 'days')}`;
	const words = least === most ? withUnit(most, 'days') : range(least, most, 'days');
	return about ? `about ${words}` : words;
}
