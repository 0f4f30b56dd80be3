import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** One built page. */
export interface Built {
	/** From the root of the site: `/about/`. */
	path: string;
	html: string;
	readonly document: Tree.Document;
}

/** Paths of the files below a built site, with forward slashes, sorted. */
export const filesIn = (folder: string): string[] =>
	globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.toSorted();

/** Every HTML file of a built site, frames for other sites' pages among them. */
export const documentsOf = (folder: string): Built[] =>
	filesIn(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			let document: Tree.Document | undefined;
			return {
				path: `/${file.replace(/index\.html$/, '')}`,
				html,
				// Many tests look at few pages, or at their text alone; parsing all takes longest.
				get document() {
					return (document ??= parse(html));
				},
			};
		});

/** Every page of a built site. */
export const pagesOf = (folder: string): Built[] =>
	documentsOf(folder).filter(
		({ path, html }) =>
			!/^\/(embed|handouts)\//.test(path) && !html.includes('http-equiv="refresh"'),
	);

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function addBelow(node: Tree.Node, found: Tree.Element[]): Tree.Element[] {
	for (const child of 'childNodes' in node ? node.childNodes : [])
		if (isElement(child)) {
			found.push(child);
			addBelow(child, found);
		}
	return found;
}

const below = new WeakMap<Tree.Node, Tree.Element[]>();

/** All elements below a node, in the order of the document; of one that was asked for, those found then. */
export function elementsOf(node: Tree.Node): readonly Tree.Element[] {
	const found = below.get(node) ?? addBelow(node, []);
	below.set(node, found);
	return found;
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

/** The text below a node, as a reader would hear it. */
export function textOf(node: Tree.Node): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	return ('childNodes' in node ? node.childNodes : []).map(textOf).join('');
}

/** The elements of a page with this tag name. */
export const tagged = ({ document }: Built, name: string): Tree.Element[] =>
	elementsOf(document).filter(({ tagName }) => tagName === name);

const rank = (name: string) => Number(/^h([1-6])$/.exec(name)?.[1] ?? 7);

/** The headings of a page that stand over nothing, each with its address. */
export const bareHeadings = ({ path, document }: Built): string[] =>
	elementsOf(document).flatMap((element) => {
		if (rank(element.tagName) === 7 || !element.parentNode) return [];
		const beside = element.parentNode.childNodes.filter(isElement);
		const next = beside.slice(beside.indexOf(element) + 1).filter((one) => textOf(one).trim());
		const over = next[0] && rank(next[0].tagName) > rank(element.tagName);
		return over ? [] : [`${path} ${textOf(element)}`];
	});
