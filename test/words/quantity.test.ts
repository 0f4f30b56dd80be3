import { describe, expect, test } from 'vitest';
import { elapsedInWords } from '#words/duration.ts';
import { inFigures, money, quantityInWords, range, withUnit } from '#words/quantity.ts';

test.each([
	[0, '0'],
	[1000, '1,000'],
	[51090, '51,090'],
	[1234567, '1,234,567'],
	[27.1, '27.1'],
	[0.17, '0.17'],
	[-28.6, '−28.6'],
	[1.005, '1'],
	[-0.001, '0'],
	[-0, '0'],
])('%d in figures is %s', (value, words) => expect(inFigures(value)).toBe(words));

test.each([
	[1_900_000_000, 'GBP', '£1.9bn'],
	[196_000_000, 'GBP', '£196m'],
	[4_400_000, 'USD', '$4.4m'],
	[800_000_000, 'NOK', 'NOK 800m'],
	[41_000_000, 'SEK', 'SEK 41m'],
	[41_500, 'CAD', 'CAD 41,500'],
	[2_000_000, 'EUR', '€2m'],
	[0, 'GBP', '£0'],
	[72_000, 'GBP', '£72,000'],
	[-485_000_000, 'GBP', '−£485m'],
	[999_999_999, 'GBP', '£1bn'],
	[995_000_000, 'GBP', '£995m'],
	[999_999.999, 'GBP', '£1m'],
	[-0.001, 'GBP', '£0'],
])('%d %s is %s', (value, currency, words) => expect(money(value, currency)).toBe(words));

test.each([
	[1, 'days', '1 day'],
	[2, 'days', '2 days'],
	[1, 'dated entries', '1 dated entry'],
	[1, 'businesses', '1 business'],
	[1, 'losses', '1 loss'],
	[1, 'boxes', '1 box'],
	[1, 'branches', '1 branch'],
	[1, 'bicycles', '1 bicycle'],
	[-1, 'points', '−1 point'],
	[1.001, 'cars', '1 car'],
	[0, 'cars', '0 cars'],
	[1, 'cars/day', '1 car a day'],
	[1, 'recommendations', '1 recommendation'],
	[1, 'jobs', '1 job'],
	[27.1, 'percent', '27.1%'],
	[108_000_000, 'GBP/week', '£108m a week'],
	[1000, 'cars/day', '1,000 cars a day'],
	[61, 'landings/hour', '61 landings an hour'],
	[9_000_000, 'SEK/quarter', 'SEK 9m a quarter'],
	[18_000_000, 'people', '18 million people'],
	[1_250_000, 'people', '1.25 million people'],
	[1_234_567, 'people', '1,234,567 people'],
	[273, 'minutes', '4 hours 33 minutes'],
	[45, 'minutes', '45 minutes'],
	[60, 'minutes', '1 hour'],
	[-90, 'minutes', '−1 hour 30 minutes'],
	[1_000_000, 'people', '1 million people'],
])('%d %s is “%s”', (value, unit, words) => expect(withUnit(value, unit)).toBe(words));

test('a range says its unit once, and money says it twice', () => {
	expect(range(37, 38, 'days')).toBe('37 to 38 days');
	expect(range(1.6e9, 2.1e9, 'GBP')).toBe('£1.6bn to £2.1bn');
	expect(range(4, 5.5, 'percent')).toBe('4% to 5.5%');
	expect(range(4, 4, 'percent')).toBe('4%');
	expect(range(1e6, 2e6, 'GBP/week')).toBe('£1m to £2m a week');
});

describe('a quantity in words', () => {
	test('has its range wherever it has its middle', () =>
		expect(quantityInWords({ value: 1.9e9, low: 1.6e9, high: 2.1e9, unit: 'GBP' })).toBe(
			'£1.9bn (range £1.6bn to £2.1bn)',
		));

	test.each([
		[{ value: 50_000, about: true, unit: 'vehicles' }, 'about 50,000 vehicles'],
		[{ value: 1.5e9, atMost: true, unit: 'GBP' }, 'up to £1.5bn'],
		[{ value: 75, atMost: true, about: true, unit: 'days' }, 'at most about 75 days'],
		[{ low: 4.3, high: 7, unit: 'times' }, '4.3 to 7 times'],
		[{ value: 5, low: 5, high: 5, unit: 'days' }, '5 days'],
		[{ low: 5, high: 5, unit: 'days' }, '5 days'],
		[{ value: 31, atMost: true, unit: 'days' }, 'at most 31 days'],
		[{ low: 5, unit: 'cars' }, 'at least 5 cars'],
		[{ value: 5000, atLeast: true, unit: 'firms' }, 'at least 5,000 firms'],
		[{ low: 17e6, high: 18e6, unit: 'people' }, '17 million to 18 million people'],
		[{ value: 90, atMost: true, unit: 'minutes' }, 'at most 1 hour 30 minutes'],
		[{ high: 5, about: true, unit: 'GBP' }, 'up to about £5'],
		[{ unit: 'days' }, ''],
		[{ value: 1, unit: 'people', one: 'person' }, '1 person'],
		[{ value: 1, unit: 'people/day', one: 'person' }, '1 person a day'],
		[{ value: 2, unit: 'people', one: 'person' }, '2 people'],
		[{ low: 0, high: 1, unit: 'people', one: 'person' }, '0 to 1 person'],
	])('%j is “%s”', (quantity, words) => expect(quantityInWords(quantity)).toBe(words));
});

test.each([
	[{ least: 37, most: 37, about: false }, '37 days'],
	[{ least: 1, most: 1, about: false }, '1 day'],
	[{ least: 0, most: 0, about: false }, 'less than a day'],
	[{ least: 8, most: 37, about: false }, '8 to 37 days'],
	[{ least: undefined, most: 24, about: false }, 'at most 24 days'],
	[{ least: undefined, most: 75, about: true }, 'at most about 75 days'],
])('%j is “%s”', (time, words) => expect(elapsedInWords({ ...time, unit: 'days' })).toBe(words));
