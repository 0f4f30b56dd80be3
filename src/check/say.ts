import type { z } from 'astro/zod';
import { inList } from '#words/list.ts';
import { nearestName } from '#words/spelling.ts';
import { wanted } from './schemas.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

const LONGEST = 60;
/** The beginning of what an editor wrote. */
export const shortened = (text: string) =>
	text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

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

/** Why the value of a field cannot stand, and what can stand there. */
export function said(issue: Issue, schema: Schema | undefined): string {
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
