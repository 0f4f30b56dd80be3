import { check, type Checked } from './content.ts';
import { sorted, told } from './problem.ts';
import { readTree } from './read.ts';

/**
 * Checks the content of a project folder: the one check that the command, the build and the dev
 * server share. It runs nothing of the content and writes nothing.
 */
export function checkTree(project: string): Checked {
	const { texts, problems } = readTree(project);
	const unreadable = new Set(problems.map(({ file }) => file));
	const checked = check(texts);
	return {
		...checked,
		problems: sorted([
			...told(problems, 'error'),
			// What cannot be read is told once.
			...checked.problems.filter(({ file }) => !unreadable.has(file)),
		]),
	};
}
