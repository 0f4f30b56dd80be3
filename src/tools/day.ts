import { parseEdtf } from '#records/edtf.ts';
import { Misuse } from './command.ts';

/** Throws a Misuse where this is no day, as a command line names one. */
export function assertDay(text: string): void {
	if (parseEdtf(text)?.precision !== 'day')
		throw new Misuse(
			`${text} is no day in the calendar. A day is written as year, month and day, such as 2027-03-01.`,
		);
}
