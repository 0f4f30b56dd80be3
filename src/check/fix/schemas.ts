import type { z } from 'astro/zod';
import { edtf } from '#records/edtf.ts';
import { words } from '#records/text.ts';

type Schema = z.core.$ZodType;

/** What may be mended in a field: how its date is written, or the typography of its words. */
export type Holds = 'date' | 'text' | 'other';

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema itself, without what says that it may be left out. */
function bare(schema: Schema): Schema {
	const def = defOf(schema);
	return 'innerType' in def ? bare(def.innerType) : schema;
}

/** The schema of what stands under a key or at a place of a list. */
export function schemaOf(schema: Schema | undefined, key: string | number): Schema | undefined {
	if (!schema) return undefined;
	const def = defOf(bare(schema));
	if (def.type === 'array') return def.element;
	if (def.type === 'tuple') return def.items[Number(key)];
	if (def.type === 'record') return def.valueType;
	if (def.type === 'union') return def.options.flatMap((option) => schemaOf(option, key) ?? [])[0];
	return def.type === 'object' && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
}

/** The fields of a record in the order in which the schema lists them; undefined where it lists none. */
export function fieldsOf(schema: Schema | undefined): string[] | undefined {
	const def = schema && defOf(bare(schema));
	return def?.type === 'object' ? Object.keys(def.shape) : undefined;
}

/** Whether a schema is made of another one, with further conditions or none. */
function isMadeOf(schema: Schema, basis: Schema): boolean {
	const [made, from] = [defOf(schema), defOf(basis)];
	if (made.type !== 'string' || from.type !== 'string') return false;
	return (from.checks ?? []).every((check) => made.checks?.includes(check));
}

/** What a field holds: the schemas of dates and of words in `schema/` say so. */
export function holds(schema: Schema | undefined): Holds {
	if (!schema) return 'other';
	const own = bare(schema);
	return isMadeOf(own, edtf) ? 'date' : isMadeOf(own, words) ? 'text' : 'other';
}
