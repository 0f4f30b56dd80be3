import type { Nodes } from 'mdast';
import { isMap, isNode, isPair, isScalar } from 'yaml';
import type { ContentText } from '#markdown/frontmatter.ts';

/** A place in a text. Lines and columns count from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Where a text begins, for what is wrong with all of it. */
export const TOP: Place = { line: 1, column: 1 };

/** Where a part of a body begins; at the top, where no text stands for it. */
export function startOf(node: Pick<Nodes, 'position'> | undefined): Place {
	const { line, column } = node?.position?.start ?? TOP;
	return { line, column };
}

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a field stands: its key if it has one, else its value, else the nearest field above. */
export function placeOf(
	{ document, lines }: Pick<ContentText, 'document' | 'lines'>,
	path: readonly PropertyKey[],
): Place {
	for (let depth = path.length; depth >= 0; depth--) {
		const parent: unknown = depth ? document.getIn(path.slice(0, depth - 1), true) : null;
		const map = depth === 1 ? document.contents : parent;
		const pair = isMap(map)
			? map.items.find(
					(item) =>
						isPair(item) && isScalar(item.key) && String(item.key.value) === path[depth - 1],
				)
			: undefined;
		const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) {
			const { line, col } = lines.linePos(node.range[0]);
			return { line: Math.max(1, line), column: Math.max(1, col) };
		}
	}
	return TOP;
}
