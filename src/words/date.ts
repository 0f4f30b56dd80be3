import { dateFrom } from '#facts/calendar.ts';

/** Days have no time zone; UTC leaves each as it is. */
const written = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const MONTH = written({ month: 'long' });

/** The months by name, in order. */
export const MONTHS = Array.from({ length: 12 }, (_, month) =>
	MONTH.format(Date.UTC(2000, month, 1)),
);

/** How a date is written: in full, without its year, or with a short month for charts. */
export type DateForm = 'full' | 'short' | 'tick';

const DAYS: Record<DateForm, Intl.DateTimeFormat> = {
	full: written({ day: 'numeric', month: 'long', year: 'numeric' }),
	short: written({ day: 'numeric', month: 'long' }),
	tick: written({ day: 'numeric', month: 'short' }),
};
const MONTHS_ALONE: Record<DateForm, Intl.DateTimeFormat> = {
	full: written({ month: 'long', year: 'numeric' }),
	short: MONTH,
	tick: written({ month: 'short' }),
};

function plain(text: string, form: DateForm): string {
	const [, month, day] = text.split('-');
	if (!month) return text;
	const words = (day ? DAYS : MONTHS_ALONE)[form].format(Date.parse(text));
	// Every short month has three letters on an axis; Intl has four for one.
	return form === 'tick' ? words.replace('Sept', 'Sep') : words;
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
