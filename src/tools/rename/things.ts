import { folderOf, keyOf } from '#check/tree.ts';
import type { ContentRecord } from '#check/record.ts';
import { pagesOfOne } from '#facts/moved.ts';
import { kindNamed } from '#records/kinds.ts';
import { MOVABLE, type Movable } from '#records/moves.ts';
import { paths } from '#records/paths.ts';
import { termPath } from '#records/term.ts';
import { instead } from '#words/spelling.ts';
import { Misuse, Refusal } from '../command.ts';

/** Something of the content that has a key: a record, a source, an incident. */
export interface Thing {
	one: Movable;
	key: string;
	/** The file that holds it, by its path from the project’s folder. */
	file: string;
	/** The folder below `content/` whose records know it by its key. */
	folder: string;
	/** The incident on whose pages it stands, though it lies elsewhere. */
	owner?: string | undefined;
}

/** Pages that the site itself leads to by their keys. */
const FIXED = ['content/pages/front.mdx', 'content/pages/about.mdx'];

const isMovable = (word: string): word is Movable => (MOVABLE as string[]).includes(word);

/** Everything that has a key. */
export function thingsIn(records: ContentRecord[]): Thing[] {
	return records.flatMap((record): Thing[] => {
		const { file, kind, raw, data } = record;
		const { one } = kindNamed(kind);
		const folder = folderOf(file);
		if (kind === 'bibliographies')
			return Object.keys(raw ?? {}).map((key) => ({ one: 'source', key, file, folder }));
		if (!isMovable(one)) return [];
		const key = kind === 'incidents' ? folder.replace(/^.*\//, '') : keyOf(file);
		const owner = (data as { incident?: string } | undefined)?.incident;
		return [{ one, key, file, folder, owner }];
	});
}

/** The incident that a thing belongs to; undefined where it belongs to none. */
export const incidentOf = ({ folder }: Pick<Thing, 'folder'>): string | undefined =>
	/^incidents\/(.*)$/.exec(folder)?.[1];

/** A thing as an editor calls it. */
export const called = ({ one, key }: Pick<Thing, 'one' | 'key'>): string => `${one} “${key}”`;

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
			`There is no ${called({ one, key })}.${instead(
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

/** The path of a thing’s file under another key; undefined where it keeps its file. */
export function fileUnder({ one, file, key }: Thing, other: string): string | undefined {
	if (one === 'source') return undefined;
	return one === 'incident'
		? file.replace(`incidents/${key}/`, `incidents/${other}/`)
		: file.replace(/[^/]+(?=\.mdx$)/, other);
}

/** The addresses that a thing has under a key: its own first, then that of what is made of it alone. */
export function addressesOf(thing: Thing, key = thing.key): string[] {
	const incident = incidentOf(thing) ?? '';
	switch (thing.one) {
		case 'source':
			return incident ? [paths.source(incident, key)] : [];
		case 'term':
			return [termPath({ id: key, incident: thing.owner })];
		case 'incident':
		case 'correction':
			return [paths[thing.one](key)];
		default:
			return pagesOfOne(thing.one, incident, key);
	}
}

/** The list of moves that a thing’s former keys stand in. */
export const listOf = (thing: Thing): string =>
	incidentOf(thing) === undefined || thing.one === 'incident'
		? 'content/moved.yaml'
		: `content/${thing.folder}/moved.yaml`;
