import type { ErrorPayload } from 'vite';
import { withUnit } from '#words/quantity.ts';
import { asLine, type Problem } from '../problem.ts';

/** How many problems there are, as a sentence without its stop. */
export const told = (count: number): string => `The content has ${withUnit(count, 'problems')}`;

const others = (rest: Problem[]) =>
	rest.length === 0
		? ''
		: `\n\nAnd ${rest.length} more:\n\n${rest.slice(0, 5).map(asLine).join('\n')}${rest.length > 5 ? '\n…' : ''}`;

/**
 * What Vite shows over a page in the browser: the first problem in the checker's own words, with its
 * place, and the beginning of the rest. `project` is the project's folder, with forward slashes.
 */
export function payload([first, ...rest]: [Problem, ...Problem[]], project: string): ErrorPayload {
	const { file, line, column, message } = first;
	const path = `${project.replace(/\/$/, '')}/${file}`;
	return {
		type: 'error',
		err: {
			name: 'Content',
			title: told(rest.length + 1),
			message: `${asLine({ file, line, column, message })}${others(rest)}`,
			stack: '',
			id: path,
			loc: { file: path, line, column },
			plugin: 'content check',
		},
	};
}
