import { expect, test } from 'vitest';
import { Misuse } from '#tools/command.ts';
import { assertDay } from '#tools/day.ts';

test('a day of the calendar is taken', () => expect(() => assertDay('2024-02-29')).not.toThrow());

test.each(['2026-13-01', '2023-02-29', '2024-02', '1 March 2024', ''])(
	'%j is none, and is answered with how a day is written, not with another day to write',
	(text) => {
		const told = `${text} is no day in the calendar. A day is written as year, month and day, such as 2027-03-01.`;
		expect(() => assertDay(text)).toThrow(new Misuse(told));
	},
);
