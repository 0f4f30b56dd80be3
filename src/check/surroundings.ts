import type { Dossier } from '#facts/dossier.ts';
import { kindOf, KINDS, OWN_KINDS, type Kind } from '#records/kinds.ts';
import type { Nameable } from './rules/dangling.ts';
import type { Keys } from './mentions.ts';
import { TOP } from './place.ts';
import type { Finding } from './problem.ts';
import type { ContentRecord } from './record.ts';
import { folderOf, keyOf } from './tree.ts';

/** A content file by its path from the project's folder, such as `content/pages/about.mdx`. */
export type Texts = ReadonlyMap<string, string>;

/** For each folder, what the keys in its records may name, worked out once. */
export function nameableIn(
	texts: Texts,
	folders: ReadonlyMap<string, ContentRecord[]>,
	dossiers: ReadonlyMap<string, Dossier>,
): (record: ContentRecord) => Nameable {
	// A file that cannot be read has its key all the same.
	const filesIn = Map.groupBy(texts.keys(), folderOf);
	const keys = (kinds: readonly Kind[], files: string[]) => {
		const ofKind = Map.groupBy(files, (file) => kindOf(file)?.name);
		return Object.fromEntries(
			kinds.map(({ name, one }) => [one, (ofKind.get(name) ?? []).map(keyOf)]),
		);
	};
	const incident = [...texts.keys()].flatMap(
		(file) => /^content\/incidents\/([^/]+)\/incident\.mdx$/.exec(file)?.[1] ?? [],
	);
	const shared = keys(KINDS, [...texts.keys()]);
	// An incident that has an account of its own is compared by that.
	Object.assign(shared, {
		incident,
		comparison: [...(shared['comparison'] ?? []), ...incident],
	});
	const owners = new Map(
		(folders.get('glossary') ?? []).map(({ file, raw }) => [
			keyOf(file),
			(raw as { incident?: unknown } | undefined)?.incident,
		]),
	);
	// A word of one incident may be named in its own folder, by other words, and by the list of what moved.
	const isUsable = (term: string, folder: string) => {
		const owner = owners.get(term);
		return typeof owner !== 'string' || ['', 'glossary', `incidents/${owner}`].includes(folder);
	};
	const of = (folder: string): Nameable => {
		const records = folders.get(folder) ?? [];
		const raw = records.find(({ kind }) => kind === 'bibliographies')?.raw;
		// Where they cannot be read or there are none at all, that is told once.
		const source = raw ? Object.keys(raw) : undefined;
		const term = (shared['term'] ?? []).filter((key) => isUsable(key, folder));
		const own = keys(OWN_KINDS, filesIn.get(folder) ?? []);
		const all = { ...shared, ...own, source, term } as Keys;
		return { dossier: dossiers.get(folder), keys: all };
	};
	const known = new Map<string, Nameable>();
	return ({ file }) => {
		const folder = folderOf(file);
		const around = known.get(folder) ?? of(folder);
		known.set(folder, around);
		return around;
	};
}

/** Folders whose records need a file that is not there, told at their first file. */
export function homeless(texts: Texts): Finding[] {
	const folders = new Map<string, string>();
	for (const file of texts.keys())
		if (/^content\/(?:incidents\/[^/]+|comparisons)\//.test(file) && !folders.has(folderOf(file)))
			folders.set(folderOf(file), file);
	// A site is of an edition, and an edition is of the day of its incidents.
	if (![...folders.keys()].some((folder) => folder.startsWith('incidents/')))
		return [{ file: 'content/incidents', ...TOP, code: 'no-incident' }];
	return [...folders].flatMap(([folder, file]) => {
		const lacks = (name: string) => !texts.has(`content/${folder}/${name}`);
		const tell = (message: string): Finding[] => [
			{ file, ...TOP, code: 'homeless', data: { message } },
		];
		if (folder !== 'comparisons' && lacks('incident.mdx'))
			return tell(
				`There is no incident.mdx in content/${folder}. Every incident’s folder has one.`,
			);
		return lacks('sources.yaml')
			? tell(
					`There is no sources.yaml in content/${folder}. It lists the sources of all records there.`,
				)
			: [];
	});
}
