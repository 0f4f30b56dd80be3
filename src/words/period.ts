import { periodFrom } from '#facts/period.ts';
import { inWords } from './date.ts';

/** A period in words: "September 2025", "July to September 2025", "November 2025 to March 2026". */
export function periodInWords(text: string): string {
	const { from, to } = periodFrom(text);
	if (from === to) return inWords(from);
	const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4;
	const sameMonth = sameYear && from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
	const start = sameMonth
		? String(Number(from.slice(8)))
		: inWords(from, sameYear ? 'short' : 'full');
	return `${start} to ${inWords(to)}`;
}
