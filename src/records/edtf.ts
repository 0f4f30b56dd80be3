import { z } from 'astro/zod';

/** How exactly a date is known. `span` is one unnamed day or minute out of a range. */
type Precision = 'minute' | 'day' | 'month' | 'year' | 'span';

/**
 * A date as written in content, taken apart. Bounds are calendar days, `YYYY-MM-DD`, and those of a
 * minute are days where it happened: a day and a minute are compared by the minute's own local date.
 * `earliest` is missing where only a latest day is known.
 */
export interface EdtfDate {
	precision: Precision;
	approximate: boolean;
	earliest?: string;
	latest: string;
	/** The bounds as minutes since 1 January 1970 in UTC, where all that is written has its minute. */
	minutes?: { earliest?: number; latest: number };
	/** Of a span, its ends as they are written, each with its own precision. */
	ends?: { from?: string; to: string };
}

/** A minute as it was read off a clock, with that clock's offset from UTC. */
export interface ClockTime {
	/** `YYYY-MM-DD`. */
	day: string;
	/** `HH:MM`. */
	time: string;
	/** In minutes, east of Greenwich above zero. */
	offset: number;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
const MINUTE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})(~)?$/;
const SPAN = /^\[([^\].]*)\.\.([^\].]+)\]$/;

const two = (value: number) => String(value).padStart(2, '0');

/** Days in a month of the Gregorian calendar; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The offset of a clock in minutes; undefined for one that no place on Earth has. */
function offsetOf(written: string): number | undefined {
	if (written === 'Z') return 0;
	const [hours = 0, minutes = 0] = written.slice(1).split(':').map(Number);
	const offset = (written.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
	// ISO 8601 has no -00:00; clocks differ from UTC by whole quarters, from -12 to +14 hours.
	if (written === '-00:00' || minutes > 45 || minutes % 15 > 0) return undefined;
	return offset < -12 * 60 || offset > 14 * 60 ? undefined : offset;
}

/** A minute taken apart, `~` or none behind it; undefined where the text is none. */
export function clockTimeOf(text: string): ClockTime | undefined {
	const [, day = '', hour = '', minute = '', zone = ''] = MINUTE.exec(text) ?? [];
	const offset = offsetOf(zone);
	if (!single(day) || Number(hour) > 23 || Number(minute) > 59 || offset === undefined)
		return undefined;
	return { day, time: `${hour}:${minute}`, offset };
}

function minute(text: string): EdtfDate | undefined {
	const clock = clockTimeOf(text);
	if (!clock) return undefined;
	const { day, time, offset } = clock;
	const at = Date.parse(`${day}T${time}Z`) / 60_000 - offset;
	return {
		precision: 'minute',
		approximate: text.endsWith('~'),
		earliest: day,
		latest: day,
		minutes: { earliest: at, latest: at },
	};
}

function single(text: string): EdtfDate | undefined {
	const [matched, y, m, d, tilde] = SINGLE.exec(text) ?? [];
	if (!matched || !y) return undefined;
	const year = Number(y);
	const last = m ? daysInMonth(year, Number(m)) : 31;
	if (last === 0 || (d && (Number(d) < 1 || Number(d) > last))) return undefined;
	return {
		precision: d ? 'day' : m ? 'month' : 'year',
		approximate: tilde !== undefined,
		earliest: `${y}-${m ?? '01'}-${d ?? '01'}`,
		latest: `${y}-${m ?? '12'}-${d ?? two(last)}`,
	};
}

/** Whether a range ends before it begins: by minutes where both ends have them, else by days. */
function isReversed(first: EdtfDate, last: EdtfDate): boolean {
	if (first.minutes?.earliest !== undefined && last.minutes)
		return first.minutes.earliest > last.minutes.latest;
	return (first.earliest ?? '') > last.latest;
}

/**
 * Reads the part of EDTF (ISO 8601-2:2019) that the content uses: a minute with its offset from UTC,
 * a day, month or year, `~` for approximate, and level 2's `[a..b]` and `[..b]` for one day or minute
 * within a range. A minute has no seconds, which ISO 8601-1 allows and no source of ours gives.
 * Checked against the calendar as text: a date parser would turn 2025-13-45 into another day.
 * Returns undefined for anything else.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
	const [matched, from, to] = SPAN.exec(text) ?? [];
	const one = (part: string) => single(part) ?? minute(part);
	if (!matched || to === undefined) return one(text);
	const [first, last] = [from ? one(from) : undefined, one(to)];
	if (!last || (from && !first) || (first && isReversed(first, last))) return undefined;
	const { minutes } = last;
	const earliest = first?.minutes?.earliest;
	return {
		precision: 'span',
		approximate: last.approximate || (first?.approximate ?? false),
		...(first?.earliest !== undefined && { earliest: first.earliest }),
		latest: last.latest,
		...(minutes && !from && { minutes: { latest: minutes.latest } }),
		...(minutes && earliest !== undefined && { minutes: { earliest, latest: minutes.latest } }),
		ends: { ...(from && { from }), to },
	};
}

const DATE_HINT =
	'Write a date as 2025-09-01, 2025-09 or 2025, with ~ behind it for about, ' +
	'or "[2025-10-13..2025-10-17]" for one day within a range.';

const MINUTE_HINT =
	'Write a minute as 2025-04-28T12:33+02:00, with the offset of the local clock from UTC behind it, ' +
	'or as 2025-04-28T10:33Z in UTC; ~ and ranges are written as for days. ' +
	'Where the offset is not known, write the day alone.';

/** The form of a date, for those who cannot ask the calendar. */
const FORM = String.raw`^(\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?)?)?~?|\[[^\].]*\.\.[^\].]+\])$`;

/** What is wrong with a text that has a time of day in it; undefined where it has none. */
function whyNoMinute(text: string): string | undefined {
	const [, between, time = '', seconds, offset = ''] =
		/\d{4}-\d{2}-\d{2}(T| +)(\d{1,2}:\d{2})(:\d{2}(?:\.\d+)?)?([^\].~]*)/i.exec(text) ?? [];
	if (!between)
		return /\b\d{1,2}:\d{2}\b/.test(text) ? `${text} is no date with a minute.` : undefined;
	if (seconds) return `${text} has seconds, which are not kept.`;
	if (offset === '') return `${text} has a time of day without its offset from UTC.`;
	if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return `${time} is no time of day.`;
	if (!/^(?:Z|[+-]\d{2}:\d{2})$/.test(offset) || offsetOf(offset) === undefined)
		return `${offset.trim()} is no offset from UTC.`;
	if (between !== 'T') return `${text} has no T between its day and its time.`;
	return undefined;
}

