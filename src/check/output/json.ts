import type { Problem } from '../problem.ts';

/** Problems for programs: how many files were read, how many errors and hints, and each of them. */
export function asJson(problems: Problem[], files: number): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const counts = { files, errors, warnings: problems.length - errors };
	const told = problems.map(({ file, line, column, severity, code, message }) => ({
		file,
		line,
		column,
		severity,
		code,
		message,
	}));
	return JSON.stringify({ ...counts, problems: told }, undefined, '\t');
}
