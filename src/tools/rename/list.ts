import { Document, isMap, parseDocument } from 'yaml';
import { formerKeys } from '#facts/moved.ts';
import type { Gone, Movable, Moves } from '#records/moves.ts';

/** What stands above the entries of a list that is begun. */
const HEAD =
	' What had another key, or has gone: old addresses keep working. npm run rename writes here.';

/** A list of moves with these changes; undefined where nothing is left in it. */
export function listWith(
	text: string | undefined,
	change: (list: {
		/** What a former key leads to. */
		get: (one: Movable, key: string) => string | Gone | undefined;
		/** The former keys of a thing. */
		former: (one: Movable, key: string) => string[];
		set: (one: Movable, key: string, to: string | Gone) => void;
		remove: (one: Movable, key: string) => void;
	}) => void,
): string | undefined {
	const document = text === undefined ? new Document({}) : parseDocument(text);
	if (!isMap(document.contents)) document.contents = document.createNode({});
	if (text === undefined) document.commentBefore = HEAD;
	change({
		get: (one, key) => (document.toJS() as Moves)[one]?.[key],
		former: (one, key) => formerKeys(document.toJS() as Moves, one, key),
		set(one, key, to) {
			if (!document.has(one)) document.set(one, document.createNode({}));
			document.setIn([one, key], document.createNode(to));
		},
		remove(one, key) {
			if (document.hasIn([one, key])) document.deleteIn([one, key]);
			const left = document.get(one);
			if (isMap(left) && left.items.length === 0) document.delete(one);
		},
	});
	const { contents } = document;
	if (isMap(contents) && contents.items.length === 0) return undefined;
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
