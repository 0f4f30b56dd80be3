import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** All elements below a node, in the order of the document. */
export function elementsIn(node: Tree.Node): Tree.Element[] {
	const children = 'childNodes' in node ? node.childNodes : [];
	return children.flatMap((child) =>
		'tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child),
	);
}

export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((attr) => attr.name === name)?.value;

/** The text below a node, with a blank between its pieces. */
export function wordsIn(node: Tree.Node): string {
	if ('value' in node) return node.value;
	return ('childNodes' in node ? node.childNodes : []).map(wordsIn).join(' ');
}
