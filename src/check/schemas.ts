import { z } from 'astro/zod';
import { DATE_HINT, DAY_HINT } from '#records/edtf.ts';
import { FORMS } from '#records/text.ts';
import { inList } from '#words/list.ts';

type Schema = z.core.$ZodType;

/** The schema below what makes a field optional or gives it a default. */
function bare(schema: Schema): Schema {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return bare(schema.unwrap());
	return schema;
}

const listed = (schema: Schema | undefined) => (schema ? [schema] : []);

function below(schema: Schema, part: PropertyKey): Schema[] {
	const type = bare(schema);
	if (type instanceof z.ZodObject) return listed(type.shape[String(part)]);
	if (type instanceof z.ZodArray) return [type.element];
	if (type instanceof z.ZodRecord) return [type.valueType];
	if (type instanceof z.ZodTuple) return listed(type.def.items[Number(part)]);
	if (type instanceof z.ZodUnion) return type.options.flatMap((option) => below(option, part));
	return [];
}

/** What a schema says of a field; several where it allows one of several forms, none where it has no such field. */
export const schemasAt = (schema: Schema, path: readonly PropertyKey[]): Schema[] =>
	path.reduce((all, part) => all.flatMap((one) => below(one, part)), [schema]).map(bare);

/** The fields that a group may have. */
export const fieldsAt = (schema: Schema, path: readonly PropertyKey[]): string[] =>
	schemasAt(schema, path).flatMap((one) =>
		one instanceof z.ZodUnion
			? one.options.flatMap((option) => fieldsAt(option, []))
			: one instanceof z.ZodObject
				? Object.keys(one.shape)
				: [],
	);

/** What is wanted of a text of some form, by what is said where it has another. */
const KNOWN = new Map<unknown, string>([
	[DATE_HINT, 'Write a date as 2025-09-01, 2025-09 or 2025.'],
	[DAY_HINT, DAY_HINT],
	[FORMS.sentence, 'Write a sentence that ends with a full stop.'],
	[FORMS.ask, 'Write the question that the page answers.'],
	[FORMS.key, 'Write the name of a file or entry: small letters, digits and hyphens.'],
]);

/** The form that a text must have, which a field of its own description keeps. */
const formOf = (schema: Schema) => z.globalRegistry.get(schema)?.['patternErrorMessage'];

export const isSentence = (schema: Schema): boolean => formOf(schema) === FORMS.sentence;

const needed = (type: z.ZodObject) =>
	Object.entries(type.shape).flatMap(([name, field]) =>
		field instanceof z.ZodOptional || field instanceof z.ZodDefault ? [] : name,
	);

/** What belongs in a field, as a request. */
export function wanted(schema: Schema | undefined): string {
	if (!schema) return '';
	const type = bare(schema);
	const known = KNOWN.get(formOf(type));
	if (known) return known;
	if (type instanceof z.ZodEnum) return `Write ${inList(type.options.map(String), 'or')}.`;
	if (type instanceof z.ZodLiteral)
		return `Write ${inList([...type.values].map(String), 'or')}, or leave the field out.`;
	if (type instanceof z.ZodNumber)
		return type.isInt ? 'Write a whole number.' : 'Write a number, in digits alone.';
	if (type instanceof z.ZodArray)
		return formOf(type.element) === FORMS.key
			? 'Write their keys in brackets, as in [first-one, second-one].'
			: 'Write a list, as in [one, two].';
	if (type instanceof z.ZodObject)
		return `Write a group of fields, at least ${inList(needed(type))}.`;
	if (type instanceof z.ZodRecord) return 'Write a group of entries, each as key: value.';
	if (type instanceof z.ZodTuple)
		return `Write a list of ${type.def.items.length}, as in [one, two].`;
	return 'Write some text.';
}
