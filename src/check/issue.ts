import type { z } from 'astro/zod';
import { inList } from '#wording/list.ts';
import { instead, nearestName } from '#wording/spelling.ts';
import { fieldsAt, schemasAt, wanted } from './expected.ts';

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

const LONGEST = 60;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What an editor wrote, as part of a sentence. */
function written(input: unknown): string {
	if (Array.isArray(input)) return 'A list';
	if (typeof input === 'object') return 'A group of fields';
	return `“${shortened(String(input))}”`;
}

function ofType(input: unknown, schema: Schema | undefined): string {
	const want = wanted(schema);
	if (input === undefined) return `This field is missing. ${want}`;
	if (input === null || input === '') return `This field is empty. ${want}`;
	if (
		(typeof input === 'number' || typeof input === 'boolean') &&
		/text|date|sentence|name/.test(want)
	)
		return `${String(input)} is read as ${typeof input === 'number' ? 'a number' : 'yes or no'}. Put it in quotes: "${String(input)}".`;
	return `${written(input)} does not belong here. ${want}`;
}

const slug = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

function ofChoice(input: unknown, values: readonly unknown[], schema: Schema | undefined): string {
	if (typeof input !== 'string' || input === '') return ofType(input, schema);
	const names = values.map(String);
	const near = nearestName(input, names);
	const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
	return `${written(input)} is not one of ${inList(names, 'or')}.${meant}`;
}

function said(issue: Issue, schema: Schema | undefined): string {
	const { input } = issue;
	if (input === undefined || input === null || input === '') return ofType(input, schema);
	switch (issue.code) {
		case 'invalid_value':
			return ofChoice(input, issue.values, schema);
		case 'invalid_type':
			return ofType(input, schema);
		case 'too_small':
		case 'too_big': {
			if (!/^Too/.test(issue.message)) return issue.message;
			const least = issue.code === 'too_small';
			const bound = least ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
			return issue.origin === 'array'
				? `This list needs ${bound} entries.`
				: `${written(input)} is too ${least ? 'small' : 'large'}. It can be ${bound}.`;
		}
		case 'invalid_format': {
			const name = slug(String(input));
			return issue.message.startsWith('Use small letters') && name
				? `${written(input)} is no key. ${issue.message} Did you mean “${name}”?`
				: issue.message;
		}
		default:
			return issue.message.startsWith('Invalid') ? ofType(input, schema) : issue.message;
	}
}

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
