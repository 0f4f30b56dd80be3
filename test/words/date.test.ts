import { describe, expect, test } from 'vitest';
import {
	clockAmong,
	DATE_FORMS,
	dateIn,
	inWords,
	labelForm,
	labelsInWords,
	machineDate,
	onDate,
	startInWords,
	tickInWords,
} from '#words/date.ts';

describe('a date is shown no finer than it is known', () => {
	test.each([
		['2025-09-01', '1 September 2025'],
		['2025-09', 'September 2025'],
		['2025', '2025'],
		['2025-11-14~', 'about 14 November 2025'],
		['2025-09~', 'about September 2025'],
		['[..2025-10-16]', 'by 16 October 2025'],
		['[..2025-11-15~]', 'by about 15 November 2025'],
		['[2025-04-26..2025-04-27]', '26 or 27 April 2025'],
		['[2025-04-30..2025-05-01]', '30 April or 1 May 2025'],
		['[2025-12-31..2026-01-01]', '31 December 2025 or 1 January 2026'],
		['[2025-10-13..2025-10-17]', 'between 13 and 17 October 2025'],
		['[2025-09-30..2025-10-02]', 'between 30 September and 2 October 2025'],
		['[2025-12-30..2026-01-02]', 'between 30 December 2025 and 2 January 2026'],
		['[2025-09..2025-10]', 'between September and October 2025'],
		['[2025-12..2026-01]', 'between December 2025 and January 2026'],
		['[2024..2025]', 'between 2024 and 2025'],
		['[2025-10..2025-10]', 'October 2025'],
		['[2025-10..2025-11-05]', 'between October and 5 November 2025'],
		['[..2025-10]', 'by October 2025'],
		['[2025-10..2025-10-17]', 'between October and 17 October 2025'],
		['2025-04-28T12:33+02:00', '12:33 (UTC+2) on 28 April 2025'],
		['2025-04-28T12:33Z', '12:33 (UTC) on 28 April 2025'],
		['2025-04-28T05:03-03:30~', 'about 05:03 (UTC−3:30) on 28 April 2025'],
		['[..2025-04-28T12:33+02:00]', 'by 12:33 (UTC+2) on 28 April 2025'],
		[
			'[2025-04-28T12:33+02:00..2025-04-28T16:00+02:00]',
			'between 12:33 and 16:00 (UTC+2) on 28 April 2025',
		],
		[
			'[2025-04-28T23:30+02:00..2025-04-29T01:00+02:00]',
			'between 23:30 on 28 April and 01:00 (UTC+2) on 29 April 2025',
		],
		[
			'[2025-04-28T12:33+02:00..2025-04-28T16:00+01:00]',
			'between 12:33 (UTC+2) on 28 April and 16:00 (UTC+1) on 28 April 2025',
		],
		['[2025-04-27..2025-04-28T16:00+02:00]', 'between 27 April and 16:00 (UTC+2) on 28 April 2025'],
	])('%s is “%s”', (text, words) => expect(inWords(text)).toBe(words));
});

test.each([
	['2025-09-01', 'short', '1 September'],
	['2025-09-01', 'tick', '1 Sep'],
	['2025', 'short', '2025'],
	['[2025-10..2025-11]', 'tick', 'between Oct and Nov'],
	['[2025-04-26..2025-04-27]', 'tick', '26 or 27 Apr'],
	['[2025-12-30..2026-01-02]', 'tick', 'between 30 Dec and 2 Jan'],
	['2025-04-28T12:33+02:00', 'short', '12:33 (UTC+2) on 28 April'],
	['2025-04-28T12:33+02:00', 'tick', '12:33, 28 Apr'],
] as const)('%s in the form %s is “%s”', (text, form, words) =>
	expect(inWords(text, form)).toBe(words),
);

test.each([
	['2025-09-01', 'on 1 September 2025'],
	['2025-09', 'in September 2025'],
	['2025', 'in 2025'],
	['2025-11-14~', 'about 14 November 2025'],
	['[..2025-10-16]', 'by 16 October 2025'],
	['[2025-04-26..2025-04-27]', 'on 26 or 27 April 2025'],
	['2025-04-28T12:33+02:00', 'at 12:33 (UTC+2) on 28 April 2025'],
])('within a sentence %s is “%s”', (text, words) => expect(onDate(text)).toBe(words));

