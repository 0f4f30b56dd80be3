import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { startOf } from '../place.ts';
import type { Finding } from '../problem.ts';

/** Words that tell a reader who hears the links of a page nothing of where one leads. */
const EMPTY =
	/^(?:click|click here|here|read more|more|learn more|see more|this|this page|this link|link|see here)\.?$/i;

const textOf = (node: Nodes): string => {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
};

/** Links whose words do not say where they lead. */
export function emptyLinks(file: string, tree: Root): Finding[] {
	const found: Finding[] = [];
	visit(tree, ['link', 'linkReference'], (node) => {
		const text = textOf(node).replace(/\s+/g, ' ').trim();
		if (!EMPTY.test(text)) return;
		found.push({ file, ...startOf(node), code: 'empty-link', data: { text } });
	});
	return found;
}
