import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** A field's path as an editor would write it: `stages[1].date`. */
export const fieldName = (path: PropertyKey[]): string =>
	path
		.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`))
		.join('');

const inQuotes = (values: readonly unknown[]) => values.map(String).join(', ');

function said(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_value':
			return `This must be one of: ${inQuotes(issue.values)}.`;
		case 'invalid_type':
			return issue.input === undefined && issue.message.startsWith('Invalid input')
				? 'This field is missing.'
				: issue.message.replace('Invalid input: expected', 'This must be of type');
		default:
			return issue.message;
	}
}

/** A schema's refusal as one or more lines for an editor, each with the path it is about. */
export function refusals(issue: Issue): { path: PropertyKey[]; message: string }[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			path: [...issue.path, key],
			message: `There is no field “${key}” here.`,
		}));
	const name = fieldName(issue.path);
	return [{ path: issue.path, message: name ? `${name}: ${said(issue)}` : said(issue) }];
}
