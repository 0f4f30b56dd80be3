import { dateFrom, spanOf } from '#facts/calendar.ts';
import { clockTimeOf, type ClockTime } from '#records/edtf.ts';

/** Days have no time zone; UTC leaves each as it is. */
const written = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const MONTH = written({ month: 'long' });

/** The months by name, in order. */
export const MONTHS = Array.from({ length: 12 }, (_, month) =>
	MONTH.format(Date.UTC(2000, month, 1)),
);
/** The first three letters of each, small: names of months in keys, files and typed dates. */
export const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** How a date is written: in full, without its year, or with a short month for charts, with its year or without. */
export type DateForm = 'full' | 'short' | 'tick' | 'dated';

const DAYS: Record<DateForm, Intl.DateTimeFormat> = {
	full: written({ day: 'numeric', month: 'long', year: 'numeric' }),
	short: written({ day: 'numeric', month: 'long' }),
	tick: written({ day: 'numeric', month: 'short' }),
	dated: written({ day: 'numeric', month: 'short', year: 'numeric' }),
};
const MONTHS_ALONE: Record<DateForm, Intl.DateTimeFormat> = {
	full: written({ month: 'long', year: 'numeric' }),
	short: MONTH,
	tick: written({ month: 'short' }),
	dated: written({ month: 'short', year: 'numeric' }),
};

/** Days from one day to the next of its name. */
const YEAR = 365;

/** How dates are labelled beside each other: with their year where two days of one name can be among them. */
export function labelForm(dates: string[]): DateForm {
	const days = dates.map(spanOf).flatMap(({ first, last }) => [first ?? last, last]);
	return Math.max(...days) - Math.min(...days) < YEAR ? 'tick' : 'dated';
}

/** The clock that a time is given by, "UTC+2", where these are not all given by it. */
export function clockAmong(time: string, dates: string[]): string | undefined {
	const own = clockTimeOf(time)?.offset;
	const others = dates.flatMap((date) => clockTimeOf(date)?.offset ?? []);
	return own !== undefined && others.some((offset) => offset !== own)
		? zoneInWords(own)
		: undefined;
}

/**
 * Dates as labels beside each other. Times that are not all told by one clock have theirs in place of
 * their day, for which there is no room.
 */
export function labelsInWords(dates: string[]): string[] {
	const form = labelForm(dates);
	return dates.map((date) => {
		const clock = clockAmong(date, dates);
		return clock === undefined ? inWords(date, form) : `${clockTimeOf(date)?.time} (${clock})`;
	});
}

