import { LineCounter, parseDocument, type Document } from 'yaml';

/** A line that opens or closes a block of fields for Astro, which reads `+++` as TOML. */
const CLOSING = /\n(?:---|\+\+\+)[^\n]*/;

/** A content file taken apart; `bodyAt` is the offset at which its prose starts. */
export interface ContentText {
	document: Document.Parsed;
	lines: LineCounter;
	/** Offset of the YAML within the file. */
	yamlAt: number;
	bodyAt: number;
}

/**
 * Where the fields of an `.mdx` file stand, or a sentence that says why none can be found. Both
 * fences must be bare `---`, so that no other reader of the file takes another part for its prose.
 */
export function fenced(text: string): { yamlAt: number; yamlTo: number; bodyAt: number } | string {
	const opening = /^---\r?\n/.exec(text)?.[0].length;
	if (opening === undefined)
		return text.startsWith('+++')
			? 'Fields stand between two lines of ---, written as name: value. The sign +++ is not read.'
			: 'The file must open with its fields between two lines of ---.';
	// The line break before the first line may be the one that closes an empty block.
	const closing = CLOSING.exec(text.slice(opening - 1));
	if (!closing) return 'The fields are never closed. Put a line of --- below the last of them.';
	const closingAt = opening - 1 + closing.index;
	if (!/^\n---\r?$/.test(closing[0]))
		return 'The fields end with a line that holds --- and nothing else.';
	const bodyAt = Math.min(text.length, closingAt + closing[0].length + 1);
	// A carriage return belongs to the line break, not to the last value.
	const yamlTo = text[closingAt - 1] === '\r' ? closingAt - 1 : closingAt;
	return { yamlAt: opening, yamlTo: Math.max(opening, yamlTo), bodyAt };
}

/**
 * Reads the YAML of a content file by the core schema of YAML 1.2, in which a date stays the
 * text that the editor wrote. Undefined where an `.mdx` file does not open with a `---` block.
 * To find twins takes the square of their number, so one who looks for them otherwise can do without.
 */
export function readContent(
	path: string,
	text: string,
	uniqueKeys = true,
): ContentText | undefined {
	const lines = new LineCounter();
	const options = {
		...({ lineCounter: lines, version: '1.2', schema: 'core' } as const),
		...({ prettyErrors: false, logLevel: 'error', merge: false, uniqueKeys } as const),
	};
	if (path.endsWith('.yaml')) {
		const document = parseDocument(text, options);
		return { document, lines, yamlAt: 0, bodyAt: text.length };
	}
	const fences = fenced(text);
	if (typeof fences === 'string') return undefined;
	const { yamlAt, yamlTo, bodyAt } = fences;
	// Blanks instead of the fence keep every position true in the file.
	const padded = ' '.repeat(yamlAt - 1) + '\n' + text.slice(yamlAt, yamlTo);
	return { document: parseDocument(padded, options), lines, yamlAt, bodyAt };
}
