import type { Root } from 'mdast';
import { passages, placeIn } from '#markdown/passages.ts';
import type { Placed } from '../problem.ts';

const QUOTED = /“([^”]*)”?|"([^"]*)"?|(?<![\p{L}\d])‘([^’]*)’(?!\p{L})/gu;

const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();

/** Quoted words in prose that stand in no statement: a quotation comes from a record, word for word. */
export function strayQuotations(tree: Root, quotes: string[]): Placed[] {
	let plainQuotes: string[] | undefined;
	const isKnown = (words: string) =>
		(plainQuotes ??= quotes.map(plain)).some((quote) => quote.includes(plain(words)));
	return passages(tree).flatMap((passage) =>
		[...passage.text.matchAll(QUOTED)]
			.map((match) => ({ index: match.index, words: match[1] ?? match[2] ?? match[3] ?? '' }))
			.filter(({ words }) => !words || !isKnown(words))
			.map(({ index, words }): Placed => ({
				...placeIn(passage, index),
				...{ code: 'stray-quotation', data: { words } },
			})),
	);
}