/** A clock's offset as it is said: "UTC", "UTC+2", "UTC−3:30". */
function zoneInWords(offset: number): string {
	const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
	const sign = offset < 0 ? '−' : '+';
	return offset === 0
		? 'UTC'
		: `UTC${sign}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}

/**
 * A minute in words: "12:33 (UTC+2) on 28 April 2025". Hours run to 24 and a colon stands between,
 * so that none is heard as a decimal; the offset is left out where there is no room, on an axis.
 */
function minuteInWords({ day, time, offset }: ClockTime, form: DateForm, zone = true): string {
	if (form === 'tick' || form === 'dated') return `${time}, ${plain(day, form)}`;
	return `${time}${zone ? ` (${zoneInWords(offset)})` : ''} on ${plain(day, form)}`;
}

/** One date without its `~`. */
function plain(text: string, form: DateForm): string {
	const clock = clockTimeOf(text);
	if (clock) return minuteInWords(clock, form);
	const [, month, day] = text.split('-');
	if (!month) return text;
	const words = (day ? DAYS : MONTHS_ALONE)[form].format(Date.parse(text));
	// Every short month has three letters on an axis; Intl has four for one.
	return form === 'tick' || form === 'dated' ? words.replace('Sept', 'Sep') : words;
}

/** In milliseconds. */
const DAY = 86_400_000;

const exact = (text: string) => text.replace('~', '');

/** Whether a date is one of two days between which nothing lies. */
function isOneOfTwo(text: string): boolean {
	const { ends } = dateFrom(text);
	const [first, last] = [exact(ends?.from ?? ''), exact(ends?.to ?? '')];
	return first.length === 10 && last.length === 10 && Date.parse(last) - Date.parse(first) === DAY;
}

/** The form without a year of one that has it. */
const ALONE: Partial<Record<DateForm, DateForm>> = { full: 'short', dated: 'tick' };

/** Two ends of a range, which say together what they share: "13 and 17 October 2025". */
function pair(first: string, last: string, form: DateForm, and = 'and'): string {
	const [from, to] = [clockTimeOf(first), clockTimeOf(last)];
	const [year, month, day] = first.split('-');
	const sameYear = year === last.slice(0, 4);
	const spare = sameYear ? (ALONE[form] ?? form) : form;
	if (from && from.offset === to?.offset) {
		const start = from.day === to.day ? from.time : minuteInWords(from, spare, false);
		return `${start} ${and} ${minuteInWords(to, form)}`;
	}
	const areDays = first.length === 10 && last.length === 10;
	if (areDays && sameYear && month === last.slice(5, 7))
		return `${Number(day)} ${and} ${plain(last, form)}`;
	return `${plain(first, spare)} ${and} ${plain(last, form)}`;
}

/**
 * An EDTF date in words, never finer than it is known: "1 September 2025", "September 2025",
 * "about 14 November 2025", "by 16 October 2025", "26 or 27 April 2025", "between 13 and 17 October
 * 2025", "between October and November 2025", "12:33 (UTC+2) on 28 April 2025".
 */
export function inWords(text: string, form: DateForm = 'full'): string {
	const { approximate, ends } = dateFrom(text);
	const about = approximate ? 'about ' : '';
	if (!ends) return about + plain(exact(text), form);
	const last = exact(ends.to);
	if (ends.from === undefined) return `by ${about}${plain(last, form)}`;
	const first = exact(ends.from);
	if (first === last) return about + plain(last, form);
	if (isOneOfTwo(text)) return about + pair(first, last, form, 'or');
	return `${about}between ${pair(first, last, form)}`;
}

/** A date within a sentence, with the preposition it needs: "on 1 September", "in September", "at 12:33". */
export function onDate(text: string, form: DateForm = 'full'): string {
	const { precision, approximate } = dateFrom(text);
	const words = inWords(text, form);
	if (isOneOfTwo(text) && !approximate) return `on ${words}`;
	if (precision === 'span' || approximate) return words;
	return `${{ minute: 'at', day: 'on', month: 'in', year: 'in' }[precision]} ${words}`;
}

/**
 * A date behind “from” or “since”: "1 September", "about 1 May", and for one that is only known to lie
 * within bounds "a day between 29 April and 3 May 2025", "a time by 12:33 (UTC+2) on 28 April".
 */
export function startInWords(text: string, form: DateForm = 'full'): string {
	const { ends, minutes } = dateFrom(text);
	const words = inWords(text, form);
	const isSpan = ends !== undefined && ends.from !== ends.to && !isOneOfTwo(text);
	return isSpan ? `a ${minutes ? 'time' : 'day'} ${words}` : words;
}

/** The value of a `datetime` attribute; undefined where it is not one date, or only about one. */
export function machineDate(text: string): string | undefined {
	const { precision, approximate } = dateFrom(text);
	return precision === 'span' || approximate ? undefined : text;
}

/** How a date can be said within a sentence that names it. */
export const DATE_FORMS = [
	'full',
	'short',
	'weekday',
	'weekday-short',
	'weekday-alone',
	'month',
	'month-short',
	'year',
] as const;
export type SentenceForm = (typeof DATE_FORMS)[number];

const WEEKDAY = written({ weekday: 'long' });

/** A date in one of these forms; undefined where it is not known so exactly. */
export function dateIn(text: string, form: SentenceForm): string | undefined {
	if (form === 'full' || form === 'short') return inWords(text, form);
	const { precision, approximate, earliest, latest } = dateFrom(text);
	if (form.startsWith('weekday')) {
		if (precision !== 'day' || approximate) return undefined;
		const weekday = WEEKDAY.format(Date.parse(latest));
		if (form === 'weekday-alone') return weekday;
		return `${weekday} ${inWords(text, form === 'weekday' ? 'full' : 'short')}`;
	}
	const length = form === 'year' ? 4 : 7;
	const shared = latest.slice(0, length);
	if (precision === 'year' && form !== 'year') return undefined;
	if (earliest !== undefined && earliest.slice(0, length) !== shared) return undefined;
	return inWords(shared, form === 'month-short' ? 'short' : 'full');
}

/**
 * A tick of an axis: the day, the hour where it is one, `YYYY-MM-DDTHH:MM`, midnight with its day; or the
 * month with its year, `YYYY-MM`, where the axis is so long that a day stands for several.
 */
export function tickInWords(at: string): string {
	const [day = '', time] = at.split('T');
	if (/^\d{4}-\d\d$/.test(day)) return inWords(day, 'dated');
	if (time === undefined || time === '00:00') return inWords(day, 'tick');
	return time;
}
