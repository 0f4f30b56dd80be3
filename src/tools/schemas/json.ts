import { z } from 'astro/zod';

/** A JSON Schema, draft 7: the newest draft that editors read in full. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Bounds that only say that a number is one that a computer can hold say nothing to an editor. */
const UNBOUNDED = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/**
 * What a file of this kind may hold, before defaults are filled in. Rules between fields and the
 * calendar cannot be told in a JSON Schema; the content check knows them.
 */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
	z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-07',
		override: ({ jsonSchema }) => {
			if (UNBOUNDED.includes(jsonSchema.minimum ?? 0)) delete jsonSchema.minimum;
			if (UNBOUNDED.includes(jsonSchema.maximum ?? 0)) delete jsonSchema.maximum;
		},
	});

/** Whether an example tells more of a field than words about it: a date, a key, a unit. */
export const isShaped = ({ pattern, examples }: JsonSchema): boolean =>
	examples !== undefined && pattern?.startsWith('^') === true;