/** Why a text is no date, and what may stand in its place. */
function whyNoDate(text: string): string {
	const why = whyNoMinute(text);
	return why ? `${why} ${MINUTE_HINT}` : `${text} is no day in the calendar. ${DATE_HINT}`;
}

export const DAY_HINT = 'Write one whole day, such as 2025-09-01.';

export const edtf = z
	.string({ error: `This must be a date. ${DATE_HINT}` })
	.refine((text) => parseEdtf(text) !== undefined, {
		error: ({ input }) => whyNoDate(String(input)),
	})
	.meta({
		description: 'A date as text, with the precision to which it is known.',
		pattern: FORM,
		patternErrorMessage: DATE_HINT,
		examples: [
			'2025-09-01',
			'2025-09',
			'2025-11-14~',
			'[2025-10-13..2025-10-17]',
			'2025-04-28T12:33+02:00',
		],
	});

/** One whole day, of which there can be no doubt. */
export const day = z
	.string({ error: `This must be a day. ${DAY_HINT}` })
	.refine(
		(text) => {
			const { precision, approximate } = parseEdtf(text) ?? {};
			return precision === 'day' && !approximate;
		},
		{ error: ({ input }) => `${String(input)} is no whole day in the calendar. ${DAY_HINT}` },
	)
	.meta({
		description: 'One whole day.',
		pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
		patternErrorMessage: DAY_HINT,
		examples: ['2025-09-01'],
	});
