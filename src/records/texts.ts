import type { z } from 'astro/zod';
import { isGroup } from './group.ts';
import { TEXTS, type TextKind } from './text.ts';

/** A text of a record, where it stands, and what it is. */
export interface Text {
	path: PropertyKey[];
	text: string;
	is: TextKind;
}

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** What a schema is made of. */
export const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

/** A value below a schema, at one step down from it. */
type Below = [schema: Schema | undefined, value: unknown, step?: PropertyKey];

/** What lies directly below a schema in this value. */
function below(def: Def, data: unknown): Below[] {
	switch (def.type) {
		case 'array':
			return Array.isArray(data) ? data.map((item, i): Below => [def.element, item, i]) : [];
		case 'tuple':
			return Array.isArray(data) ? data.map((item, i): Below => [def.items[i], item, i]) : [];
		case 'union':
			return def.options.map((option): Below => [option, data]);
		case 'record':
			return isGroup(data)
				? Object.entries(data).map(([name, value]): Below => [def.valueType, value, name])
				: [];
		case 'object':
			return isGroup(data)
				? Object.entries(data).map(([field, value]): Below => [
						Object.hasOwn(def.shape, field) ? def.shape[field] : undefined,
						value,
						field,
					])
				: [];
		case 'pipe':
			return [[def.in, data]];
		default:
			return 'innerType' in def ? [[def.innerType, data]] : [];
	}
}

/** Every text of a record, however deep, by what its schema says that it is. */
export function textsIn(schema: Schema, data: unknown, path: PropertyKey[] = []): Text[] {
	const is = TEXTS.get(schema)?.is;
	if (is !== undefined && typeof data === 'string') return [{ path, text: data, is }];
	return below(defOf(schema), data).flatMap(([one, value, step]) =>
		one ? textsIn(one, value, step === undefined ? path : [...path, step]) : [],
	);
}

/** The same data with each of its texts as this function makes it; what has no text is the same object. */
export function withTexts<T>(
	schema: Schema,
	data: T,
	made: (text: Text) => string,
	path: PropertyKey[] = [],
): T {
	const is = TEXTS.get(schema)?.is;
	if (is !== undefined && typeof data === 'string') return made({ path, text: data, is }) as T;
	let copy: unknown = data;
	for (const [one, value, step] of below(defOf(schema), data)) {
		if (!one) continue;
		const next = withTexts(one, value, made, step === undefined ? path : [...path, step]);
		if (next === value) continue;
		if (step === undefined) return next as T;
		if (copy === data) copy = Array.isArray(data) ? [...(data as unknown[])] : { ...data };
		(copy as Record<PropertyKey, unknown>)[step] = next;
	}
	return copy as T;
}

/** The texts of a record by their schemas, each under the path that it has in any record of its kind. */
export function textSchemas(schema: Schema, path = ''): { path: string; schema: Schema }[] {
	const def = defOf(schema);
	const on = (one: Schema | undefined, step: string) =>
		one ? textSchemas(one, [path, step].filter(Boolean).join('.')) : [];
	switch (def.type) {
		case 'string':
			return [{ path, schema }];
		case 'array':
			return on(def.element, '*');
		case 'tuple':
			return def.items.flatMap((item) => on(item, '*'));
		case 'union':
			return def.options.flatMap((option) => on(option, ''));
		case 'record':
			return on(def.valueType, '*');
		case 'object':
			return Object.entries(def.shape).flatMap(([field, one]) => on(one, field));
		case 'pipe':
			return on(def.in, '');
		default:
			return 'innerType' in def ? on(def.innerType, '') : [];
	}
}
