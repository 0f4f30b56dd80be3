import { kindOf, type KindName } from '#records/kinds.ts';
import type { ContentRecord } from './record.ts';
import type { Texts } from './surroundings.ts';
import { folderOf, keyOf } from './tree.ts';

/** Files that are there and of which no record can be made: nothing is told that rests on what they do not say. */
export interface Unread {
	has: (file: string) => boolean;
	/** Whether one of this kind lies in a folder. */
	holds: (folder: string, kind: KindName) => boolean;
	/** Their keys in a folder. */
	keys: (folder: string) => ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Finds those files of a tree that none of its records was made of. */
export function unreadIn(texts: Texts, records: ContentRecord[]): Unread {
	const made = new Set(records.flatMap(({ file, data }) => (data === undefined ? [] : [file])));
	const files = [...texts.keys()].filter((file) => kindOf(file) && !made.has(file));
	const all = new Set(files);
	const folders = Map.groupBy(files, folderOf);
	const keys = new Map([...folders].map(([folder, own]) => [folder, new Set(own.map(keyOf))]));
	return {
		has: (file) => all.has(file),
		holds: (folder, kind) =>
			(folders.get(folder) ?? []).some((file) => kindOf(file)?.name === kind),
		keys: (folder) => keys.get(folder) ?? NONE,
	};
}
