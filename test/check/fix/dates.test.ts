import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesMeant } from '#check/fix/dates.ts';
import { daysInMonth, parseEdtf } from '#records/edtf.ts';

test.each([
	['1 Sep 2025', '2025-09-01'],
	['1 September 2025', '2025-09-01'],
	['1st Sept. 2025', '2025-09-01'],
	['Sep 1, 2025', '2025-09-01'],
	['SEPTEMBER 2025', '2025-09'],
	['2025-9-1', '2025-09-01'],
	['2025-9', '2025-09'],
	['2025/09/01', '2025-09-01'],
	['25/09/2025', '2025-09-25'],
	['09/25/2025', '2025-09-25'],
	['9.9.2025', '2025-09-09'],
	[' 2025-09-01', '2025-09-01'],
])('%s means %s', (text, date) => expect(datesMeant(text)).toEqual([date]));

test('where day and month may be taken for each other, both are meant', () =>
	expect(datesMeant('01/09/2025')).toEqual(['2025-09-01', '2025-01-09']));

test.each([
	'2025-09-01',
	'2025-09',
	'2025',
	'2025-11-14~',
	'[..2025-10-16]',
	'2025-13-45',
	'31 Feb 2025',
	'30/30/2025',
	'1 Sep 25',
	'early September 2025',
	'Sept',
	'',
	'1 May or 2 May 2025',
	'2025/26',
	'1/9/25',
])('%s is left alone', (text) => expect(datesMeant(text)).toEqual([]));

test('every day of a month in words is that day', () =>
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 31 }),
			fc.constantFrom('en-GB', 'en-US'),
			fc.constantFrom('long' as const, 'short' as const),
			(month, day, locale, style) => {
				fc.pre(day <= daysInMonth(2025, month));
				const date = new Date(Date.UTC(2025, month - 1, day));
				const text = date.toLocaleDateString(locale, {
					day: 'numeric',
					month: style,
					year: 'numeric',
					timeZone: 'UTC',
				});
				expect(datesMeant(text)).toEqual([date.toISOString().slice(0, 10)]);
			},
		),
	));

test('whatever is meant is a date', () =>
	fc.assert(
		fc.property(fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9a-z]{1,4}[-/. ][0-9]{1,4}$/), (text) => {
			for (const date of datesMeant(text)) expect(parseEdtf(date)).toBeDefined();
		}),
	));
