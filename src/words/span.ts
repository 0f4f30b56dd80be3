import { daysInMonth } from '#records/edtf.ts';
import { inWords, type DateForm } from './date.ts';

/** A first and a last day as whole months or years where they are the ends of these. */
function widest(earliest: string, latest: string): [first: string, last: string] {
	const [year, month, day] = latest.split('-').map(Number) as [number, number, number];
	if (!earliest.endsWith('-01') || day !== daysInMonth(year, month)) return [earliest, latest];
	const areYears = earliest.endsWith('-01-01') && month === 12;
	return areYears
		? [earliest.slice(0, 4), latest.slice(0, 4)]
		: [earliest.slice(0, 7), latest.slice(0, 7)];
}

/** What is said of a day that no source gives. */
export const NOT_PUBLISHED = 'not published';

/**
 * A day known only between two bounds (`YYYY-MM-DD`), in words: one day, months or years where the
 * bounds are the first and last day of these, "by …" without a first bound, "not published" without
 * either.
 */
export function spanInWords(
	earliest: string | null,
	latest: string | null,
	form: DateForm = 'full',
): string {
	if (!latest) return NOT_PUBLISHED;
	if (!earliest) return inWords(`[..${latest}]`, form);
	const [first, last] = widest(earliest, latest);
	return inWords(first === last ? last : `[${first}..${last}]`, form);
}
