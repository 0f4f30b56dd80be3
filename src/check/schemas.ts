import { z } from 'astro/zod';
import { day, edtf } from '#records/edtf.ts';
import { ask, key, sentence, words } from '#records/text.ts';
import { defOf, type Schema } from '#records/below.ts';

/** The schema itself, without what says that it may be left out. */
function bare(schema: Schema): Schema {
	const def = defOf(schema);
	return 'innerType' in def ? bare(def.innerType) : schema;
}

const listed = (schema: Schema | undefined) => (schema ? [schema] : []);

/** What may stand under a key or at a place of a list: several schemas where one of several forms may. */
function below(schema: Schema, part: PropertyKey): Schema[] {
	const def = defOf(bare(schema));
	switch (def.type) {
		case 'object':
			return listed(Object.hasOwn(def.shape, part) ? def.shape[String(part)] : undefined);
		case 'array':
			return [def.element];
		case 'record':
			return [def.valueType];
		case 'tuple':
			return listed(def.items[Number(part)]);
		case 'union':
			return def.options.flatMap((option) => below(option, part));
		default:
			return [];
	}
}

/** What a schema says of a field; several where it allows one of several forms, none where it has no such field. */
export const schemasAt = (schema: Schema, path: readonly PropertyKey[]): Schema[] =>
	path.reduce((all, part) => all.flatMap((one) => below(one, part)), [schema]).map(bare);

/** What may stand under a key or at a place of a list: where one of several forms may, the first that has it. */
export const schemaOf = (schema: Schema | undefined, part: PropertyKey): Schema | undefined =>
	schema && below(schema, part)[0];

/** The fields of a group in the order in which the schema lists them; none where it is no group of one form. */
export function fieldsOf(schema: Schema | undefined): string[] {
	const def = schema && defOf(bare(schema));
	return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** The fields that a group may have in any of its forms. */
export const fieldsAt = (schema: Schema, path: readonly PropertyKey[]): string[] =>
	schemasAt(schema, path).flatMap((one) => {
		const def = defOf(one);
		return def.type === 'union' ? def.options.flatMap((form) => fieldsAt(form, [])) : fieldsOf(one);
	});

/** The schema of the names in a group whose names are free. */
export function keyTypeOf(schema: Schema | undefined): Schema | undefined {
	const def = schema && defOf(bare(schema));
	return def?.type === 'record' ? def.keyType : undefined;
}

/** Whether a schema is made of another one, with further conditions or none. */
function isMadeOf(schema: Schema, basis: Schema): boolean {
	const [made, from] = [defOf(schema), defOf(basis)];
	if (made.type !== 'string' || from.type !== 'string') return false;
	return (from.checks ?? []).every((check) => made.checks?.includes(check));
}

/** The forms of text that records share, the narrower before the wider. */
const FORMS = { date: edtf, day, sentence, question: ask, key, words };

/** The form that a text must have; undefined where it may have any, or is none. */
export function formOf(schema: Schema): keyof typeof FORMS | undefined {
	const own = bare(schema);
	const forms = Object.keys(FORMS) as (keyof typeof FORMS)[];
	return forms.find((form) => isMadeOf(own, FORMS[form]));
}

/** What belongs in a field. */
export type Want =
	| { form: 'date' | 'day' | 'sentence' | 'question' | 'key' | 'text' }
	| { form: 'number' | 'whole number' | 'keys' | 'list' | 'entries' }
	| { form: 'choice' | 'literal'; values: string[] }
	| { form: 'group'; needed: string[] }
	| { form: 'tuple'; length: number };

const isLeftOut = (field: Schema) => ['optional', 'default'].includes(defOf(field).type);

/** What a schema wants in its field. */
export function wanted(schema: Schema): Want {
	const type = bare(schema);
	const form = formOf(type);
	if (form) return { form: form === 'words' ? 'text' : form };
	if (type instanceof z.ZodEnum) return { form: 'choice', values: type.options.map(String) };
	if (type instanceof z.ZodLiteral)
		return { form: 'literal', values: [...type.values].map(String) };
	if (type instanceof z.ZodNumber)
		return { form: type.format?.includes('int') ? 'whole number' : 'number' };
	if (type instanceof z.ZodArray) return { form: formOf(type.element) === 'key' ? 'keys' : 'list' };
	if (type instanceof z.ZodObject) {
		const fields = Object.entries<Schema>(type.shape).filter(([, field]) => !isLeftOut(field));
		return { form: 'group', needed: fields.map(([name]) => name) };
	}
	if (type instanceof z.ZodRecord) return { form: 'entries' };
	if (type instanceof z.ZodTuple) return { form: 'tuple', length: type.def.items.length };
	return { form: 'text' };
}

/** What may stand in a field of several forms of which one is a text; nothing where there is no such choice. */
export function textFormsAt(schema: Schema, path: readonly PropertyKey[]): Want[] {
	const [union] = schemasAt(schema, path);
	return union instanceof z.ZodUnion && union.options.some((one) => one instanceof z.ZodString)
		? union.options.map(wanted)
		: [];
}
