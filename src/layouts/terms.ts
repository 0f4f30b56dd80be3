import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Filed } from '#facts/dossier.ts';
import type { Term } from '#records/term.ts';

/** A word stands in a text as a whole, in exactly these letters. */
const standsIn = (word: string, text: string) =>
	new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(word)}(?![\\p{L}\\d])`, 'u').test(text);

/** Whether a text may stand in a page: signs that mark-up can write otherwise may be anywhere. */
const isWithin = (text: string, html: string) => /[&<>"']/.test(text) || html.includes(text);

/** Every node of a page that a reader meets, in reading order. */
function* within(node: Tree.Node): Generator<Tree.Node> {
	if (node.nodeName === 'script' || node.nodeName === 'style') return;
	yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* within(child);
}

/**
 * The terms that a page uses, in their own order: those to which it links, and abbreviations that
 * stand in its text. `hrefOf` gives a term's address as links have it.
 */
export function termsUsed(
	html: string,
	terms: Filed<Term>[],
	hrefOf: (term: Filed<Term>) => string,
): Filed<Term>[] {
	const isLong = ({ longForm }: Filed<Term>) => longForm !== undefined;
	// To take a page apart is a good part of making it, and most words are nowhere in it, however they are written.
	const near = terms.filter(
		(term) => isWithin(hrefOf(term), html) || (isLong(term) && isWithin(term.name, html)),
	);
	if (near.length === 0) return [];
	const nodes = [...within(parseFragment(html))];
	// What stands in two elements is no one word.
	const text = nodes.map((node) => ('value' in node ? node.value : '')).join(' ');
	const links = new Set(
		nodes.flatMap((node) =>
			'attrs' in node
				? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value)
				: [],
		),
	);
	return near.filter(
		(term) => links.has(hrefOf(term)) || (isLong(term) && standsIn(term.name, text)),
	);
}

/** A link to a term within a text, as the one template writes it. */
const LINK = /<a class="term" href="([^"]*)">(.*?)<\/a>/gs;

/**
 * A page on which each term leads to what it means where it first stands, and is a word like others after
 * that: who reads on has met it, and who goes by keys stops once.
 */
export function ledOnce(html: string): string {
	const met = new Set<string>();
	return html.replaceAll(LINK, (whole, href: string, words: string) => {
		if (met.has(href)) return words;
		met.add(href);
		return whole;
	});
}
