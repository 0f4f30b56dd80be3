/**
 * What can be found, as the browser has it: the parts of an index, and how a query is held against
 * them. The build and the browser share it, so it imports next to nothing.
 */
import { alikeTo } from '#words/find/alike.ts';
import { isEmpty } from '#words/find/empty.ts';

/** A line of the index: name, place of the word it is filed under, kind, incident, fact, status, path, other words for it; the numbers are places in the lists of the head. */
export type Row = [
	name: string,
	at: number,
	kind: number,
	incident: number,
	fact: string,
	status: number,
	path: string,
	also: string[],
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

/** A row and the words that it is found by: that under which it is filed, those of each of its names, and all. */
interface Known {
	row: Row;
	filed: string;
	names: string[][];
	all: string[];
}

/** The signs that make one word of two are left out, and the end of what is somebody’s; sums are written as newspapers write them. */
const simple = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[’']s(?!\p{L})/gu, '')
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

/** The words of a query by which parts are loaded: with what asks for the same, where it is one word alone. */
export function loadedFor(query: string[]): string[] {
	const sought = soughtIn(query);
	return sought.length === 1 ? [...sought, ...sought.flatMap(alikeOf)] : sought;
}

/** The words of a query that tell what is sought; all of them where none does. */
export function soughtIn(query: string[]): string[] {
	const telling = query.filter((word) => !isEmpty(word));
	return telling.length > 0 ? telling : query;
}

/** A word without the end that makes it one of several, or of a time past; shorter words stay as they are. */
const stemOf = (word: string) =>
	word.replace(/(?<=^\p{L}{4,})(?:ing|ed|es|s)$|(?<=^\p{L}{3})s$/u, '');

/** The words that ask for the same as one of a query. */
const alikeOf = (word: string) => [word, stemOf(word)].flatMap(alikeTo);

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

/** What was made of a line is kept: it is asked for with every letter that is typed. */
const made = new WeakMap<Row, Known>();

/** A line of the index with the words that it is found by. */
export function known(row: Row, incident = ''): Known {
	const before = made.get(row);
	if (before) return before;
	const [title, at, , , fact, , , also] = row;
	const names = [title, ...also].map(foundBy);
	const one = {
		row,
		filed: wordsIn(title.slice(at))[0] ?? '',
		names,
		all: [...names.flat(), ...foundBy(fact), ...foundBy(incident)],
	};
	made.set(row, one);
	return one;
}

/** A word of a query, and what else it is held to be. */
const termOf = (word: string) => ({ word, stem: stemOf(word), alike: alikeOf(word) });
type Term = ReturnType<typeof termOf>;

/** How far a word of a query is from a row: the less, the better; undefined where it is not in it. */
function missOf({ filed, names, all }: Known, term: Term, sought: string[]): number | undefined {
	const { word: one, stem, alike } = term;
	// Another word for it is asked for as a whole.
	const called = names
		.slice(1)
		.filter((own) => soughtIn(own).every((word) => sought.includes(word)));
	if (filed === one || called.flat().includes(one)) return 0;
	const name = names.flat();
	if (name.includes(one) || filed.startsWith(one)) return 1;
	if (name.some((word) => word.startsWith(one))) return 2;
	const begins = (word: string) => word.startsWith(stem);
	if (name.some(begins) || all.some((word) => word.startsWith(one))) return 3;
	const isAlike = (word: string) => alike.includes(word) || alike.includes(stemOf(word));
	if (all.some(begins) || (alike.length > 0 && name.some(isAlike))) return 4;
	return alike.length > 0 && all.some(isAlike) ? 5 : undefined;
}

/** How long the shortest name is that holds all that is sought; of several such, else that of the row. */
function lengthOf({ row: [title, , , , , , , also], names }: Known, sought: string[]): number {
	const holding = names.flatMap((own, i) =>
		sought.every((one) => own.some((word) => word.startsWith(stemOf(one))))
			? ([title, ...also][i] ?? [])
			: [],
	);
	return Math.min(...(holding.length > 0 ? holding : [title]).map(({ length }) => length), 99);
}

/** The rows that answer a query, the best first, each once: those that hold the most of what it seeks, and whether that is all. */
export function answers(rows: Known[], query: string[]): { rows: Row[]; whole: boolean } {
	const sought = soughtIn(query);
	const terms = sought.map(termOf);
	const [form = ''] = query;
	const found = rows.flatMap((one) => {
		const misses = terms.flatMap((term) => missOf(one, term, sought) ?? []);
		const far = misses.reduce((sum, miss) => sum + miss, 0);
		// Of equals, the one that is asked alike comes first, then what kind of thing it is decides, and the shorter name.
		const name = wordsIn(one.row[0]);
		const alike = isEmpty(form) && name[0] === form ? 0 : 1;
		const isIt = query.every((word, i) => word === name[i]) && query.length === name.length;
		const near = ((far * 2 + alike) * 10 + one.row[2]) * 100 + lengthOf(one, sought);
		const rank = isIt ? 0 : near;
		return misses.length === 0 ? [] : [{ row: one.row, held: misses.length, rank }];
	});
	const most = Math.max(...found.map(({ held }) => held));
	const best = found
		.filter(({ held }) => held === most)
		.toSorted((a, b) => a.rank - b.rank || a.row[3] - b.row[3])
		.map(({ row }) => row);
	// A line before it has led there and said the same, if with its number.
	const isNew = ([name, , , , fact, , path]: Row, i: number) =>
		!best
			.slice(0, i)
			.some(
				([its, , , , said, , to]) =>
					to === path &&
					(its === name || (fact && said && (said.endsWith(fact) || fact.endsWith(said)))),
			);
	return { rows: best.filter(isNew), whole: most === sought.length };
}
