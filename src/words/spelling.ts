import { inList } from './list.ts';
import { agreeing } from './noun.ts';

/**
 * How many slips lie between two words: a letter too many, too few, another, or two swapped, each
 * counted once (optimal string alignment, the Damerau distance without repeated edits).
 */
export function slips(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
			);
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}

/** Longer words than this are no slip of the pen, and comparing them would take its time. */
const LONGEST = 60;

/** The candidate that a word most likely stands for: at most one slip in every three letters. */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
	if (word.length > LONGEST) return undefined;
	const plain = word.toLowerCase();
	const allowed = Math.max(1, Math.floor(word.length / 3));
	const near = [...candidates]
		.filter((name) => Math.abs(name.length - word.length) <= allowed)
		.map((name) => ({ name, distance: slips(plain, name.toLowerCase()) }))
		.filter(({ name, distance }) => distance <= allowed && name !== word);
	return near.toSorted((a, b) => a.distance - b.distance)[0]?.name;
}

/** What parts a key, an address or a name of a phase: a slip lies within one of its parts. */
const BETWEEN = /[-/.]/;

const digitsIn = (text: string) => text.match(/\d+/g)?.join(' ') ?? '';

/** How many slips a part of this length may have to be taken for another. */
const slipsIn = (part: string) => (part.length < 3 ? 0 : part.length < 6 ? 1 : 2);

/** Whether a key is likely another one, misspelt: in one part alone, by few letters, and with the same numbers. */
function isSlipOf(word: string, key: string): boolean {
	// A day or a year that differs is another article, not a slip of the pen.
	if (digitsIn(word) !== digitsIn(key)) return false;
	const [parts, others] = [word.split(BETWEEN), key.split(BETWEEN)];
	if (parts.length !== others.length) {
		const joined = (all: string[]) => all.join('');
		return slips(joined(parts), joined(others)) <= 1;
	}
	const apart = parts.flatMap((part, i) => (part === others[i] ? [] : [[part, others[i] ?? '']]));
	const [[part = '', other = ''] = []] = apart;
	return (
		apart.length === 1 && slips(part, other) <= slipsIn(part.length < other.length ? part : other)
	);
}

/** The key of which another is likely a misspelling; undefined where none is that near. */
export function likelyKey(word: string, keys: Iterable<string>): string | undefined {
	if (word.length > LONGEST) return undefined;
	const plain = word.toLowerCase();
	return [...keys]
		.filter((key) => key !== word && isSlipOf(plain, key))
		.toSorted((a, b) => slips(plain, a) - slips(plain, b))[0];
}

/** Whether the words of a key stand side by side among those of another, which has more and the same numbers. */
function isWithin(word: string, key: string): boolean {
	if (word.length < 3 || digitsIn(word) !== digitsIn(key)) return false;
	return word !== key && `-${key}-`.includes(`-${word}-`);
}

/**
 * The one key that another has become by words that were added to one of its parts; undefined where there
 * is none or more than one: then it may be another thing.
 */
function lengthenedKey(word: string, keys: Iterable<string>): string | undefined {
	const parts = word.split(/[/.]/);
	const [only, ...more] = [...keys].filter((key) => {
		const others = key.split(/[/.]/);
		const apart = parts.flatMap((part, i) => (part === others[i] ? [] : [[part, others[i] ?? '']]));
		const [[part = '', other = ''] = []] = apart;
		return parts.length === others.length && apart.length === 1 && isWithin(part, other);
	});
	return more.length > 0 ? undefined : only;
}

/** More than these, and a list helps nobody. */
const MOST_LISTED = 16;

/** What there is, where that is not too much to be named. It begins with a blank, so as to follow a sentence. */
const listed = (names: string[]): string =>
	names.length === 0 || names.length > MOST_LISTED
		? ''
		: ` There ${agreeing(names.length, 'is only', 'are')} ${inList(names)}.`;

/**
 * What to write instead of a key that is none: that of which it is likely a misspelling, or which says it
 * with more words, and never one that only looks a little like it; else all where they are few.
 */
export function insteadOfKey(word: string, candidates: Iterable<string>): string {
	const keys = [...candidates];
	const likely = likelyKey(word, keys) ?? lengthenedKey(word, keys);
	return likely === undefined ? listed(keys) : ` Did you mean “${likely}”?`;
}

/**
 * What to write instead of a word that is not among the candidates: the nearest, else all where
 * they are few, else nothing. It begins with a blank, so as to follow a sentence.
 */
export function instead(word: string, candidates: Iterable<string>): string {
	const names = [...candidates];
	const near = nearestName(word, names);
	return near === undefined ? listed(names) : ` Did you mean “${near}”?`;
}
