import type { Sentence } from '#markdown/sentences.ts';
import type { Finding } from '../problem.ts';

/** An abbreviation of the glossary and the key of its term. */
export type Glossary = ReadonlyMap<string, string>;

/** Abbreviations that are better known than what they stand for. */
const EVERYDAY = new Set([
	'UK',
	'US',
	'EU',
	'UN',
	'USA',
	'BBC',
	'ITV',
	'CNN',
	'TV',
	'PC',
	'IT',
	'AI',
	'ID',
	'OK',
	'BST',
	'GMT',
	'CC',
	'BY',
	'MIT',
	'CSV',
	'JSON',
	'PDF',
	'QR',
	'URL',
	'HTML',
	'SUV',
	'CEO',
	'MP',
	'MPs',
	'PLC',
	'AGM',
]);

/** Two to five capitals; a longer word in capitals is a name. */
const ABBREVIATION = /(?<![\p{L}\p{N}’'-])[A-Z][A-Z&]{0,3}[A-Z]s?(?![\p{L}\p{N}’-])/gu;

/** It stands in brackets behind what it stands for, or that stands in brackets behind it. */
function isWrittenOut(text: string, index: number, word: string): boolean {
	const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
	return (before.endsWith('(') && after.startsWith(')')) || /^ \([A-Z]\w+ /.test(after);
}

/**
 * Abbreviations that a file does not explain where it first uses them. `known` are those that are
 * names, or that its own page explains beside the prose.
 */
export function unexplained(
	file: string,
	prose: Sentence[],
	glossary: Glossary,
	known: ReadonlySet<string>,
): Finding[] {
	const seen = new Set<string>([...EVERYDAY, ...known]);
	return prose.flatMap(({ text, terms, line, column }) =>
		[...text.matchAll(ABBREVIATION)].flatMap(({ 0: word, index }) => {
			if (seen.has(word)) return [];
			seen.add(word);
			if (isWrittenOut(text, index, word) || terms.some((term) => term.includes(word))) return [];
			const data = { word, text, term: glossary.get(word) };
			return [{ file, line, column, code: 'unexplained' as const, data }];
		}),
	);
}
