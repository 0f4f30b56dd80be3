import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTimeOf, day, DAY_HINT, daysInMonth, edtf, parseEdtf } from '#records/edtf.ts';

// What the calendar is, is asked of the machine's own: it knows leap years and the lengths of months.

const two = (value: number) => String(value).padStart(2, '0');
const number = (min: number, max: number) => fc.integer({ min, max });
const year = number(1000, 9999);
const isoOf = (y: number, m: number, d: number) =>
	new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);

/** Any four, two and two digits, of which many are no day. */
const digits = fc
	.tuple(year, number(0, 14), number(0, 33))
	.map(([y, m, d]) => ({ y, m, d, text: `${y}-${two(m)}-${two(d)}` }));
const aDay = fc.tuple(year, number(1, 12), number(1, 28)).map(([y, m, d]) => isoOf(y, m, d));
/** A date of any precision. */
const date = fc
	.tuple(aDay, fc.constantFrom(10, 7, 4), fc.constantFrom('', '~'))
	.map(([text, length, about]) => text.slice(0, length) + about);

describe('the calendar', () => {
	test('has the days that the machine knows, and no others', () =>
		fc.assert(
			fc.property(digits, ({ y, m, d, text }) => {
				const is = isoOf(y, m, d) === text;
				expect(parseEdtf(text)).toEqual(
					is ? { precision: 'day', approximate: false, earliest: text, latest: text } : undefined,
				);
			}),
			{ numRuns: 2000 },
		));

	test('has months and years from their first day to their last', () =>
		fc.assert(
			fc.property(year, number(0, 13), (y, m) => {
				const text = `${y}-${two(m)}`;
				const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
				expect(parseEdtf(text)).toEqual(
					m < 1 || m > 12
						? undefined
						: {
								precision: 'month',
								approximate: false,
								earliest: isoOf(y, m, 1),
								latest: isoOf(y, m, last),
							},
				);
				expect(daysInMonth(y, m)).toBe(m < 1 || m > 12 ? 0 : last);
				expect(parseEdtf(`${y}~`)).toEqual({
					precision: 'year',
					approximate: true,
					earliest: isoOf(y, 1, 1),
					latest: isoOf(y, 12, 31),
				});
			}),
			{ numRuns: 500 },
		));

	test('has nothing before or behind a date', () =>
		fc.assert(
			fc.property(date, fc.constantFrom(' ', 'a', '1', '-', '~', '.', '[', ']'), (text, more) => {
				expect(parseEdtf(`${more}${text}`)).toBeUndefined();
				// A tilde behind a date without one makes another date.
				if (more !== '~' || text.endsWith('~')) expect(parseEdtf(text + more)).toBeUndefined();
			}),
		));
});

describe('one day within a range', () => {
	test('lies from the first of the one to the last of the other, and they run forward', () =>
		fc.assert(
			fc.property(date, date, (from, to) => {
				const [first, last] = [parseEdtf(from), parseEdtf(to)];
				const forward = (first?.earliest ?? '') <= (last?.latest ?? '');
				expect(parseEdtf(`[${from}..${to}]`)).toEqual(
					forward
						? {
								precision: 'span',
								approximate: from.endsWith('~') || to.endsWith('~'),
								earliest: first?.earliest,
								latest: last?.latest,
								ends: { from, to },
							}
						: undefined,
				);
			}),
			{ numRuns: 1000 },
		));

	test('may be one day, or one minute, twice', () =>
		fc.assert(
			fc.property(date, aDay, (text, on) => {
				expect(parseEdtf(`[${text}..${text}]`)).toMatchObject({ ends: { from: text, to: text } });
				expect(parseEdtf(`[${on}T12:33Z..${on}T12:33Z]`)?.precision).toBe('span');
			}),
		));

	test('may have no first day, and always has a last', () =>
		fc.assert(
			fc.property(date, (to) => {
				const { latest } = parseEdtf(to) ?? {};
				expect(parseEdtf(`[..${to}]`)).toEqual({
					precision: 'span',
					approximate: to.endsWith('~'),
					latest,
					ends: { to },
				});
				for (const wrong of [
					`[${to}..]`,
					'[..]',
					`[${to}]`,
					`[${to}.${to}]`,
					`[..${to}`,
					`..${to}]`,
				])
					expect(parseEdtf(wrong), wrong).toBeUndefined();
				for (const wrong of [`x[..${to}]`, `[..${to}]x`, `[x..${to}]`, `[..${to}x]`])
					expect(parseEdtf(wrong), wrong).toBeUndefined();
			}),
		));

	test('is within minutes where both ends have them, and by one where it has no first', () => {
		const aMinute = fc
			.tuple(aDay, number(0, 23), number(0, 59))
			.map(([on, h, m]) => `${on}T${two(h)}:${two(m)}Z`);
		const at = (text: string) => Date.parse(text) / 60_000;
		fc.assert(
			fc.property(aMinute, aMinute, (from, to) => {
				const minutes = { earliest: at(from), latest: at(to) };
				expect(parseEdtf(`[${from}..${to}]`)?.minutes).toEqual(
					minutes.earliest <= minutes.latest ? minutes : undefined,
				);
				expect(parseEdtf(`[..${to}]`)?.minutes).toEqual({ latest: at(to) });
				const before = '0999-01-01';
				expect(parseEdtf(`[${before}..${to}]`)?.minutes).toBeUndefined();
				expect(parseEdtf(`[${from}..9999-12]`)?.minutes).toBeUndefined();
			}),
		);
	});
});

