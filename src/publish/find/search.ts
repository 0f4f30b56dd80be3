/**
 * What can be found, as the browser has it: the parts of an index, and how a query is held against
 * them. The build and the browser share it, so it imports nothing.
 */

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

/** So many parts are loaded for one word at most. */
const PARTS = 4;

/** The places of the parts in which rows of a word can stand: that of its own beginning, else those of all words that begin so. */
export function partsFor(word: string, keys: string[]): number[] {
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

/** How well a row answers: the less, the better; undefined where a word of the query is not in it. */
function distance({ row, name, all }: Known, query: string[]): number | undefined {
	if (!query.every((one) => all.some((word) => word.startsWith(one)))) return undefined;
	const filed = wordsIn(row[0].slice(row[1]))[0] ?? '';
	const misses = query.map((one) => {
		if (filed === one) return 0;
		if (name.includes(one)) return 1;
		if (filed.startsWith(one)) return 1;
		return name.some((word) => word.startsWith(one)) ? 2 : 4;
	});
	// Of equals, what kind of thing it is decides, and then the shorter name.
	return (
		misses.reduce<number>((sum, miss) => sum + miss, 0) * 1000 +
		row[2] * 100 +
		Math.min(99, row[0].length)
	);
}

/** The rows that answer a query, the best first, each once. */
export function answers(rows: Known[], query: string[]): Row[] {
	const found = rows.flatMap((one) => {
		const far = distance(one, query);
		return far === undefined ? [] : [{ row: one.row, far }];
	});
	const seen = new Set<string>();
	return found
		.toSorted((a, b) => a.far - b.far)
		.map(({ row }) => row)
		.filter((row) => {
			const key = `${row[0]} ${row[6]}`;
			return !seen.has(key) && seen.add(key);
		});
}
