/**
 * What can be found, as the browser has it: the parts of an index, and how a query is held against
 * them. The build and the browser share it, so it imports next to nothing.
 */
import { isEmpty } from '#words/find/empty.ts';

/** A line of the index: name, place of the word it is filed under, kind, incident, fact, status, path; the numbers are places in the lists of the head. */
export type Row = [
	name: string,
	at: number,
	kind: number,
	incident: number,
	fact: string,
	status: number,
	path: string,
];

/** What is loaded first: beginnings of words, each with a part of its own, and what rows refer to. */
export interface Head {
	/** The beginnings; the part of each has its place in this list for a name. */
	keys: string[];
	kinds: string[];
	/** Key of each incident, and what a line calls it. */
	incidents: [key: string, called: string][];
	statuses: string[];
}

/** A row and the words that it is found by: those of its name, and all. */
interface Known {
	row: Row;
	name: string[];
	all: string[];
}

/** The signs that make one word of two are left out; sums are written as newspapers write them. */
const simple = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}’'&]/gu, '')
		.replace(/(\d),(?=\d{3})/g, '$1')
		.replace(/(\d) ?(?:billion|bn)\b/g, '$1bn')
		.replace(/(\d) ?(?:million|m)\b/g, '$1m');

/** The words of a text as they are compared. */
export const wordsIn = (text: string): string[] =>
	simple(text).match(/[\p{L}\p{N}]+(?:\.\d+\p{L}*)?/gu) ?? [];

/** The words by which a text is found: those with a hyphen as one word too. */
export function foundBy(text: string): string[] {
	const joined = text.match(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)+/gu) ?? [];
	return [...wordsIn(text), ...joined.flatMap((word) => wordsIn(word.replace(/[-‑]/g, '')))];
}

/** The words of a query that tell what is sought; all of them where none does. */
export function soughtIn(query: string[]): string[] {
	const telling = query.filter((word) => !isEmpty(word));
	return telling.length > 0 ? telling : query;
}

/** A word without the end that makes it one of several, or of a time past; shorter words stay as they are. */
const stemOf = (word: string) =>
	word.replace(/(?<=^\p{L}{4,})(?:ing|ed|es|s)$|(?<=^\p{L}{3})s$/u, '');

/** So many parts are loaded for one word at most. */
const PARTS = 4;

/** The places of the parts in which rows of a word, or of its stem, can stand: that of its own beginning, else those of all words that begin so. */
export const partsFor = (word: string, keys: string[]): number[] => [
	...new Set([word, stemOf(word)].flatMap((one) => partsUnder(one, keys))),
];

function partsUnder(word: string, keys: string[]): number[] {
	const own = keys.filter((key) => word.startsWith(key)).sort((a, b) => b.length - a.length)[0];
	const longer = keys.filter((key) => key.startsWith(word) && key !== own);
	return [...(own === undefined ? [] : [own]), ...longer]
		.slice(0, PARTS)
		.map((key) => keys.indexOf(key));
}

/** What is before, in and behind the word that a name is filed under. */
export function parted(name: string, at: number): [before: string, word: string, behind: string] {
	const word = /^\S*[\p{L}\p{N}%]/u.exec(name.slice(at).split(/\s/, 1)[0] ?? '')?.[0] ?? '';
	const end = at + word.length;
	return [name.slice(0, at), name.slice(at, end), name.slice(end)];
}

/** How firm a fact is, behind it; nothing where it is confirmed, as the page says once. */
export function heldInWords(kind: string, status: string | undefined): string {
	if (status === undefined || status === 'confirmed') return '';
	// The status of a statement is that of its wording.
	return kind === 'statement' ? `(wording ${status})` : `(${status})`;
}

/** A line of the index with the words that it is found by. */
export const known = (row: Row, incident = ''): Known => ({
	row,
	name: foundBy(row[0]),
	all: [...foundBy(row[0]), ...foundBy(row[4]), ...foundBy(incident)],
});

/** How far a word of a query is from a row: the less, the better; undefined where it is not in it. */
function missOf({ row, name, all }: Known, one: string): number | undefined {
	const filed = wordsIn(row[0].slice(row[1]))[0] ?? '';
	if (filed === one) return 0;
	if (name.includes(one) || filed.startsWith(one)) return 1;
	if (name.some((word) => word.startsWith(one))) return 2;
	if (all.some((word) => word.startsWith(one))) return 4;
	const stem = stemOf(one);
	if (name.some((word) => word.startsWith(stem))) return 3;
	return all.some((word) => word.startsWith(stem)) ? 5 : undefined;
}

/** The rows that answer a query, the best first, each once: those that hold the most of what it seeks, and whether that is all. */
export function answers(rows: Known[], query: string[]): { rows: Row[]; whole: boolean } {
	const sought = soughtIn(query);
	const besides = query.filter((word) => !sought.includes(word));
	const found = rows.flatMap((one) => {
		const misses = sought.flatMap((word) => missOf(one, word) ?? []);
		const far = misses.reduce((sum, miss) => sum + miss, 0);
		// Of equals, the form of the question decides, what kind of thing it is, and then the shorter name.
		const form = besides.filter((word) => !one.all.includes(word)).length;
		const { row } = one;
		const rank = (far * 10 + Math.min(9, form)) * 1000 + row[2] * 100 + Math.min(99, row[0].length);
		return misses.length === 0 ? [] : [{ row, held: misses.length, rank }];
	});
	const most = Math.max(...found.map(({ held }) => held));
	const seen = new Set<string>();
	const best = found
		.filter(({ held }) => held === most)
		.toSorted((a, b) => a.rank - b.rank)
		.map(({ row }) => row)
		.filter((row) => {
			const key = `${row[0]} ${row[6]}`;
			return !seen.has(key) && seen.add(key);
		});
	return { rows: best, whole: most === sought.length };
}
