import { parseEdtf } from '#records/edtf.ts';
import { slug } from '#records/slug.ts';
import { SHORT_MONTHS } from '#words/date.ts';

/** Words that tell no two names apart. */
const SMALL =
	/^(a|an|the|of|for|to|in|on|at|by|and|or|is|are|was|were|be|did|do|does|has|had|have|it|its|that|what|how|why|who|which|with|from|ltd|plc|limited|inc|gmbh|ag)$/;

/** A text as a key of at most so many words, those that tell it from others. */
export function shortKey(text: string, most = 4): string {
	const words = slug(text).split('-').filter(Boolean);
	const telling = words.filter((word) => !SMALL.test(word));
	return (telling.length > 0 ? telling : words).slice(0, most).join('-');
}

/** A date for the end of a key: `9jul`, `jul`; undefined where no month is known. */
export function shortDay(date: string): string | undefined {
	const [, month, day] = (parseEdtf(date)?.latest ?? '').split('-');
	const precision = parseEdtf(date)?.precision;
	const name = SHORT_MONTHS[Number(month) - 1];
	if (!name || precision === 'year') return undefined;
	return precision === 'day' || precision === 'minute' ? `${Number(day)}${name}` : name;
}

/** A date as the beginning of a key: `2024-07-09`; the last day of a range. */
export const fullDay = (date: string): string =>
	/^\d{4}(-\d{2}){0,2}/.exec(date)?.[0] ?? parseEdtf(date)?.latest ?? '';

/** A field's name as a flag: `beganStatus` as `began-status`. */
export const kebab = (field: string): string =>
	field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
