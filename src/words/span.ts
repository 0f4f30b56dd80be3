import { daysInMonth } from '#records/edtf.ts';
import { inWords, type DateForm } from './date.ts';

/**
 * A day known only between two bounds (`YYYY-MM-DD`), in words: one day, a month where the bounds
 * are its first and last day, "by …" without a first bound, "not published" without either.
 */
export function spanInWords(
	earliest: string | null,
	latest: string | null,
	form: DateForm = 'full',
): string {
	if (!latest) return 'not published';
	if (!earliest) return inWords(`[..${latest}]`, form);
	if (earliest === latest) return inWords(latest, form);
	const [year, month, day] = latest.split('-').map(Number) as [number, number, number];
	const wholeMonth = earliest === `${latest.slice(0, 8)}01` && day === daysInMonth(year, month);
	return inWords(wholeMonth ? latest.slice(0, 7) : `[${earliest}..${latest}]`, form);
}
