import { z } from 'astro/zod';

/** Currencies by ISO 4217 code. */
export const CURRENCIES = ['GBP', 'USD', 'EUR', 'NOK', 'JPY'] as const;
export const currency = z.enum(CURRENCIES);

const PERIODS = ['day', 'week', 'month', 'year'];

/**
 * What a number counts: a currency (`GBP`), `percent`, `points`, `times`, `days`, a plural noun
 * (`cars`), or one of these for each period (`GBP/week`).
 */
export const unit = z
	.string()
	.regex(/^[A-Za-z][A-Za-z ]*(\/[a-z]+)?$/, 'A unit is a currency code or a plural noun.')
	.refine((text) => !text.includes('/') || PERIODS.includes(text.split('/')[1] ?? ''), {
		error: `After the stroke of a unit comes one of: ${PERIODS.join(', ')}.`,
	});
