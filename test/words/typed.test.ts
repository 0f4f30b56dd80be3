import { describe, expect, test } from 'vitest';
import { saysAll } from '#words/typed.ts';

describe('a sentence says all of a number', () => {
	test.each([
		['It built 1,234 cars.', { value: 1234, unit: 'cars' }],
		['It built 1,234,567 cars.', { value: 1_234_567, unit: 'cars' }],
		['It built about 5.4 million cars.', { value: 5.4e6, unit: 'cars' }],
		['It cost £1.9bn.', { value: 1.9e9, unit: 'GBP' }],
		['It cost NOK 40m a week.', { value: 40e6, unit: 'NOK/week' }],
		['It lies between £1.6bn and £2.1bn.', { low: 1.6e9, high: 2.1e9, unit: 'GBP' }],
		['It fell by 24.2%.', { value: -24.2, unit: 'percent' }],
		['It fell by 24 per cent.', { value: -24, unit: 'percent' }],
		['It took nearly six weeks.', { value: 6, unit: 'weeks' }],
		['Two long weeks it took.', { value: 2, unit: 'weeks' }],
		['Three factories stopped.', { value: 3, unit: 'factories' }],
		['It took eleven days of work.', { value: 11, unit: 'days of work/year' }],
		['In 2024 it built 2,024 cars.', { value: 2024, unit: 'cars' }],
		['None was built.', { value: 0, unit: 'cars' }],
	])('%s', (sentence, quantity) => expect(saysAll(sentence, quantity)).toBe(true));
});

describe('and not where', () => {
	test.each([
		['it is another', 'It built 1,235 cars.', { value: 1234, unit: 'cars' }],
		['one end is missing', 'It is £1.6bn at least.', { low: 1.6e9, high: 2.1e9, unit: 'GBP' }],
		['it is money', 'It cost £24.', { value: 24, unit: 'cars' }],
		['it is a share', 'It fell by 24%.', { value: 24, unit: 'cars' }],
		['it is a count', 'It built 24 cars.', { value: 24, unit: 'percent' }],
		['it is a year', 'It was built in 2024.', { value: 2024, unit: 'cars' }],
		['it is a day', 'It was built on 13 October 2025.', { value: 13, unit: 'cars' }],
		['it counts something else', 'It took six weeks.', { value: 6, unit: 'days' }],
		['its noun is too short to tell', 'It is six mm, six km.', { value: 6, unit: 'km' }],
		['it is part of a name', 'The X-24 was built.', { value: 24, unit: 'cars' }],
		['a word more than one stands between', 'Six of the long weeks.', { value: 6, unit: 'weeks' }],
	])('%s', (_, sentence, quantity) => expect(saysAll(sentence, quantity)).toBe(false));
});
