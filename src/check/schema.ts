import type { z } from 'astro/zod';
import { wanted } from './schemas.ts';
import { refusals, type Refusal } from './refusals.ts';

const isGroup = (value: unknown) => typeof value === 'object' && value !== null;

/** A field that is missing because its name is misspelt is one slip, told where it stands. */
function withoutEchoes(all: Refusal[]): Refusal[] {
	const misspelt = new Set(
		all.flatMap(({ path, unknown }) => (unknown ? [...path.slice(0, -1), unknown].join('.') : [])),
	);
	return all.filter(({ path, missing }) => missing === undefined || !misspelt.has(path.join('.')));
}

/** Holds the values of a file to a schema: what it makes of them, or all that it refuses. */
export function held(schema: z.ZodType, raw: unknown): { data?: unknown; refused: Refusal[] } {
	const top = (message: string) => ({ refused: [{ path: [], message }] });
	if (!isGroup(raw) || Array.isArray(raw) !== wanted(schema).startsWith('Write a list')) {
		const least = /at least (.*)/.exec(wanted(schema))?.[1];
		return top(
			raw === null || raw === undefined
				? least
					? `There are no fields here. At least these are needed: ${least}`
					: 'There are no entries here. Write each as key: value.'
				: `This holds no fields. Write each as name: value, with a blank behind the colon.`,
		);
	}
	const result = schema.safeParse(raw, { reportInput: true });
	if (result.success) return { data: result.data, refused: [] };
	const issues = result.error.issues;
	return { refused: withoutEchoes(issues.flatMap((issue) => refusals(issue, schema))) };
}
