import type { z } from 'astro/zod';
import { referencesIn } from '#records/links.ts';
import { parsed, refusals } from '#check/refusals.ts';
import { say } from '#check/say.ts';
import { isShaped, jsonSchemaOf, type JsonSchema } from '../schemas/json.ts';
import type { Around } from './around.ts';
import { kebab } from './slug.ts';

/** What has been answered so far, by flag. */
export interface Answers {
	[flag: string]: unknown;
}

/** `keys` and `list` take several values, `yes` is there or not. */
export type Form = 'text' | 'number' | 'choice' | 'yes' | 'key' | 'keys' | 'list';

export interface Choice {
	value: string;
	about?: string | undefined;
	/** It stays in sight, whatever is searched for. */
	always?: true;
}

/** How a field is asked for, beside what its schema tells. */
export interface Ask {
	field: string;
	/** Asked only where this holds; a flag is taken all the same. */
	when?: (answers: Answers) => boolean;
	/** The answer to a bare Enter, and that of a script that gives none. */
	preset?: (answers: Answers, around: Around) => unknown;
	/** The preset is taken without asking, where there is one that is free. */
	quiet?: true;
	/** Where the answer names something new: whether something has that name already. */
	isTaken?: (answer: unknown, answers: Answers, around: Around) => boolean;
	/** Must be answered where it is asked, though the schema could do without; in words, where that is not always. */
	needed?: true | `${'where' | 'with'} ${string}`;
	/** The flags that would do as well, all together. */
	or?: string[];
	/** A source that is not in the bibliography yet may be named, which is then asked for. */
	mayBeNew?: true;
	/** What may be chosen; without it, the values that the schema names. */
	choices?: (around: Around, answers: Answers) => Choice[];
}

export interface Question extends Ask {
	flag: string;
	/** One sentence: what the field is for. */
	about: string;
	form: Form;
	schema: z.ZodType;
	/** What a key must be the key of. */
	target: string | undefined;
	optional: boolean;
	/** What an answer looks like, where its form is not that of plain words. */
	example: string | undefined;
}

function formOf({ type, enum: values, items }: JsonSchema, target: string | undefined): Form {
	if (type === 'array') return target && items ? 'keys' : 'list';
	if (type === 'boolean') return 'yes';
	if (type === 'number' || type === 'integer') return 'number';
	return values ? 'choice' : target ? 'key' : 'text';
}

/** One question about a schema that stands for itself. */
export function question(flag: string, schema: z.ZodType, ask: Ask): Question {
	const json = jsonSchemaOf(schema);
	const [reference] = referencesIn(schema, 'x');
	const enumerated = (json.enum ?? []).map((value) => ({ value: String(value) }));
	return {
		choices: () => enumerated,
		...ask,
		flag,
		about: json.description ?? '',
		form: formOf(json, reference?.of),
		schema,
		target: reference?.of,
		optional: !ask.needed && schema.safeParse(undefined).success,
		example: isShaped(json) ? String(json.examples?.[0]) : undefined,
	};
}

/** Questions about fields of a record, each under a flag that begins with the part’s name. */
export const questions = (part: string, schema: z.ZodObject, asks: Ask[]): Question[] =>
	asks.map((ask) => {
		const field = schema.shape[ask.field] as z.ZodType | undefined;
		if (!field) throw new Error(`There is no field “${ask.field}”.`);
		return question(kebab(part ? `${part}-${ask.field}` : ask.field), field, ask);
	});

/** What the schema says against an answer; undefined where it takes it. */
export function refusalOf({ schema }: Question, value: unknown): string | undefined {
	const [issue] = parsed(schema, value).error?.issues ?? [];
	const [refusal] = issue ? refusals({ ...issue, path: [] }, schema) : [];
	return refusal && say(refusal);
}

/** The answers of one part as the fields of its record, in the order of its schema. */
export const fieldsFrom = (part: string, schema: z.ZodObject, answers: Answers): object =>
	Object.fromEntries(
		Object.keys(schema.shape).flatMap((field) => {
			const value = answers[kebab(part ? `${part}-${field}` : field)];
			return value === undefined ? [] : [[field, value]];
		}),
	);
