import type { Root } from 'mdast';
import { passages, placeIn, type Passage } from '#markdown/passages.ts';
import type { Status } from '#records/status.ts';
import type { WordList } from '#records/words.ts';
import type { Placed } from '../problem.ts';

/** Finds the phrases of a list in a text, with the entry that each belongs to. */
export type Finder = (text: string) => { index: number; text: string; entry: WordList[number] }[];

const plain = (phrase: string) => phrase.toLowerCase().replace(/[\s-]+/g, ' ');

const pattern = (phrase: string) =>
	phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');

/** Makes one pattern of all phrases, the longest first: a pattern each takes most of a run's time. */
export function finder(list: WordList): Finder {
	const entries = new Map(
		list.flatMap((entry) => entry.words.map((phrase) => [plain(phrase), entry] as const)),
	);
	const phrases = [...entries.keys()].toSorted((a, b) => b.length - a.length).map(pattern);
	if (phrases.length === 0) return () => [];
	const any = new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|')})(?![\\p{L}])`, 'giu');
	return (text) =>
		[...text.matchAll(any)].flatMap((match) => {
			const entry = entries.get(plain(match[0]));
			return entry ? { index: match.index, text: match[0].replace(/\s+/g, ' '), entry } : [];
		});
}

/**
 * Words in prose that the content's own list refuses, outside a claim of a status that allows them.
 * Quotations are components, so their words are not among those typed.
 */
export function refusedWords(
	tree: Root,
	find: Finder,
	statusOf: (claim: string) => Status | undefined,
): Placed[] {
	const isAllowed = ({ claims }: Passage, unless: Status[]) =>
		claims.some((claim) => {
			const status = statusOf(claim);
			return status !== undefined && unless.includes(status);
		});
	return passages(tree).flatMap((passage) =>
		find(passage.text)
			.filter(({ entry }) => !isAllowed(passage, entry.unless))
			.map(({ index, text, entry: { reason, instead } }): Placed => ({
				...placeIn(passage, index),
				...{ code: 'refused-word', data: { text, reason, instead } },
			})),
	);
}
