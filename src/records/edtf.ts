import { z } from 'astro/zod';

/** How exactly a date is known. `span` is one unnamed day out of a range. */
export type Precision = 'day' | 'month' | 'year' | 'span';

/**
 * A date as written in content, taken apart. Bounds are calendar days, `YYYY-MM-DD`;
 * `earliest` is missing where only a latest day is known.
 */
export interface EdtfDate {
	precision: Precision;
	approximate: boolean;
	earliest?: string;
	latest: string;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
const SPAN = /^\[([^\].]*)\.\.([^\].]+)\]$/;

const two = (value: number) => String(value).padStart(2, '0');

/** Days in a month of the Gregorian calendar; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
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

/**
 * Reads the part of EDTF (ISO 8601-2:2019) that the content uses: a day, month or year,
 * `~` for approximate, and level 2's `[a..b]` and `[..b]` for one day within a range.
 * Checked against the calendar as text: a date parser would turn 2025-13-45 into another day.
 * Returns undefined for anything else.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
	const [matched, from, to] = SPAN.exec(text) ?? [];
	if (!matched || to === undefined) return single(text);
	const [first, last] = [from ? single(from) : undefined, single(to)];
	if (!last || (from && !first) || (first?.earliest ?? '') > last.latest) return undefined;
	const approximate = last.approximate || (first?.approximate ?? false);
	const bounds = { precision: 'span' as const, approximate, latest: last.latest };
	return first?.earliest ? { ...bounds, earliest: first.earliest } : bounds;
}

export const DATE_HINT =
	'Write a date as 2025-09-01, 2025-09 or 2025, with ~ behind it for about, ' +
	'or "[2025-10-13..2025-10-17]" for one day within a range.';

/** The form of a date, for those who cannot ask the calendar. */
const FORM = String.raw`^(\d{4}(-\d{2}(-\d{2})?)?~?|\[[^\].]*\.\.[^\].]+\])$`;

export const DAY_HINT = 'Write one whole day, such as 2025-09-01.';

export const edtf = z
	.string({ error: `This must be a date. ${DATE_HINT}` })
	.refine((text) => parseEdtf(text) !== undefined, {
		error: ({ input }) => `${String(input)} is no day in the calendar. ${DATE_HINT}`,
	})
	.meta({
		description: 'A date as text, with the precision to which it is known.',
		pattern: FORM,
		patternErrorMessage: DATE_HINT,
		examples: ['2025-09-01', '2025-09', '2025-11-14~', '[2025-10-13..2025-10-17]'],
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
