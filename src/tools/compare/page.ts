import { parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsIn } from '#paper/html.ts';

/** An edition as pages name it. Every page's changes with every change of content. */
export const EDITION = /\b\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\b/g;
/** Stands for any edition, so that two differ no more. It has the same width. */
export const ANY_EDITION = '0000-00-00-00000000';

/** What a page says and names, as far as two editions of it are compared. */
export interface Read {
	title: string;
	/** The words of its main part. */
	words: string;
	/** The mark-up of its main part, with each file it shows named after what the file holds. */
	markup: string;
	/** Addresses of what a browser may fetch for the page. */
	styles: string[];
	others: string[];
	/** The style sheets that stand in the page itself. */
	inlineStyles: string;
}

function textOf(node: Tree.Node): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	return ('childNodes' in node ? node.childNodes : []).map(textOf).join(' ');
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const attribute = (element: Tree.Element, name: string) =>
	element.attrs.find((attr) => attr.name === name);

/** The attributes that make a browser fetch something, by element; `a` and its like do not. */
const FETCHED: Record<string, string[]> = {
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	video: ['src', 'poster'],
	script: ['src'],
	image: ['href'],
	use: ['href'],
	iframe: ['src'],
	object: ['data'],
};
const LOADED_LINKS = ['stylesheet', 'icon', 'preload', 'modulepreload'];

/** The addresses in an attribute: one, or in `srcset` one for each size. */
const addressesIn = ({ name, value }: { name: string; value: string }) =>
	(name === 'srcset' ? value.split(',') : [value]).flatMap((part) => {
		const [address] = part.trim().split(/[\s#]/);
		return address ? [address] : [];
	});

const fetchedBy = (element: Tree.Element) =>
	(FETCHED[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);

/** Reads a page. `nameOf` gives a file a name that changes with what the file holds. */
export function readPage(html: string, nameOf: (address: string) => string): Read {
	const document = parse(html.replace(EDITION, ANY_EDITION));
	const elements = elementsIn(document);
	const first = (tag: string) => elements.find(({ tagName }) => tagName === tag);
	const links = elements.filter(
		(element) =>
			element.tagName === 'link' &&
			LOADED_LINKS.includes(attribute(element, 'rel')?.value.toLowerCase() ?? ''),
	);
	const isStyle = (link: Tree.Element) => attribute(link, 'rel')?.value === 'stylesheet';
	const hrefs = (some: Tree.Element[]) =>
		some.flatMap((link) => attribute(link, 'href')?.value ?? []);
	const others = [
		...hrefs(links.filter((link) => !isStyle(link))),
		...elements.flatMap(fetchedBy).flatMap(addressesIn),
	];

	const main = first('main') ?? first('body');
	for (const element of main ? elementsIn(main) : [])
		for (const attr of fetchedBy(element)) attr.value = addressesIn(attr).map(nameOf).join(' ');
	const heading = first('h1') ?? first('title');
	return {
		title: heading ? plain(textOf(heading)) : '',
		words: main ? plain(textOf(main)) : '',
		markup: main ? serializeOuter(main) : '',
		styles: hrefs(links.filter(isStyle)),
		others: [...new Set(others)],
		inlineStyles: elements
			.filter(({ tagName }) => tagName === 'style')
			.map(textOf)
			.join('\n'),
	};
}
