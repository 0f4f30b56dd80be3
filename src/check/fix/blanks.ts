import type { Edit } from './edits.ts';

/** Blanks at the ends of lines. */
export const trailingBlanks = (text: string): Edit[] =>
	[...text.matchAll(/[ \t]+$/gm)].map(({ index, 0: blanks }) => ({
		from: index,
		to: index + blanks.length,
		text: '',
		what: 'no blanks at the end of a line',
	}));

/** One line break at the end of the file. */
export function lastLine(text: string): Edit[] {
	const end = text.trimEnd().length;
	if (end === 0 || text.slice(end) === '\n') return [];
	return [
		{ from: end, to: text.length, text: '\n', what: 'one line break at the end of the file' },
	];
}

/** The part of a file that is YAML: all of it, or what stands before the second line of `---`. */
const yamlEnd = (file: string, text: string) => {
	if (file.endsWith('.yaml')) return text.length;
	return /^---[ \t]*\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0;
};

/** What YAML refuses and means nothing: tabs that indent, and blanks behind the lines of `---`. */
export function repairs(file: string, text: string): Edit[] {
	const yaml = text.slice(0, yamlEnd(file, text));
	const tabs = [...yaml.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gm)].map(({ index, 0: indent }) => ({
		from: index,
		to: index + indent.length,
		text: indent.replaceAll('\t', '  '),
		what: 'blanks instead of tabs',
	}));
	const fences = [...yaml.matchAll(/^---([ \t]+)$/gm)].map(({ index, 1: blanks = '' }) => ({
		from: index + 3,
		to: index + 3 + blanks.length,
		text: '',
		what: 'no blanks behind ---',
	}));
	return [...tabs, ...fences];
}
