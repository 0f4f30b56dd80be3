import type { z } from 'astro/zod';
import { isGroup } from './group.ts';
import { isKey, LINKS } from './text.ts';

/** A key that a record names, and where it stands. */
export interface Reference {
	path: PropertyKey[];
	key: string;
	of: string;
	/** It is the name of an entry itself, not what the entry holds. */
	isName?: true;
}

type Schema = z.core.$ZodType;

/** What is named below a schema. A key that stands alone in place of a list is one all the same. */
function below(def: z.core.$ZodTypes['_zod']['def'], data: unknown, path: PropertyKey[]) {
	const on = (schema: Schema | undefined, value: unknown, ...step: PropertyKey[]): Reference[] =>
		schema ? referencesIn(schema, value, [...path, ...step]) : [];
	switch (def.type) {
		case 'array':
			return Array.isArray(data)
				? data.flatMap((item: unknown, i) => on(def.element, item, i))
				: on(def.element, data);
		case 'tuple':
			return Array.isArray(data)
				? data.flatMap((item: unknown, i) => on(def.items[i], item, i))
				: [];
		case 'union':
			return def.options.flatMap((option) => on(option, data));
		case 'record':
			return isGroup(data)
				? Object.entries(data).flatMap(([key, value]) => [
						...on(def.keyType, key, key).map((one): Reference => ({ ...one, isName: true })),
						...on(def.valueType, value, key),
					])
				: [];
		case 'object':
			return isGroup(data)
				? Object.entries(data).flatMap(([field, value]) =>
						Object.hasOwn(def.shape, field) ? on(def.shape[field], value, field) : [],
					)
				: [];
		case 'pipe':
			return on(def.in, data);
		default:
			return 'innerType' in def ? on(def.innerType, data) : [];
	}
}

/**
 * Every key that a record's fields name, however deep, by what their schemas say that it is the key of.
 * The fields need not have passed the schema; what could be no key at all is left to it.
 */
export function referencesIn(schema: Schema, data: unknown, path: PropertyKey[] = []): Reference[] {
	const to = LINKS.get(schema)?.to;
	if (to !== undefined && typeof data === 'string')
		return isKey(data) ? [{ path, key: data, of: to }] : [];
	return below((schema as z.core.$ZodTypes)._zod.def, data, path);
}