test('only one date has a machine’s form, none that is about one', () => {
	expect(machineDate('2025-09')).toBe('2025-09');
	expect(machineDate('2025-04-28T12:33+02:00')).toBe('2025-04-28T12:33+02:00');
	expect(machineDate('2025-11-14~')).toBeUndefined();
	expect(machineDate('[..2025-10-16]')).toBeUndefined();
});

describe('a date in a form that a sentence asks for', () => {
	const forms = (text: string) =>
		Object.fromEntries(
			DATE_FORMS.flatMap((form) => {
				const words = dateIn(text, form);
				return words === undefined ? [] : [[form, words]];
			}),
		);

	test('has every form where its day is known', () =>
		expect(forms('2025-09-01')).toEqual({
			full: '1 September 2025',
			short: '1 September',
			weekday: 'Monday 1 September 2025',
			'weekday-short': 'Monday 1 September',
			'weekday-alone': 'Monday',
			month: 'September 2025',
			'month-short': 'September',
			year: '2025',
		}));

	test('has none that is finer than it is known', () => {
		const month = { month: 'September 2025', 'month-short': 'September', year: '2025' };
		expect(forms('2025-09')).toEqual({ full: 'September 2025', short: 'September', ...month });
		expect(forms('2025')).toEqual({ full: '2025', short: '2025', year: '2025' });
		expect(forms('2025-09-01~')).toEqual({
			full: 'about 1 September 2025',
			short: 'about 1 September',
			...month,
		});
		expect(forms('[2025-09-30..2025-10-02]')).toEqual({
			full: 'between 30 September and 2 October 2025',
			short: 'between 30 September and 2 October',
			year: '2025',
		});
		expect(forms('[2025-12-30..2026-01-02]')).not.toHaveProperty('year');
		expect(forms('[2025-09-03..2025-09-05]')).toMatchObject(month);
		expect(forms('[2025-09-03..2025-09-05]')).not.toHaveProperty('weekday');
	});
});

describe('a date behind “from” or “since” reads as one', () => {
	test.each([
		['2025-09-01', '1 September 2025'],
		['2025-11-14~', 'about 14 November 2025'],
		['[2025-04-29..2025-05-03]', 'a day between 29 April and 3 May 2025'],
		['[2025-10..2025-10]', 'October 2025'],
		['[2025-04-26..2025-04-27]', '26 or 27 April 2025'],
		['[..2025-10-16]', 'a day by 16 October 2025'],
		['[..2025-04-28T12:33+02:00]', 'a time by 12:33 (UTC+2) on 28 April 2025'],
	])('%s', (date, words) => expect(startInWords(date)).toBe(words));
});

describe('dates beside each other', () => {
	test('have their year from the day on that has a namesake', () => {
		expect(labelForm(['2021-03-01', '2022-02-28'])).toBe('tick');
		expect(labelForm(['2021-03-01', '2022-03-01'])).toBe('dated');
		expect(labelForm(['[..2022-03]', '2021-04-15~'])).toBe('tick');
		expect(inWords('2022-09-01', 'dated')).toBe('1 Sep 2022');
		expect(inWords('[2021-03-02..2021-04-01]', 'dated')).toBe('between 2 Mar and 1 Apr 2021');
	});

	test('are told by their clocks where they are not all told by one', () => {
		const [one, later, other] = [
			'2023-11-04T23:10+11:00',
			'2023-11-05T00:05+11:00',
			'2023-11-05T01:05+12:00',
		];
		expect(labelsInWords([one, later])).toEqual(['23:10, 4 Nov', '00:05, 5 Nov']);
		expect(labelsInWords([later, other])).toEqual(['00:05 (UTC+11)', '01:05 (UTC+12)']);
	});

	test('tell whose clock it is where that is not the clock of all', () => {
		const [east, west] = ['2023-11-05T01:05+12:00', '2023-11-04T23:10+11:00'];
		expect(clockAmong(west, [east])).toBe('UTC+11');
		expect(clockAmong(west, [west])).toBeUndefined();
		expect(clockAmong('2023-11-04', [east, west])).toBeUndefined();
	});

	test('are months with their year on a long axis', () => {
		expect(tickInWords('2021-09')).toBe('Sep 2021');
		expect(tickInWords('2021-09-01')).toBe('1 Sep');
		expect(tickInWords('2021-09-01T00:00')).toBe('1 Sep');
		expect(tickInWords('2021-09-01T06:30')).toBe('06:30');
	});
});
