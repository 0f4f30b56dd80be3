import type { Problem } from '../problem.ts';

/** In a workflow command, these signs would end the message or begin another command. */
const inMessage = (text: string) =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Problems as workflow commands, which GitHub shows on the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const forGitHub = (problems: Problem[]): string =>
	problems
		.map(
			({ file, line, column, severity, code, message }) =>
				`::${severity} file=${inProperty(file)},line=${line},col=${column},title=${inProperty(code)}::${inMessage(message)}`,
		)
		.join('\n');
