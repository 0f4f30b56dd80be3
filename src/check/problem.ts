/** Something that a rule found in a content file. Lines and columns count from 1. */
export interface Finding {
	file: string;
	line: number;
	column: number;
	message: string;
}

/** A finding as an editor is told of it: an error stops the build, a warning is a hint. */
export interface Problem extends Finding {
	severity: 'error' | 'warning';
}

/**
 * Text from content as one line for a console: line breaks become blanks, and signs that would move a
 * cursor or turn the direction of writing become a mark.
 */
export const legible = (text: string): string =>
	text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');

/** Problems by file, then by place; what was said of one place before is not said again. */
export function sorted<T extends Finding>(problems: T[]): T[] {
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
export const asLine = ({ file, line, column, message }: Finding): string =>
	`${file}:${line}:${column}  ${message}`;
