import type { Root } from 'mdast';
import { placeAt, runs } from '#markdown/passages.ts';
import type { Placed } from '../problem.ts';

const QUOTED = /“([^”]*)”?|"([^"]*)"?|(?<![\p{L}\d])‘([^’]*)’(?!\p{L})/gu;

const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();

/** Words in quotation marks that stand in none of these quotations, each with its place in the text. */
export function quotationsIn(text: string, quotes: string[]): { index: number; words: string }[] {
	if (!/[“"‘]/.test(text)) return [];
	const known = quotes.map(plain);
	return [...text.matchAll(QUOTED)]
		.map((match) => ({ index: match.index, words: match.slice(1).join('') }))
		.filter(({ words }) => !words || !known.some((quote) => quote.includes(plain(words))));
}

/** Quoted words in prose that stand in no statement: a quotation comes from a record, word for word. */
export const strayQuotations = (tree: Root, quotes: string[] | undefined): Placed[] =>
	(quotes ? runs(tree) : []).flatMap((run) =>
		quotationsIn(run.text, quotes ?? []).map(({ index, words }): Placed => ({
			...placeAt(run, index),
			code: 'stray-quotation',
			data: { words: words.replace(/\s+/g, ' ') },
		})),
	);
