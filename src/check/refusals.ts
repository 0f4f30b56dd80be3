import type { z } from 'astro/zod';
import { inList } from '#words/list.ts';
import { instead, nearestName } from '#words/spelling.ts';
import { fieldsAt, schemasAt } from './schemas.ts';
import { said, shortened } from './say.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** A refusal of a schema as an editor is told it, and the field that it is about. */
export interface Refusal {
	path: PropertyKey[];
	message: string;
	/** The field that is missing, or the one that stands there without having a place. */
	missing?: string;
	unknown?: string;
}

/** A field's path as an editor would write it: `stages[1].date`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
	path
		.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`))
		.join('');

function unknownField(path: PropertyKey[], name: string, schema: Schema): Refusal {
	const fields = fieldsAt(schema, path);
	return {
		...{ path: [...path, name], unknown: nearestName(name, fields) ?? '' },
		message: `There is no field “${shortened(name)}” here.${instead(name, fields)}`,
	};
}

/** The refusals of the form that comes nearest to what was written, of several that are allowed. */
function ofForms(issue: Issue & { code: 'invalid_union' }, schema: Schema): Refusal[] {
	const fit = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0));
	if (fit)
		return fit.flatMap((one) => refusals({ ...one, path: [...issue.path, ...one.path] }, schema));
	const name = fieldName(issue.path);
	const forms = inList(fieldsAt(schema, issue.path), 'or');
	return [{ path: issue.path, message: `${name}: Write exactly one of ${forms} here.` }];
}

/** A schema's refusal as one or more lines for an editor, each with the path it is about. */
export function refusals(issue: Issue, schema: Schema): Refusal[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownField(issue.path, key, schema));
	if (issue.code === 'invalid_union') return ofForms(issue, schema);
	const { path } = issue;
	const name = fieldName(path);
	const inner = issue.code === 'invalid_key' ? (issue.issues[0] as Issue | undefined) : undefined;
	if (inner)
		return [
			{ path, message: `${name}: ${said({ ...inner, input: path.at(-1) } as Issue, schema)}` },
		];
	const message = said(issue, schemasAt(schema, path)[0]);
	const missing = issue.input === undefined ? { missing: String(path.at(-1) ?? '') } : {};
	return [{ path, message: name ? `${name}: ${message}` : message, ...missing }];
}
