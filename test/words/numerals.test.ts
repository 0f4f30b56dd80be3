import { describe, expect, test } from 'vitest';
import { numeralsIn } from '#words/numerals.ts';

const typed = (text: string, sure: boolean) =>
	numeralsIn(text)
		.filter((numeral) => numeral.sure === sure)
		.map(({ text: one }) => one);

describe('a number is one in any writing', () => {
	test.each([
		['It lost 90 vans.', '90'],
		['It lost ٩٠ vans.', '٩٠'],
		['It lost ९० vans.', '९०'],
		['It lost ９０ vans.', '９０'],
		['It lost 𝟗𝟎 vans.', '𝟗𝟎'],
		['It lost ⑨ vans.', '⑨'],
		['It lost ½ of its vans.', '½'],
		['It lost Ⅻ vans.', 'Ⅻ'],
		['It lost 9\u00AD0 vans.', '9\u00AD0'],
		['It lost ₉₀ vans.', '₉₀'],
		['It lost £4m.', '£4m'],
		['It lost £ this year.', '£'],
		['Sales fell 4%.', '4%'],
		['It lost NINETY vans.', 'NINETY'],
		['It lost nіnety vans.', 'nіnety'],
		['It lost nine\u00ADty vans.', 'nine\u00ADty'],
		['It lost a dozen vans.', 'a dozen'],
		['It lost half a dozen vans.', 'half a dozen'],
		['It lost dozens of vans.', 'dozens'],
		['It lost a third of its vans.', 'a third'],
		['It lost two thirds of its vans.', 'two thirds'],
		['It lost two-thirds of its vans.', 'two-thirds'],
		['It lost three quarters of its vans.', 'three quarters'],
		['More than half its vans went.', 'More than half'],
		['It fell by half.', 'by half'],
		['It was down for half a day.', 'half a day'],
		['It was down for a day and a half.', 'a day and a half'],
		['It was down for five weeks.', 'five weeks'],
		['It was a five-week stop.', 'five-week'],
		['It was down for six long weeks.', 'six long weeks'],
		['It was down for two working days.', 'two working days'],
		['It lost three pounds.', 'three pounds'],
		['It fell two per cent.', 'two per cent'],
		['It fell one percent.', 'one percent'],
		['It fell two percentage points.', 'two percentage points'],
		['It lost twice as many.', 'twice'],
		['It lost three times the sum.', 'three times'],
		['It rose tenfold.', 'tenfold'],
		['Sales fell by a quarter.', 'by a quarter'],
		['Sales fell by a third in spring.', 'by a third'],
		['One in three was hit.', 'One in three'],
		['Nine in ten suppliers were hit.', 'Nine in ten'],
		['It lasted a fortnight.', 'lasted a fortnight'],
		['It cost a nine-figure sum.', 'nine-figure'],
		['It lost 五十 vans.', '五十'],
		['It stopped on Monday.', 'Monday'],
		['It stopped in september.', 'september'],
		['It stopped in May.', 'May'],
		['It stopped in mid-Sept.', 'Sept'],
		['It stopped on 1st October 2025.', '1st October 2025'],
		['It lost GBP90 there.', '90'],
	])('%s', (text, number) => expect(typed(text, true)).toEqual([number]));
});

test.each([
	['It lost half of its vans.', 'half'],
	['It stopped twice.', 'twice'],
	['Sales doubled.', 'doubled'],
	['It came one day later.', 'one day'],
	['It was Edward VIII who stopped.', 'VIII'],
])('what may be a number is told as that: %s', (text, number) => {
	expect(typed(text, true)).toEqual([]);
	expect(typed(text, false)).toEqual([number]);
});

test.each([
	'One of them stopped, and two sides differ.',
	'The first step came before the second and the third.',
	'Three plants stopped, and all four shifts went home.',
	'It may march on, and it may stop.',
	'The then head of MI6 spoke on TV9 of FY26 and Q2.',
	'It put the fall down to Covid-19.',
	'The Sunday Times and The Mail on Sunday wrote of it.',
	'In the first half of the year it sold more than in the second half.',
	'A third survey was made, and a third party read it.',
	'Over two quarters it booked costs.',
	'It was read by a third party, and about a third survey it says nothing.',
	'The letter 千葉 stands for a place.',
	'The one in five parts was the last.',
	'It was published fortnightly, by a quarter-finalist.',
	'Some weeks later, a few days before the end, it said so many times.',
	'It says so at one point.',
	'She was in her sixth year there and came on the tenth floor.',
	'Someone often weighs a freight of antennas.',
])('and nothing else is: %s', (text) => expect(numeralsIn(text)).toEqual([]));
