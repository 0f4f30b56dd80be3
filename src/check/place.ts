import { isMap, isNode, isPair, isScalar } from 'yaml';
import type { ContentText } from '#markdown/frontmatter.ts';
import type { Finding } from './problem.ts';
import type { ContentRecord } from './record.ts';

type Fields = Pick<ContentText, 'document' | 'lines'>;

/** Where a field stands: its key if it has one, else its value, else the nearest field above. */
export function placeOf({ document, lines }: Fields, path: readonly PropertyKey[]) {
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
	return { line: 1, column: 1 };
}

/** A finding at a field of a record. */
export const atField = (
	{ file, content }: ContentRecord,
	path: readonly PropertyKey[],
	message: string,
): Finding => ({ file, ...placeOf(content, path), message });

/** A finding at a field of the record with this file name; none where there is no such record. */
export function atFieldOf(
	records: ContentRecord[],
	file: string,
	path: readonly PropertyKey[],
	message: string,
): Finding[] {
	const record = records.find((other) => other.file === file);
	return record ? [atField(record, path, message)] : [];
}
