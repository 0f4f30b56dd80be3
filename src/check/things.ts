import { pagesOfOne } from '#facts/moved.ts';
import { kindNamed } from '#records/kinds.ts';
import { MOVABLE, type Movable } from '#records/moves.ts';
import { paths } from '#records/paths.ts';
import { termPath } from '#records/term.ts';
import type { ContentRecord } from './record.ts';
import { folderOf, keyOf } from './tree.ts';

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

/** Whether a word is what one of a kind is called that has keys. */
export const isMovable = (word: string): word is Movable => (MOVABLE as string[]).includes(word);

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
