import { z } from 'astro/zod';

export const CURRENCIES = ['GBP', 'USD', 'EUR', 'NOK', 'JPY'] as const;
export const currency = z.enum(CURRENCIES).describe('The currency, by its ISO 4217 code.');

const PERIODS = ['day', 'week', 'month', 'year'];

export const unit = z
	.string()
	.regex(/^[A-Za-z][A-Za-z ]*(\/[a-z]+)?$/, 'A unit is a currency code or a plural noun.')
	.refine((text) => !/ (?:a|an|per) [a-z]+$/.test(text), {
		error: `A period stands after a stroke: GBP/day. It is one of: ${PERIODS.join(', ')}.`,
	})
	.refine((text) => !text.includes('/') || PERIODS.includes(text.split('/')[1] ?? ''), {
		error: `After the stroke of a unit comes one of: ${PERIODS.join(', ')}.`,
	})
	.meta({
		description:
			'What the number counts: a currency code, percent, points, times, days, a plural noun, ' +
			'or one of these for each period.',
		examples: ['GBP', 'percent', 'cars', 'GBP/week'],
	});
