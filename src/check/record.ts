import { isMap, isNode, isPair, isScalar, type Document, type LineCounter } from 'yaml';
import { readContent, type ContentText } from '#markdown/frontmatter.ts';
import { refusals } from './issue.ts';
import { KINDS, PLACES, type Kind } from './kinds.ts';
import type { Problem } from './problem.ts';

/** A content file that has been read and held to its schema. */
export interface Record {
	file: string;
	kind: Kind;
	text: string;
	content: ContentText;
	/** Undefined where the schema refused it. */
	data: unknown;
}

/** Where a field stands: its key if it has one, else its value, else the nearest field above. */
export function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
	for (let depth = path.length; depth >= 0; depth--) {
		const parent: unknown = depth ? document.getIn(path.slice(0, depth - 1), true) : null;
		const map = depth === 1 ? document.contents : parent;
		const pair = isMap(map)
			? map.items.find(
					(item) => isPair(item) && isScalar(item.key) && item.key.value === path[depth - 1],
				)
			: undefined;
		const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) {
			const { line, col } = lines.linePos(node.range[0]);
			return { line, column: col };
		}
	}
	return { line: 1, column: 1 };
}

/** Reads one file and holds it to the schema of its folder. */
export function readRecord(file: string, text: string): { record?: Record; problems: Problem[] } {
	const place = KINDS.find(({ path }) => path.test(file));
	const top = (message: string) => ({ problems: [{ file, line: 1, column: 1, message }] });
	if (!place) return top(`This file has no place in content. There are: ${PLACES}.`);
	const content = readContent(file, text);
	if (!content) return top('The file must open with its fields between two lines of ---.');

	const { document, lines } = content;
	if (document.errors.length > 0)
		return {
			record: { file, kind: place.kind, text, content, data: undefined },
			problems: document.errors.map(({ message, pos }) => {
				const { line, col } = lines.linePos(pos[0]);
				return { file, line, column: col, message: message.split(/ at line|\n/)[0] ?? message };
			}),
		};

	const result = place.schema.safeParse(document.toJS(), { reportInput: true });
	const problems = (result.error?.issues ?? []).flatMap(refusals).map(({ path, message }) => ({
		...{ file, message },
		...placeOf(document, lines, path),
	}));
	return { record: { file, kind: place.kind, text, content, data: result.data }, problems };
}
