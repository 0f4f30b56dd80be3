import { describe, expect, test } from 'vitest';
import { changesByDay, correctionsOf, newestFirst, noticesOn } from '#facts/corrections.ts';
import { aCorrection } from '../a.ts';

const old = aCorrection({ date: '2024-08-02' }, 'old');
const recent = aCorrection({ date: '2024-08-20', pages: ['/about/'] }, 'recent');
const ids = (corrections: { id: string }[]) => corrections.map(({ id }) => id);

test('the newest stands first; of one day, that with the later key', () =>
	expect(
		ids(newestFirst([old, aCorrection({}, 'a'), aCorrection({ date: '2024-08' }, 'm'), recent])),
	).toEqual(['m', 'recent', 'a', 'old']));

test('a page has the corrections that name it, and no other', () => {
	expect(ids(correctionsOf([old, recent], '/about/'))).toEqual(['recent']);
	expect(correctionsOf([old, recent], '/abou/')).toEqual([]);
});

describe('a notice', () => {
	const notices = (showUntil: string | undefined, asOf: string) =>
		noticesOn([aCorrection({ showUntil })], '/example/', asOf).length;

	test('stands up to its last day, by the day of the edition', () => {
		expect(notices('2024-09-01', '2024-08-31')).toBe(1);
		expect(notices('2024-09-01', '2024-09-01')).toBe(1);
		expect(notices('2024-09-01', '2024-09-02')).toBe(0);
		expect(notices('2024-09', '2024-09-30')).toBe(1);
	});

	test('does not stand where none is asked for', () =>
		expect(notices(undefined, '2024-08-20')).toBe(0));
});

describe('the changes of an incident', () => {
	const days = (asOf: string, corrections = [old, recent]) =>
		changesByDay(corrections, 'example', asOf).map(({ day, corrections: list }) => [
			day,
			...ids(list),
		]);

	test('stand under their days, the newest first', () =>
		expect(days('2024-08-20')).toEqual([
			['2024-08-20', 'recent'],
			['2024-08-02', 'old'],
		]));

	test('always have a place for the day of the edition', () => {
		expect(days('2024-09-01')[0]).toEqual(['2024-09-01']);
		expect(days('2024-09-01', [])).toEqual([['2024-09-01']]);
	});

	test('are not those of another incident or of the publication', () =>
		expect(
			days('2024-09-01', [
				aCorrection({ incident: 'other' }),
				aCorrection({ incident: undefined }, 'general'),
			]),
		).toEqual([['2024-09-01']]));
});
