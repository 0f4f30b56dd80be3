import { parseEdtf } from '#records/edtf.ts';
import { SHORT_MONTHS } from '#words/date.ts';

const MONTH =
	'(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';

/** Forms in which only one day or month can be meant. */
const CLEAR = [
	`${DAY} ${MONTH},? ${YEAR}`,
	`${MONTH} ${DAY},? ${YEAR}`,
	`${MONTH},? ${YEAR}`,
	`${YEAR}-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?`,
	`${YEAR}([/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** A day and a month, each of which may come first. */
const EITHER = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

const two = (digits: string) => digits.padStart(2, '0');
const valid = (date: string) => (parseEdtf(date) ? [date] : []);

/**
 * The dates that may be meant by a date that is not in the form of the content: none where it is in
 * that form or cannot be read, two where day and month may be taken for each other.
 */
export function datesMeant(text: string): string[] {
	const given = text.trim().replace(/\s+/g, ' ');
	if (parseEdtf(text)) return [];
	const [, first, , second, year = ''] = EITHER.exec(given) ?? [];
	if (first && second)
		return [
			...new Set([
				...valid(`${year}-${two(second)}-${two(first)}`),
				...valid(`${year}-${two(first)}-${two(second)}`),
			]),
		];
	for (const form of CLEAR) {
		const found = form.exec(given)?.groups;
		if (!found) continue;
		const { year: y, month, name = '', day } = found;
		const number = month ?? String(SHORT_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
		return valid([y, two(number), ...(day ? [two(day)] : [])].join('-'));
	}
	return valid(given);
}
