import { describe, expect, test } from 'vitest';
import { edtf, parseEdtf } from '#records/edtf.ts';

describe('a date keeps its precision', () => {
	test.each([
		['2025-09-01', { precision: 'day', earliest: '2025-09-01', latest: '2025-09-01' }],
		['2025-09', { precision: 'month', earliest: '2025-09-01', latest: '2025-09-30' }],
		['2025', { precision: 'year', earliest: '2025-01-01', latest: '2025-12-31' }],
		[
			'[2025-10-13..2025-10-17]',
			{ precision: 'span', earliest: '2025-10-13', latest: '2025-10-17' },
		],
		['[2025-09..2025-10]', { precision: 'span', earliest: '2025-09-01', latest: '2025-10-31' }],
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
		}));
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
		['2025-09-01T08:00', 'a time'],
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
