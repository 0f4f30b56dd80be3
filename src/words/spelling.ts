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

/** More than these, and a list helps nobody. */
const MOST_LISTED = 16;

/**
 * What to write instead of a word that is not among the candidates: the nearest, else all where
 * they are few, else nothing. It begins with a blank, so as to follow a sentence.
 */
export function instead(word: string, candidates: Iterable<string>): string {
	const names = [...candidates];
	const near = nearestName(word, names);
	if (near !== undefined) return ` Did you mean “${near}”?`;
	if (names.length === 0 || names.length > MOST_LISTED) return '';
	return ` There ${agreeing(names.length, 'is only', 'are')} ${inList(names)}.`;
}
