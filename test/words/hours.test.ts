import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuteRange, minutesInWords } from '#words/hours.ts';

const MINUTES = { day: 1440, hour: 60, minute: 1 };
const TWO_DAYS = 2 * MINUTES.day;

/** Minutes as they are read: each number with its unit, added up. */
const read = (words: string): number =>
	[...words.matchAll(/([\d,]+) (day|hour|minute)(s?)/g)].reduce((sum, [, count = '', unit, s]) => {
		const number = Number(count.replaceAll(',', ''));
		expect(s, words).toBe(number === 1 ? '' : 's');
		return sum + number * MINUTES[unit as keyof typeof MINUTES];
	}, 0);

describe('minutes in words', () => {
	test('read back are as many, below two days to the minute, then to the hour', () =>
		fc.assert(
			fc.property(fc.oneof(fc.nat(3000), fc.nat(200_000)), (minutes) => {
				const words = minutesInWords(minutes);
				const step = minutes < TWO_DAYS ? 1 : 60;
				expect(read(words)).toBe(Math.round(minutes / step) * step);
				expect(words.includes('day')).toBe(minutes >= TWO_DAYS);
				expect(words).not.toMatch(/\b0 (?!minutes$)|minute.*hour|hour.*day/);
				expect(minutesInWords(-minutes)).toBe(minutes === 0 ? words : `−${words}`);
			}),
			{ numRuns: 1000 },
		));

	test.each([
		[0, '0 minutes'],
		[1, '1 minute'],
		[59, '59 minutes'],
		[60, '1 hour'],
		[61, '1 hour 1 minute'],
		[TWO_DAYS - 1, '47 hours 59 minutes'],
		[TWO_DAYS, '2 days'],
		[TWO_DAYS + 89, '2 days 1 hour'],
		[2_000_000, '1,388 days 21 hours'],
	])('%d: %s', (minutes, words) => expect(minutesInWords(minutes)).toBe(words));
});

describe('from so many minutes to so many', () => {
	test.each([
		[20, 45, '20 to 45 minutes'],
		[1, 2, '1 to 2 minutes'],
		[55, 240, '55 minutes to 4 hours'],
		[60, 61, '1 hour to 1 hour 1 minute'],
		[960, 1020, '16 to 17 hours'],
		[960, 1021, '16 hours to 17 hours 1 minute'],
		[90, 120, '1 hour 30 minutes to 2 hours'],
		// Both ends are told as exactly as the longer one.
		[TWO_DAYS - 60, TWO_DAYS, '1 day 23 hours to 2 days'],
		[1440, 2880, '1 to 2 days'],
		[0, 2880, '0 minutes to 2 days'],
		[20, 2880, 'less than an hour to 2 days'],
	])('%d to %d: %s', (low, high, words) => expect(minuteRange(low, high)).toBe(words));
});
