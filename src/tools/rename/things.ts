import { called, isMovable, type Thing } from '#check/things.ts';
import { MOVABLE, type Movable } from '#records/moves.ts';
import { instead, insteadOfKey } from '#words/spelling.ts';
import { Misuse, Refusal } from '../command.ts';

/** Pages that the site itself leads to by their keys. */
const FIXED = ['content/pages/front.mdx', 'content/pages/about.mdx'];

/** The kind that a word means. Throws a Misuse that names all where it means none. */
export function kindMeant(word: string | undefined): Movable {
	if (word === undefined) throw new Misuse(`Say of what kind it is: ${MOVABLE.join(', ')}.`);
	if (isMovable(word)) return word;
	throw new Misuse(`There is no kind “${word}”.${instead(word, MOVABLE)}`);
}

/**
 * The thing that a key means: `key`, or `incident/key` where several incidents have one of that key.
 * Throws a Misuse that says what there is, where there is none or more than one; a Refusal for a page
 * that the site cannot do without.
 */
export function thingMeant(one: Movable, asked: string, things: Thing[]): Thing {
	const [, home, key = ''] = /^(?:([^/]+)\/)?(.*)$/.exec(asked) ?? [];
	const all = things.filter((thing) => thing.one === one);
	const isAt = ({ folder }: Thing) => home === undefined || folder.replace(/^.*\//, '') === home;
	const near = all.filter(isAt);
	const [found, ...others] = near.filter((thing) => thing.key === key);
	if (!found) {
		if (home !== undefined && near.length === 0)
			throw new Misuse(
				`“${home}” has no ${one}.${instead(home, new Set(all.map(({ folder }) => folder.replace(/^.*\//, ''))))}`,
			);
		throw new Misuse(
			`There is no ${called({ one, key })}.${insteadOfKey(
				key,
				near.map((thing) => thing.key),
			)}`,
		);
	}
	if (others.length > 0)
		throw new Misuse(
			`There are several: write ${[found, ...others].map((thing) => `${thing.folder.replace(/^.*\//, '')}/${key}`).join(' or ')}.`,
		);
	if (FIXED.includes(found.file))
		throw new Refusal(`${found.file} is a page that the site itself leads to: it keeps its name.`);
	return found;
}
