import { describe, expect, test } from 'vitest';
import { clockTimeOf, edtf, parseEdtf } from '#records/edtf.ts';

describe('a date keeps its precision', () => {
	test.each([
		['2025-09-01', { precision: 'day', earliest: '2025-09-01', latest: '2025-09-01' }],
		['2025-09', { precision: 'month', earliest: '2025-09-01', latest: '2025-09-30' }],
		['2025', { precision: 'year', earliest: '2025-01-01', latest: '2025-12-31' }],
		[
			'[2025-10-13..2025-10-17]',
			{
				precision: 'span',
				earliest: '2025-10-13',
				latest: '2025-10-17',
				ends: { from: '2025-10-13', to: '2025-10-17' },
			},
		],
		[
			'[2025-09..2025-10]',
			{
				precision: 'span',
				earliest: '2025-09-01',
				latest: '2025-10-31',
				ends: { from: '2025-09', to: '2025-10' },
			},
		],
	])('%s', (text, expected) => {
		expect(parseEdtf(text)).toEqual({ approximate: false, ...expected });
	});

	test('a tilde makes it approximate', () =>
		expect(parseEdtf('2025-11-14~')).toMatchObject({ precision: 'day', approximate: true }));

	test('a range may have no first day', () =>
		expect(parseEdtf('[..2025-10-16]')).toEqual({
			precision: 'span',
			approximate: false,
			latest: '2025-10-16',
			ends: { to: '2025-10-16' },
		}));
});

const at = (text: string) => Date.parse(text) / 60_000;

describe('a minute keeps the clock it was read off', () => {
	test.each([
		['2025-04-28T12:33+02:00', '2025-04-28', '2025-04-28T10:33Z'],
		['2025-04-28T10:33Z', '2025-04-28', '2025-04-28T10:33Z'],
		['2025-04-28T00:10+02:00', '2025-04-28', '2025-04-27T22:10Z'],
		['2025-04-28T23:50-03:30', '2025-04-28', '2025-04-29T03:20Z'],
	])('%s is on the local day %s', (text, day, utc) =>
		expect(parseEdtf(text)).toEqual({
			precision: 'minute',
			approximate: false,
			earliest: day,
			latest: day,
			minutes: { earliest: at(utc), latest: at(utc) },
		}),
	);

	test('it may be about a minute, or one within a range', () => {
		expect(parseEdtf('2025-04-28T12:33+02:00~')).toMatchObject({ approximate: true });
		expect(parseEdtf('[2025-04-28T12:33+02:00..2025-04-29T01:00+02:00]')).toMatchObject({
			precision: 'span',
			earliest: '2025-04-28',
			latest: '2025-04-29',
			minutes: { earliest: at('2025-04-28T10:33Z'), latest: at('2025-04-28T23:00Z') },
		});
		expect(parseEdtf('[..2025-04-28T12:33Z]')?.minutes).toEqual({
			latest: at('2025-04-28T12:33Z'),
		});
	});

	test('a range of which one end has no minute has days alone', () =>
		expect(parseEdtf('[2025-04-27..2025-04-28T12:33Z]')).not.toHaveProperty('minutes'));

	test('a range runs forward by the minute, whatever the clocks say', () => {
		expect(parseEdtf('[2025-04-28T12:33+02:00..2025-04-28T12:00+01:00]')).toBeDefined();
		expect(parseEdtf('[2025-04-28T12:33+01:00..2025-04-28T12:40+02:00]')).toBeUndefined();
	});

	test('taken apart it gives its day, its time and its offset', () =>
		expect(clockTimeOf('2025-04-28T12:33-03:30~')).toEqual({
			day: '2025-04-28',
			time: '12:33',
			offset: -210,
		}));

	test.each([
		['2025-04-28T12:33', 'has a time of day without its offset from UTC'],
		['2025-04-28 12:33', 'has a time of day without its offset from UTC'],
		['[2025-04-28T12:33..2025-04-28T13:00]', 'has a time of day without its offset from UTC'],
		['2025-04-28T12:33:10+02:00', 'has seconds, which are not kept'],
		['2025-04-28T12:33:10.25Z', 'has seconds, which are not kept'],
		['[2025-04-28T12:33:10Z..2025-04-28T12:40Z]', 'has seconds, which are not kept'],
		['2025-04-28T1:33Z', '1:33 is no time of day'],
		['2025-04-28T12:333Z', '3Z is no offset from UTC'],
		['2025-04-28T12:33+02:00x', '+02:00x is no offset from UTC'],
		['2025-04-28T12:33x+02:00', 'x+02:00 is no offset from UTC'],
		['2025-04-28T12:33Zx', 'Zx is no offset from UTC'],
		['2025-04-28T12:33 CEST', 'CEST is no offset from UTC'],
		['2025-04-28  12:33Z', 'has no T between its day and its time'],
		['2025-04-28T24:00Z', '24:00 is no time of day'],
		['2025-04-28T12:60Z', '12:60 is no time of day'],
		['2025-04-28T12:33+2', '+2 is no offset from UTC'],
		['2025-04-28T12:33CEST', 'CEST is no offset from UTC'],
		['2025-04-28T12:33+14:15', '+14:15 is no offset from UTC'],
		['2025-04-28T12:33-00:00', '-00:00 is no offset from UTC'],
		['2025-04-28 12:33+02:00', 'has no T between its day and its time'],
		['12:33 on 28 April 2025', 'is no date with a minute'],
	])('%s is refused: %s', (text, why) => {
		const message = edtf.safeParse(text).error?.issues[0]?.message ?? '';
		expect(message).toContain(why);
		// What is wrong is named first, or what it is wrong with.
		expect(message.startsWith(why) || message.startsWith(`${text} ${why}`)).toBe(true);
		expect(message).toContain('Write a minute as 2025-04-28T12:33+02:00');
		expect(message).not.toContain('no day in the calendar');
	});
});

describe('days follow the calendar', () => {
	test.each(['2024-02-29', '2000-02-29', '2025-12-31'])('%s is a day', (text) =>
		expect(parseEdtf(text)).toBeDefined(),
	);

	test.each([
		['2025-02-29', 'no leap year'],
		['1900-02-29', 'a century is no leap year'],
		['2025-02-30', 'no such day'],
		['2025-13-45', 'no such month'],
		['2025-00-10', 'no month nought'],
		['2025-04-00', 'no day nought'],
		['2025-9-1', 'digits missing'],
		['1 September 2025', 'words'],
		['2025-09-01T08:00', 'a time without its offset'],
		['2025-02-30T08:00Z', 'a minute of no day'],
		['[2025-10-17..2025-10-13]', 'the wrong way round'],
		['2025-10-13..2025-10-17', 'no brackets'],
		['', 'nothing'],
	])('%s is refused: %s', (text) => expect(parseEdtf(text)).toBeUndefined());
});

test('a refusal names the date and shows what to write', () => {
	const message = edtf.safeParse('2025-13-45').error?.issues[0]?.message;
	expect(message).toContain('2025-13-45 is no day in the calendar');
	expect(message).toContain('2025-09');
});

test('a number is no date, and is told so', () => {
	expect(edtf.safeParse(2025).error?.issues[0]?.message).toMatch(/^This must be a date/);
});