test('a clock reads a minute of the day, at most fourteen hours ahead and twelve behind, by quarters', () =>
	fc.assert(
		fc.property(
			fc.tuple(aDay, number(0, 25), number(0, 62)),
			fc.tuple(
				fc.constantFrom('+', '-'),
				number(0, 15),
				fc.oneof(number(0, 62), fc.constantFrom(0, 15, 30, 45)),
			),
			([on, hour, minute], [sign, hours, quarters]) => {
				const time = `${two(hour)}:${two(minute)}`;
				const zone = `${sign}${two(hours)}:${two(quarters)}`;
				const offset = (hours * 60 + quarters) * (sign === '-' ? -1 : 1);
				const clock = hour < 24 && minute < 60;
				const place =
					[0, 15, 30, 45].includes(quarters) &&
					offset >= -720 &&
					offset <= 840 &&
					zone !== '-00:00';
				const text = `${on}T${time}${zone}`;
				expect(clockTimeOf(text)).toEqual(clock && place ? { day: on, time, offset } : undefined);
				expect(parseEdtf(text)?.minutes?.latest).toBe(
					clock && place ? Date.parse(`${on}T${time}Z`) / 60_000 - offset : undefined,
				);
				expect(clockTimeOf(`${on}T${time}Z`)).toEqual(
					clock ? { day: on, time, offset: 0 } : undefined,
				);
			},
		),
		{ numRuns: 2000 },
	));

describe('a field for one whole day', () => {
	const said = (text: unknown) => day.safeParse(text).error?.issues[0]?.message;

	test.each(['2025-09-01', '2024-02-29'])('takes %s', (text) => expect(said(text)).toBeUndefined());

	test.each([
		'2025-09',
		'2025',
		'2025-09-01~',
		'2025-09-31',
		'[..2025-09-01]',
		'2025-09-01T10:00Z',
	])('refuses %s, and says what to write', (text) =>
		expect(said(text)).toBe(`${text} is no whole day in the calendar. ${DAY_HINT}`),
	);

	test('tells a number that it is none', () =>
		expect(said(2025)).toBe(`This must be a day. ${DAY_HINT}`));
});

test('whatever is taken for a date has its form, which editors hold it to as they type', () =>
	fc.assert(
		fc.property(
			fc.oneof(
				date,
				fc.tuple(date, date).map((ends) => `[${ends.join('..')}]`),
			),
			(text) => {
				const { pattern } = edtf.meta() as { pattern: string };
				if (parseEdtf(text)) expect(text).toMatch(new RegExp(pattern));
				const { pattern: whole } = day.meta() as { pattern: string };
				expect(new RegExp(whole).test(text)).toBe(/^\d{4}-\d\d-\d\d$/.test(text));
			},
		),
	));
