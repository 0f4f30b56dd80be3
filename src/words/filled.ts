import type { Dossier, Filed, SharedRecords } from '#facts/dossier.ts';
import { namedValue, valueNames, type Scope, type Value } from '#facts/named.ts';
import { sizeOf, type Quantity } from '#facts/quantity.ts';
import { isGroup, type Group } from '#records/group.ts';
import { kindNamed, OWN_KINDS, SHARED_KINDS } from '#records/kinds.ts';
import type { Text } from '#records/texts.ts';
import { withTexts } from '#records/texts.ts';
import type { Units } from '#records/unit.ts';
import { dateIn, DATE_FORMS, type SentenceForm } from './date.ts';
import { capital } from './list.ts';
import { PERIOD_FORMS, periodInWords, type PeriodForm } from './period.ts';
import { bare, quantityInWords } from './quantity.ts';

/**
 * How a number is said in a sentence: "about 120,000 jobs", without what it counts ("about 120,000"),
 * without sign and range ("120,000 jobs"), or the number alone ("120,000").
 */
const NUMBER_FORMS = ['full', 'bare', 'size', 'number'] as const;
type NumberForm = (typeof NUMBER_FORMS)[number];

/** A name in braces, and in which form its value is to be said: `{value}`, `{date:short}`. */
const PLACEHOLDER = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** A name in braces within a sentence. */
export interface Placeholder {
	index: number;
	text: string;
	name: string;
	form: string | undefined;
}

/** The names in braces within a text, in their order. */
export const placeholdersIn = (text: string): Placeholder[] =>
	[...text.matchAll(PLACEHOLDER)].map(({ 0: whole, 1: name = '', 2: form, index }) => ({
		index,
		text: whole,
		name: name.trim(),
		form: form?.trim(),
	}));

/** A text without its names in braces: what its author typed as words. */
export const withoutPlaceholders = (text: string): string =>
	text.replace(PLACEHOLDER, (whole) => '\uFFFC'.padEnd(whole.length, '\uFFFC'));

/** One number of a quantity, without its range and without its sign. */
const alone = ({ value, low, high, unit }: Quantity, bound?: 'low' | 'high'): Quantity => ({
	unit,
	value: bound === 'low' ? low : bound === 'high' ? high : value,
	...(bound === undefined && value === undefined ? { low, high } : {}),
});

function numberInWords(quantity: Quantity, bound: 'low' | 'high' | undefined, form: NumberForm) {
	const only = alone(quantity, bound);
	switch (form) {
		case 'full':
			return quantityInWords(bound ? only : quantity);
		case 'bare':
			return bare(bound ? only : quantity);
		case 'size':
			return quantityInWords(sizeOf(only) ?? only);
		case 'number':
			return bare(sizeOf(only) ?? only);
	}
}

/** The forms in which a value can be said. */
export function formsOf(value: Value): readonly string[] {
	if ('date' in value) return DATE_FORMS;
	return 'period' in value ? PERIOD_FORMS : NUMBER_FORMS;
}

/** A value within a sentence; undefined where it cannot be said in this form. */
export function valueInWords(value: Value, form = 'full'): string | undefined {
	if (!formsOf(value).includes(form)) return undefined;
	if ('period' in value) return periodInWords(value.period, form as PeriodForm);
	return 'date' in value
		? dateIn(value.date, form as SentenceForm)
		: numberInWords(value.quantity, value.bound, form as NumberForm).trim();
}

const STARTS = /(?:^|[.?!]\s+)$/;

/** A sentence with the values of its record in place of their names. What no record has, it leaves as it is. */
export const filledText = (text: string, scope: Scope): string =>
	text.includes('{')
		? text.replace(PLACEHOLDER, (whole, name: string, form: string | undefined, at: number) => {
				const value = namedValue(scope, name.trim());
				const words = value && valueInWords(value, form?.trim());
				if (words === undefined) return whole;
				return STARTS.test(text.slice(0, at)) ? capital(words) : words;
			})
		: text;

/** The groups around a text of a record, the nearest first. */
export function scopeOf(
	record: unknown,
	{ path }: Pick<Text, 'path'>,
	dossier?: Dossier,
	units?: Units,
): Scope {
	const groups: Group[] = [];
	let group: unknown = record;
	for (const step of path) {
		if (isGroup(group) && !Array.isArray(group)) groups.unshift(group);
		group = isGroup(group) ? group[String(step)] : undefined;
	}
	return { groups, dossier, units };
}

/** What the texts are in which names stand for values; all others are shown as they were written. */
export const isFilled = ({ is }: Pick<Text, 'is'>): boolean =>
	is === 'words' || is === 'attributed' || is === 'relayed' || is === 'noted';

const filledRecord = <T>(kind: string, record: T, dossier?: Dossier, units?: Units): T =>
	withTexts(kindNamed(kind as 'claims').schema, record, (text) =>
		isFilled(text) ? filledText(text.text, scopeOf(record, text, dossier, units)) : text.text,
	);

/**
 * A dossier whose sentences say the numbers and days of its records. Everything that shows a sentence is
 * made of this one; status and sources are those of the records.
 */
export function filledDossier(dossier: Dossier): Dossier {
	const own = Object.fromEntries(
		OWN_KINDS.map(({ name }) => [
			name,
			(dossier[name] as unknown[]).map((record) => filledRecord(name, record, dossier)),
		]),
	) as unknown as Dossier;
	return { ...dossier, ...own, incident: filledRecord('incidents', dossier.incident, dossier) };
}

/** The records beside all incidents, filled; one that belongs to an incident may name what is filed there. */
export const filledShared = (
	shared: SharedRecords,
	dossiers: Dossier[],
	units: Units,
): SharedRecords =>
	Object.fromEntries(
		SHARED_KINDS.map(({ name }) => [
			name,
			(shared[name] as Filed<{ incident?: string }>[]).map((record) =>
				filledRecord(
					name,
					record,
					dossiers.find(({ id }) => id === record.incident),
					units,
				),
			),
		]),
	) as unknown as SharedRecords;

/** The name in braces that a sentence would be filled with these words for; undefined where no field of its record has them. */
export function placeholderFor(words: string, { groups }: Scope): string | undefined {
	for (const name of valueNames({ groups })) {
		const value = namedValue({ groups }, name);
		const form = value && formsOf(value).find((one) => valueInWords(value, one) === words);
		if (form !== undefined) return form === 'full' ? `{${name}}` : `{${name}:${form}}`;
	}
	return undefined;
}
