import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { ruleOf } from '#prose/index.ts';
import type { Mention } from '#prose/rule.ts';
import { attributesOf, isJsx } from './elements.ts';
import { sentenceOfEach } from './sentences.ts';

/** What stands before a place in a node, blanks aside. */
function before(parent: Parents | undefined, index = 0): Nodes | undefined {
	const [previous, further] = [parent?.children[index - 1], parent?.children[index - 2]];
	return previous?.type === 'text' && !previous.value.trim() ? further : previous;
}

/** The components that a body names, in reading order: what its list of sources is made from. */
export function mentions(tree: Root): Mention[] {
	const found: Mention[] = [];
	const sentences = sentenceOfEach(tree);
	let last: Nodes | undefined;
	visit(tree, (node, index, parent) => {
		const rule = isJsx(node) && node.name ? ruleOf(node.name) : undefined;
		if (!isJsx(node) || !node.name || !rule) return;
		const attributes = attributesOf(node);
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const sentence = sentences.get(node) ?? -found.length;
		const wraps = node.children.length > 0;
		const follows = sentences.has(node) && last !== undefined && before(parent, index) === last;
		const joins = Boolean(rule.cited?.joins) && follows;
		found.push({ name: node.name, attributes, wraps, sentence, joins, line, column });
		last = node;
	});
	return found;
}
