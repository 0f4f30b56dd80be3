import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isProseName, type Mention } from '#schema/prose.ts';
import { isJsx } from './elements.ts';

/** The components that a body names, in reading order: what its list of sources is made from. */
export function mentions(tree: Root): Mention[] {
	const found: Mention[] = [];
	visit(tree, (node) => {
		if (!isJsx(node) || !node.name || !isProseName(node.name)) return;
		const attributes = Object.fromEntries(
			node.attributes.flatMap((attribute) =>
				attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
					? [[attribute.name, attribute.value]]
					: [],
			),
		);
		const { line = 1, column = 1 } = node.position?.start ?? {};
		found.push({ name: node.name, attributes, wraps: node.children.length > 0, line, column });
	});
	return found;
}
