import { describe, expect, test } from 'vitest';
import { areApart, lengthOf, widest } from '#facts/period.ts';
import { parsePeriod } from '#records/period.ts';
import { periodInWords } from '#words/period.ts';

describe('a period', () => {
	test.each([
		['2025-09', 'September 2025', 'month'],
		['2025-07/2025-09', 'July to September 2025', 'quarter'],
		['2025-11/2026-01', 'November 2025 to January 2026', 'quarter'],
		['2025', '2025', 'year'],
		['2025-04/2026-03', 'April 2025 to March 2026', 'year'],
		['2024/2025', '2024 to 2025', undefined],
		['2025-07/2025-10', 'July to October 2025', undefined],
		['2025-09-01', '1 September 2025', 'day'],
		['2025-09-01/2025-09-07', '1 to 7 September 2025', 'week'],
		['2025-09-29/2025-10-05', '29 September to 5 October 2025', 'week'],
		['2025-09-01/2025-09-30', '1 to 30 September 2025', undefined],
	])('%s is “%s”, a %s', (text, words, length) => {
		expect(periodInWords(text)).toBe(words);
		expect(lengthOf(text)).toBe(length);
	});

	test.each([
		'2025-09/2025-07',
		'2025-07/',
		'/2025-07',
		'2025/2026/2027',
		'2025-09~',
		'September',
		'[2025-07..2025-09]',
		'2025-04-28T12:33Z',
		'2025-13',
	])('%s is none', (text) => expect(parsePeriod(text)).toBeUndefined());

	test('is the widest where it holds all the others, its ends included', () => {
		expect(widest(['2024-07', '2024', '2024-12'])).toBe('2024');
		expect(widest(['2024-01/2024-09', '2024-07/2024-12'])).toBeUndefined();
		expect(widest(['2024-01/2024-06', '2024-01/2024-03'])).toBe('2024-01/2024-06');
		expect(widest([])).toBeUndefined();
	});

	test('is apart from others where they share no day', () => {
		expect(areApart(['2025-10/2025-12', '2025-07/2025-09'])).toBe(true);
		expect(areApart(['2025-07/2025-09', '2025-09'])).toBe(false);
		expect(areApart(['2025', '2025-12-31/2026-01-06'])).toBe(false);
		expect(areApart([])).toBe(true);
	});
});
