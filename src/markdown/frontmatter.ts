import { LineCounter, parseDocument, type Document } from 'yaml';

const FENCED = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/;

/** A content file taken apart; `bodyAt` is the offset at which its prose starts. */
export interface ContentText {
	document: Document.Parsed;
	lines: LineCounter;
	/** Offset of the YAML within the file. */
	yamlAt: number;
	bodyAt: number;
}

/**
 * Reads the YAML of a content file by the core schema of YAML 1.2, in which a date stays the
 * text that the editor wrote. Undefined where an `.mdx` file does not open with a `---` block.
 */
export function readContent(path: string, text: string): ContentText | undefined {
	const lines = new LineCounter();
	const options = { lineCounter: lines, version: '1.2', schema: 'core' } as const;
	if (path.endsWith('.yaml')) {
		const document = parseDocument(text, options);
		return { document, lines, yamlAt: 0, bodyAt: text.length };
	}
	const fenced = FENCED.exec(text);
	if (!fenced) return undefined;
	const yamlAt = text.indexOf('\n') + 1;
	// Blanks instead of the fence keep every position true in the file.
	const padded = ' '.repeat(yamlAt - 1) + '\n' + (fenced[1] ?? '');
	return { document: parseDocument(padded, options), lines, yamlAt, bodyAt: fenced[0].length };
}
