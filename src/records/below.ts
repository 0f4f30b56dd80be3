import type { z } from 'astro/zod';
import { isGroup } from './group.ts';

/** What says of a value what it may be. */
export type Schema = z.core.$ZodType;

/** What a schema is made of. */
export const defOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] =>
	(schema as z.core.$ZodTypes)._zod.def;

/** A value and its schema, directly below another; `step` is missing where both are of one value. */
export interface Below {
	schema: Schema;
	value: unknown;
	step?: PropertyKey;
	/** It is the name of an entry, not what the entry holds. */
	isName?: true;
}

const at = (schema: Schema | undefined, value: unknown, step: PropertyKey): Below[] =>
	schema ? [{ schema, value, step }] : [];

/**
 * What lies directly below a schema in a value, which need not have passed it. What stands alone in place
 * of a list is taken for one of its items.
 */
export function below(schema: Schema, data: unknown): Below[] {
	const def = defOf(schema);
	switch (def.type) {
		case 'array':
			return Array.isArray(data)
				? data.map((value: unknown, step): Below => ({ schema: def.element, value, step }))
				: [{ schema: def.element, value: data }];
		case 'tuple':
			return Array.isArray(data)
				? data.flatMap((value: unknown, step) => at(def.items[step], value, step))
				: [];
		case 'union':
			return def.options.map((option): Below => ({ schema: option, value: data }));
		case 'record':
			return isGroup(data)
				? Object.entries(data).flatMap(([name, value]): Below[] => [
						{ schema: def.keyType, value: name, step: name, isName: true },
						{ schema: def.valueType, value, step: name },
					])
				: [];
		case 'object':
			return isGroup(data)
				? Object.entries(data).flatMap(([field, value]) =>
						Object.hasOwn(def.shape, field) ? at(def.shape[field], value, field) : [],
					)
				: [];
		case 'pipe':
			return [{ schema: def.in, value: data }];
		default:
			return 'innerType' in def ? [{ schema: def.innerType, value: data }] : [];
	}
}

/** The path of what lies below what has this path. */
export const pathBelow = (path: PropertyKey[], { step }: Below): PropertyKey[] =>
	step === undefined ? path : [...path, step];
