import { below, defOf, pathBelow, type Schema } from './below.ts';
import { TEXTS, type TextKind } from './text.ts';

/** A text of a record, where it stands, and what it is. */
export interface Text {
	path: PropertyKey[];
	text: string;
	is: TextKind;
}

/** Every text of a record, however deep, by what its schema says that it is. */
export function textsIn(schema: Schema, data: unknown, path: PropertyKey[] = []): Text[] {
	const is = TEXTS.get(schema)?.is;
	if (is !== undefined && typeof data === 'string') return [{ path, text: data, is }];
	return below(schema, data).flatMap((one) =>
		one.isName ? [] : textsIn(one.schema, one.value, pathBelow(path, one)),
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
	for (const one of below(schema, data)) {
		if (one.isName) continue;
		const next = withTexts(one.schema, one.value, made, pathBelow(path, one));
		if (next === one.value) continue;
		if (one.step === undefined) return next as T;
		if (copy === data) copy = Array.isArray(data) ? [...(data as unknown[])] : { ...data };
		(copy as Record<PropertyKey, unknown>)[one.step] = next;
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
