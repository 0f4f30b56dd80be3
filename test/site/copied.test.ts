import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { attribute, documentsOf, elementsOf, isElement, textOf } from './dist.ts';

// What is laid down here holds for text that is copied or read aloud: style sheets do not help it.

const pages = documentsOf('dist');

const BLOCKS =
	/^(address|article|aside|blockquote|caption|d[dlt]|details|div|fig.*|footer|h\d|header|li|main|nav|[ou]l|p|pre|section|summary|t[dhr]|table|tbody|thead)$/;

/** The text of a node, with each group of notes and each of its links between marks. */
function marked(node: Tree.Node, inGroup = false): string {
	if (node.nodeName === '#text') return textOf(node);
	const group = isElement(node) && (attribute(node, 'class') ?? '').split(' ').includes('numbers');
	const text = ('childNodes' in node ? node.childNodes : [])
		.map((child) => marked(child, inGroup || group))
		.join('');
	if (group) return `⟦${text}⟧`;
	if (inGroup && node.nodeName === 'a') return `‹${text}›`;
	return BLOCKS.test(node.nodeName) ? `\n${text}\n` : text;
}

/** Groups of notes that run into each other, into the words around them, or within themselves. */
const runTogether = (document: Tree.Document): string[] =>
	[...marked(document).matchAll(/⟦([^⟧]*)⟧(\s*)(.?)/gsu)].flatMap(
		([all, group = '', gap = '', next = '']) => {
			const apart = /^\s‹\d+(?:(?:, |–)\d+)*›(, ‹\d+›)*$/u.test(group);
			const joined = next === '⟦' ? !gap.includes('\n') : gap === '' && /[\p{L}\p{N}]/u.test(next);
			return apart && !joined ? [] : [all];
		},
	);

/** Links whose name is nothing but a number. */
const bare = (document: Tree.Document): string[] =>
	elementsOf(document)
		.filter(({ tagName }) => tagName === 'a')
		.map((a) => (attribute(a, 'aria-label') ?? textOf(a)).trim())
		.filter((name) => /^\[?\d+(?:(?:, |–)\d+)*\]?$/.test(name));

/** Links, and cells and items, whose words are an address of this site. */
const addresses = (document: Tree.Document): string[] =>
	elementsOf(document)
		.filter(({ tagName }) => ['a', 'td', 'th', 'li', 'p', 'dd'].includes(tagName))
		.map((element) => textOf(element).trim())
		.filter((text) => /^\/(?:[\w.-]+\/)*[\w.#-]*(?:\s|$)/.test(text));

const faults = (of: (document: Tree.Document) => string[]) =>
	pages.flatMap(({ path, document }) => of(document).map((fault) => `${path}: ${fault}`));

test('there are notes to look at', () =>
	expect(pages.filter(({ html }) => html.includes('class="numbers"')).length).toBeGreaterThan(0));

test('note numbers stand apart from each other and from the words around them', () =>
	expect(faults(runTogether)).toEqual([]));

test('no link is named by a bare number', () => expect(faults(bare)).toEqual([]));

test('no address of the site is printed as words', () => expect(faults(addresses)).toEqual([]));

test.each([
	['confirmed<sup class="numbers"><a>3</a></sup>'],
	['confirmed<sup class="numbers"> <a>3</a><a>8</a></sup>'],
	['one<sup class="numbers"> <a>3</a></sup>more'],
	['one<sup class="numbers"> <a>3</a></sup> <sup class="numbers"> <a>8</a></sup>'],
])('the test sees notes that run together in %s', (html) =>
	expect(runTogether(parse(html))).toHaveLength(1),
);

test('the test sees a link named by a number, and an address in words', () => {
	expect(bare(parse('<a href="#a">3</a> <a aria-label="Note 3: A" href="#a">3</a>'))).toEqual([
		'3',
	]);
	expect(addresses(parse('<li><a href="/a/">/a/b/</a> In a chart</li>'))).toEqual([
		'/a/b/ In a chart',
		'/a/b/',
	]);
});
