import { dateFrom } from '#facts/calendar.ts';

/** The months by name, in order. */
export const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
];

/** How a date is written: in full, without its year, or with a short month for charts. */
export type DateForm = 'full' | 'short' | 'tick';

function plain(text: string, form: DateForm): string {
	const [year = '', month, day] = text.split('-');
	const name = MONTHS[Number(month) - 1] ?? '';
	const shown = form === 'tick' ? name.slice(0, 3) : name;
	const parts = [day && String(Number(day)), month && shown, (form === 'full' || !month) && year];
	return parts.filter(Boolean).join(' ');
}

/**
 * An EDTF date in words, never finer than it is known: "1 September 2025", "September 2025",
 * "about 14 November 2025", "by 16 October 2025", "between 13 and 17 October 2025".
 */
export function inWords(text: string, form: DateForm = 'full'): string {
	const { precision, approximate, earliest, latest } = dateFrom(text);
	const about = approximate ? 'about ' : '';
	if (precision !== 'span') return about + plain(text.replace('~', ''), form);
	if (!earliest) return `by ${about}${plain(latest, form)}`;
	const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
	const sameYear = earliest.slice(0, 4) === latest.slice(0, 4);
	const from = sameMonth
		? String(Number(earliest.slice(8)))
		: plain(earliest, sameYear && form === 'full' ? 'short' : form);
	return `${about}between ${from} and ${plain(latest, form)}`;
}

/** A date within a sentence, with the preposition it needs: "on 1 September", "in September". */
export function onDate(text: string, form: DateForm = 'full'): string {
	const { precision, approximate } = dateFrom(text);
	const words = inWords(text, form);
	if (precision === 'span' || approximate) return words;
	return precision === 'day' ? `on ${words}` : `in ${words}`;
}

/** The value of a `datetime` attribute; undefined where it is not one date, or only about one. */
export function machineDate(text: string): string | undefined {
	const { precision, approximate } = dateFrom(text);
	return precision === 'span' || approximate ? undefined : text;
}
