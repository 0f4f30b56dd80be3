import type { Term } from '#records/term.ts';
import type { Filed } from './dossier.ts';

/** The words of a piece of mark-up, without its tags. */
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

/** A word stands in a text as a whole, in exactly these letters. */
const standsIn = (word: string, text: string) =>
	new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(word)}(?![\\p{L}\\d])`, 'u').test(text);

/**
 * The terms that a page uses, in their own order: those to which it links, and abbreviations that
 * stand in its text. `hrefOf` gives a term's address as links have it.
 */
export function termsUsed(
	html: string,
	terms: Filed<Term>[],
	hrefOf: (id: string) => string,
): Filed<Term>[] {
	const text = textOf(html);
	return terms.filter(
		({ id, name, longForm }) =>
			html.includes(`href="${hrefOf(id)}"`) || (longForm !== undefined && standsIn(name, text)),
	);
}
