import type { Root } from 'mdast';
import type { Fault } from '#markdown/faults.ts';
import { passages, placeIn } from '#markdown/passages.ts';
import type { Status } from '#schema/status.ts';
import type { WordList } from '#schema/words.ts';

const asWhole = (phrase: string) =>
	new RegExp(
		`(?<![\\p{L}-])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+')}(?![\\p{L}])`,
		'giu',
	);

/**
 * Words in prose that the content's own list refuses, outside a claim of a status that allows them.
 * Quotations are components, so their words are not among those typed.
 */
export function refusedWords(
	tree: Root,
	list: WordList,
	statusOf: (claim: string) => Status | undefined,
): Fault[] {
	return passages(tree).flatMap((passage) =>
		list.flatMap(({ words, reason, instead, unless }) => {
			const allowed = passage.claims.some((claim) => {
				const status = statusOf(claim);
				return status !== undefined && unless.includes(status);
			});
			if (allowed) return [];
			const advice = instead ? ` Write: ${instead}.` : '';
			return words.flatMap((word) =>
				[...passage.text.matchAll(asWhole(word))].map((match) => ({
					message: `“${match[0].replace(/\s+/g, ' ')}”: ${reason}${advice}`,
					...placeIn(passage, match.index),
				})),
			);
		}),
	);
}
