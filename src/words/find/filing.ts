import { plain } from '../plain.ts';
import { isEmpty } from './empty.ts';
import { FOUND, type Found } from './entry.ts';

/** A word, or a number with its sign: whatever stands between blanks, without its punctuation. */
const WORD = /[£€$¥−]?[\p{L}\p{N}](?:[^\s“”()]*[\p{L}\p{N}%])?/gu;

/** A text in letters that differ only where a reader sees a difference. */
export const folded = (text: string): string => plain(text).text.toLowerCase();

/** The words of a text, and where each begins. */
const wordsOf = (text: string) =>
	[...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));

/** The first word of a name that is among none of the empty ones, nor of these. */
export function tellingWord(name: string, besides: Iterable<string> = []): number {
	const passed = new Set(
		[...besides].flatMap((one) => wordsOf(folded(one)).map(({ word }) => word)),
	);
	const words = wordsOf(name);
	const isPassed = (word: string) => {
		const bare = folded(word).replace(/'s?$/, '');
		return isEmpty(bare) || passed.has(bare);
	};
	return (words.find(({ word }) => !isPassed(word)) ?? words[0])?.index ?? 0;
}

/** Where the last word of a name begins: of a person, the family name. */
export const lastWord = (name: string): number => wordsOf(name).at(-1)?.index ?? 0;

/** The first number of a name. */
export const firstNumber = (name: string): number =>
	wordsOf(name).find(({ word }) => /\d/.test(word))?.index ?? 0;

/** Where numbers are listed, and what begins with a letter of another script. */
export const NUMBERS = '0–9';
export const OTHERS = 'Others';

interface Filed {
	name: string;
	at: number;
	kind: Found;
}

/** The word that a name is filed under. */
export const filedWord = ({ name, at }: Omit<Filed, 'kind'>): string =>
	wordsOf(name.slice(at))[0]?.word ?? name;

const filedAs = ({ name, at }: Filed) =>
	folded(name.slice(at))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The letter under which a name is listed. */
export function letterOf(entry: Filed): string {
	const [first = ''] = filedAs(entry);
	if (/[a-z]/.test(first)) return first.toUpperCase();
	return /\p{L}/u.test(first) ? OTHERS : NUMBERS;
}

const numberOf = ({ name, at }: Filed) =>
	Number(/\d[\d,]*(?:\.\d+)?/.exec(name.slice(at))?.[0].replaceAll(',', '') ?? 0);

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Numbers stand before letters, and other scripts behind them. */
const placeOf = (letter: string) => (letter === NUMBERS ? 0 : letter === OTHERS ? 2 : 1);

/** By what an entry is put in order. */
function filing(entry: Filed) {
	const letter = letterOf(entry);
	return {
		name: entry.name,
		letter,
		number: letter === NUMBERS ? numberOf(entry) : 0,
		word: folded(filedWord(entry)),
		kind: FOUND.indexOf(entry.kind),
		as: filedAs(entry),
	};
}

type Filing = ReturnType<typeof filing>;

const compareFilings = (a: Filing, b: Filing): number =>
	placeOf(a.letter) - placeOf(b.letter) ||
	order(a.letter, b.letter) ||
	a.number - b.number ||
	// Under one word a place comes before what is asked about it.
	order(a.word, b.word) ||
	a.kind - b.kind ||
	order(a.as, b.as) ||
	order(a.name, b.name);

/** Entries in their order: numbers by what their digits say, names from A to Z, then those of other scripts. */
export const inFiledOrder = <T extends Filed>(entries: T[]): T[] =>
	entries
		.map((entry) => ({ entry, by: filing(entry) }))
		.toSorted((a, b) => compareFilings(a.by, b.by))
		.map(({ entry }) => entry);
