import type { Place } from './place.ts';
import { say, type Slip } from './say.ts';

/** What a rule found at a place of a text: a code and its data, which are put into words at the end. */
export type Placed = Slip & Place & { field?: readonly PropertyKey[] };

/** What a rule found in a content file. Where `field` is there, the sentence begins with its name. */
export type Finding = Placed & { file: string };

/** A finding in words, as an editor is told of it: an error stops the build, a warning is a hint. */
export interface Problem extends Place {
	file: string;
	/** Names the rule, whatever its words are. */
	code: string;
	message: string;
	/** The field with whose name the message begins, where it does. */
	field?: readonly PropertyKey[] | undefined;
	severity: 'error' | 'warning';
}

/**
 * Text from content as one line for a console: line breaks become blanks, and signs that would move a
 * cursor or turn the direction of writing become a mark.
 */
export const legible = (text: string): string =>
	text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');

/** What rules found, in words. */
export const told = (findings: Finding[], severity: Problem['severity']): Problem[] =>
	findings.map((finding) => {
		const { file, line, column, code, field } = finding;
		return { file, line, column, code, field, message: legible(say(finding)), severity };
	});

/** Problems by file, then by place; what was said of one place before is not said again. */
export function sorted(problems: Problem[]): Problem[] {
	const inOrder = problems.toSorted(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
	);
	const seen = new Set<string>();
	return inOrder.filter((problem) => {
		const line = asLine(problem);
		return !seen.has(line) && seen.add(line);
	});
}

/** One problem as a line of text: `content/…/north.mdx:7:3  stopped: …` */
export const asLine = ({
	file,
	line,
	column,
	message,
}: Pick<Problem, 'file' | 'line' | 'column' | 'message'>): string =>
	`${file}:${line}:${column}  ${message}`;
