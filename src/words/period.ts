import { periodFrom } from '#facts/period.ts';
import { inWords } from './date.ts';

/** How a period is said: in full, or without the year of its end. */
export const PERIOD_FORMS = ['full', 'short'] as const;
export type PeriodForm = (typeof PERIOD_FORMS)[number];

/** A period in words: "September 2025", "July to September 2025", "November 2025 to March 2026". */
export function periodInWords(text: string, form: PeriodForm = 'full'): string {
	const { from, to } = periodFrom(text);
	if (from === to) return inWords(from, form);
	const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4;
	const sameMonth = sameYear && from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
	const start = sameMonth
		? String(Number(from.slice(8)))
		: inWords(from, sameYear ? 'short' : form);
	return `${start} to ${inWords(to, form)}`;
}
