import type { z } from 'astro/zod';
import { isGroup } from '#records/group.ts';
import { nearestName } from '#words/spelling.ts';
import type { Slip } from './say.ts';
import { fieldsAt, formOf, keyTypeOf, schemasAt, textFormsAt, wanted } from './schemas.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** A refusal of a schema, and the field that it is about. */
export type Refusal = Slip & {
	path: PropertyKey[];
	/** The sentence begins with the name of the field. */
	isNamed: boolean;
	/** The field is missing. */
	missing?: true;
	/** The field that was meant, where one stands there without having a place. */
	meant?: string;
};

/** What a schema makes of a value. The message of an issue is empty where it has no words of its own for it. */
export const parsed = (schema: z.ZodType, raw: unknown) =>
	schema.safeParse(raw, { reportInput: true, error: () => '' });

function ofType(input: unknown, schema: Schema | undefined): Slip {
	const want = schema && wanted(schema);
	if (input === undefined) return { code: 'missing-field', data: { want } };
	if (input === null || input === '') return { code: 'empty-field', data: { want } };
	const isText = want && ['text', 'date', 'sentence', 'key'].includes(want.form);
	return isText && (typeof input === 'number' || typeof input === 'boolean')
		? { code: 'unquoted-text', data: { input } }
		: { code: 'wrong-kind', data: { input, want } };
}

/** Why the value of a field cannot stand. */
function slipOf(issue: Issue, schema: Schema | undefined): Slip {
	const { input, message } = issue;
	if (input === undefined || input === null || input === '') return ofType(input, schema);
	if (issue.code === 'invalid_type') return ofType(input, schema);
	if (issue.code === 'invalid_value')
		return typeof input === 'string' && issue.values.length > 1
			? { code: 'no-choice', data: { input, values: issue.values.map(String) } }
			: ofType(input, schema);
	if (
		issue.code === 'invalid_format' &&
		typeof input === 'string' &&
		schema &&
		formOf(schema) === 'key'
	)
		return { code: 'no-key', data: { input, message } };
	// What a schema says in its own words is said as it stands.
	if (message) return { code: 'refused', data: { message } };
	if (issue.code !== 'too_small' && issue.code !== 'too_big') return ofType(input, schema);
	const isLeast = issue.code === 'too_small';
	const bound = Number(isLeast ? issue.minimum : issue.maximum);
	return issue.origin === 'array'
		? { code: 'wrong-count', data: { isLeast, bound } }
		: { code: 'out-of-bounds', data: { input, isLeast, bound } };
}

function unknownField(path: PropertyKey[], name: string, schema: Schema): Refusal {
	const fields = fieldsAt(schema, path);
	return {
		path: [...path, name],
		isNamed: false,
		meant: nearestName(name, fields) ?? '',
		code: 'unknown-field',
		data: { name, fields },
	};
}

/** The refusals of the form that comes nearest to what was written, of several that are allowed. */
function ofForms(issue: Issue & { code: 'invalid_union' }, schema: Schema): Refusal[] {
	const { path } = issue;
	const fit =
		issue.errors.find((issues) => issues.every((one) => one.path.length > 0)) ??
		// A text where a text may stand, but of another form.
		issue.errors.find((issues) => issues.every(({ code }) => code === 'invalid_format'));
	if (fit) return fit.flatMap((one) => refusals({ ...one, path: [...path, ...one.path] }, schema));
	const texts = textFormsAt(schema, path);
	if (texts.length > 0)
		return [{ path, isNamed: true, code: 'no-text-form', data: { wants: texts } }];
	const forms = fieldsAt(schema, path);
	return [{ path, isNamed: true, code: 'not-one-form', data: { forms } }];
}

/** What a schema refuses in one issue: one or more slips, each with the path it is about. */
export function refusals(issue: Issue, schema: Schema): Refusal[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownField(path, key, schema));
	if (issue.code === 'invalid_union') return ofForms(issue, schema);
	const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
	if (inner) {
		const [group] = schemasAt(schema, path.slice(0, -1));
		const named = { ...inner, input: path.at(-1) } as Issue;
		return [{ path, isNamed: true, ...slipOf(named, keyTypeOf(group)) }];
	}
	const slip = slipOf(issue, schemasAt(schema, path)[0]);
	const missing = issue.input === undefined ? { missing: true as const } : {};
	return [{ path, isNamed: true, ...missing, ...slip }];
}

/** A value of another kind than its field’s, or none: what else a schema finds in it, such as its length, means nothing. */
const NO_VALUE = ['empty-field', 'unquoted-text', 'wrong-kind'];

/**
 * One slip is told once: a field that is missing because its name is misspelt where it stands, and a
 * value that does not belong in its field as that alone.
 */
function withoutEchoes(all: Refusal[]): Refusal[] {
	const misspelt = new Set(
		all.flatMap(({ path, meant }) => (meant ? [[...path.slice(0, -1), meant].join('.')] : [])),
	);
	const told = new Set<string>();
	return all.filter(({ path, missing, code }) => {
		const field = path.join('.');
		if ((missing && misspelt.has(field)) || told.has(field)) return false;
		if (NO_VALUE.includes(code)) told.add(field);
		return true;
	});
}

/** Holds the values of a file to a schema: what it makes of them, or all that it refuses. */
export function held(schema: z.ZodType, raw: unknown): { data?: unknown; refused: Refusal[] } {
	const top = (slip: Slip) => ({ refused: [{ path: [], isNamed: false, ...slip }] });
	const want = wanted(schema);
	if (raw === null || raw === undefined)
		return want.form === 'group'
			? top({ code: 'no-fields', data: { needed: want.needed } })
			: top({ code: 'no-entries' });
	if (!isGroup(raw) || Array.isArray(raw) !== (want.form === 'list'))
		return top({ code: 'not-fields' });
	const { data, error } = parsed(schema, raw);
	if (!error) return { data, refused: [] };
	return { refused: withoutEchoes(error.issues.flatMap((issue) => refusals(issue, schema))) };
}
