import type { z } from 'astro/zod';
import { schemasAt } from '#check/schemas.ts';
import { TEXTS } from '#records/text.ts';
import { instead } from '#words/spelling.ts';
import { sourcesOf, type Around } from './around.ts';
import { textOf } from './draft.ts';
import { NEW } from './kinds/source.ts';
import { refusalOf, type Answers, type Choice, type Question } from './question.ts';

/** The folder of `content/` whose bibliography a record’s sources stand in. */
function folderOf(answers: Answers): string {
	const incident = textOf(answers, 'incident');
	return incident ? `incidents/${incident}` : 'comparisons';
}

/** What may be chosen for a question; empty where anything goes that the schema takes. */
export function choicesFor(one: Question, around: Around, answers: Answers): Choice[] {
	const own = one.choices?.(around, answers) ?? [];
	if (own.length > 0 || one.target !== 'source') return own;
	const sources = Object.entries(sourcesOf(around, folderOf(answers)));
	const known = sources.map(([value, { publisher, title }]) => ({
		value,
		about: `${publisher}: ${title}`,
	}));
	const fresh: Choice = { value: NEW, about: 'a source that is not in the list yet', always: true };
	// What is to be written often rests on something that nothing rested on before.
	return one.mayBeNew ? [fresh, ...known] : known;
}

/** Text as the value of its field. */
export function valueOf({ form, schema }: Question, given: string[]): unknown {
	const [text = ''] = given;
	if (form === 'keys' || form === 'list') return given;
	if (form === 'yes') return text === 'true';
	const isNumeric = form === 'number' && /^-?\d*\.?\d+$/.test(text.trim());
	return isNumeric ? Number(text) : isQuotation(schema) ? unquoted(text.trim()) : text.trim();
}

const isQuotation = (schema: z.ZodType) =>
	schemasAt(schema, []).some((own) => TEXTS.get(own)?.is === 'quotation');

const MARKS = ['“”', '""', '‘’', "''", '«»', '„“'];

/** A quotation without the marks around the whole of it, which the page sets. */
export function unquoted(text: string): string {
	const around = MARKS.find(
		([open = '', close = '']) => text.startsWith(open) && text.endsWith(close),
	);
	const inner = text.slice(1, -1);
	const isWhole =
		around !== undefined && inner.length > 0 && ![...around].some((mark) => inner.includes(mark));
	return isWhole ? inner.trim() : text;
}

/** Why an answer cannot be taken, as one sentence; undefined where it can. */
export function objection(
	one: Question,
	value: unknown,
	around: Around,
	answers: Answers,
): string | undefined {
	const refusal = refusalOf(one, value);
	if (refusal) return refusal;
	const choices = choicesFor(one, around, answers).map((choice) => choice.value);
	if (choices.length === 0 && one.target === undefined) return undefined;
	const values = (Array.isArray(value) ? value : [value]).map(String);
	const stray = values.find((key) => !choices.includes(key));
	if (stray === undefined || (choices.length === 0 && one.target === 'comparison'))
		return undefined;
	return `There is no ${one.target ?? 'record'} “${stray}”.${instead(stray, choices)}`;
}
