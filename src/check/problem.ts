/** Something wrong in a content file, where an editor can find it. Lines and columns count from 1. */
export interface Problem {
	file: string;
	line: number;
	column: number;
	message: string;
}

/** Problems by file, then by place. */
export const sorted = (problems: Problem[]): Problem[] =>
	problems.toSorted(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
	);

/** One problem as a line of text: `content/…/north.mdx:7:3  stopped: …` */
export const asLine = ({ file, line, column, message }: Problem): string =>
	`${file}:${line}:${column}  ${message}`;
