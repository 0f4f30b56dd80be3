import { isDeepStrictEqual } from 'node:util';
import type { Moves } from '#records/moves.ts';
import { isGroup } from '#records/group.ts';
import { TOP } from '../place.ts';
import type { Finding } from '../problem.ts';
import type { ContentRecord } from '../record.ts';
import { addressesOf, incidentOf, listOf, thingsIn, type Thing } from '../things.ts';

/** Something whose key was there before and is not there any more. */
export interface Vanished {
	thing: Thing;
	/** The key that it seems to have now; undefined where nothing new is like it. */
	now: string | undefined;
}

/** Two files with fewer lines in common than this share are two things. */
const ALIKE = 0.5;

/** The share of their lines that two texts have in common. */
function likeness(a: string, b: string): number {
	const [one, other] = [new Set(a.split('\n')), new Set(b.split('\n'))];
	return one.intersection(other).size / Math.max(1, one.union(other).size);
}

/** How alike two things are, from 0 to 1. */
function alike(
	before: ContentRecord | undefined,
	after: ContentRecord | undefined,
	old: Thing,
	now: Thing,
) {
	if (!before || !after) return 0;
	if (old.one !== 'source') return likeness(before.text, after.text);
	const entry = ({ raw }: ContentRecord, key: string) => (isGroup(raw) ? raw[key] : undefined);
	const [was, is] = [entry(before, old.key), entry(after, now.key)];
	const urlOf = (source: unknown) =>
		isGroup(source) ? (source as { url?: unknown }).url : undefined;
	if (isDeepStrictEqual(was, is)) return 1;
	return urlOf(was) !== undefined && urlOf(was) === urlOf(is) ? ALIKE : 0;
}

/** What is said of former keys in the lists of moves, by the file that holds the list. */
export const listsIn = (records: ContentRecord[]) =>
	new Map(
		records.flatMap(({ file, kind, raw }) =>
			kind === 'moves' && isGroup(raw) ? [[file, raw as Moves] as const] : [],
		),
	);

/** The folder in which what lay in another is now, where its incident has another key. */
export const folderNow = (thing: Thing, moves: Moves | undefined): Thing => {
	const now = moves?.incident?.[incidentOf(thing) ?? ''];
	return typeof now === 'string' && thing.one !== 'incident'
		? {
				...thing,
				folder: `incidents/${now}`,
				file: thing.file.replace(/incidents\/[^/]+/, `incidents/${now}`),
			}
		: thing;
};

const identity = ({ one, folder, key }: Thing) => `${one} ${folder} ${key}`;

/**
 * What had an address before and has none now, though no list says what became of it; each with the new
 * thing that is most like it. Files that are `unread` are there, and may hold what was in them.
 */
export function vanished(
	before: ContentRecord[],
	after: ContentRecord[],
	unread: ReadonlySet<string> = new Set(),
): Vanished[] {
	const lists = listsIn(after);
	const things = thingsIn(after);
	const there = new Set(things.map(identity));
	const former = thingsIn(before);
	const known = new Set(former.map(identity));
	const fresh = things.filter((thing) => !known.has(identity(thing)));
	const recordAt = (records: ContentRecord[], thing: Thing) =>
		records.find(({ file }) => file === thing.file);
	const goneIncidents = new Set<string>();
	return former.flatMap((was): Vanished[] => {
		const thing = folderNow(was, lists.get('content/moved.yaml'));
		if (there.has(identity(thing)) || addressesOf(thing).length === 0) return [];
		if (unread.has(thing.file) || unread.has(listOf(thing))) return [];
		if (lists.get(listOf(thing))?.[thing.one]?.[thing.key] !== undefined) return [];
		// An incident that has gone is told once, and what was its own is not.
		if (thing.one === 'incident') goneIncidents.add(thing.key);
		else if (goneIncidents.has(incidentOf(thing) ?? '')) return [];
		const like = fresh
			.filter(
				({ one, folder }) => one === thing.one && (one === 'incident' || folder === thing.folder),
			)
			.map((now) => ({
				now,
				share: alike(recordAt(before, was), recordAt(after, now), was, now),
			}))
			.toSorted((a, b) => b.share - a.share)
			.at(0);
		return [{ thing, now: like && like.share >= ALIKE ? like.now.key : undefined }];
	});
}

/** What vanished, told at the list that should say what became of it. */
export const vanishedTold = (all: Vanished[]): Finding[] =>
	all.map(({ thing, now }) => ({
		file: thing.file,
		...TOP,
		code: 'vanished',
		data: { one: thing.one, key: thing.key, now, list: listOf(thing) },
	}));

/** The sentence of the check for a key that names nothing, from which its advice begins. */
const noSuch = ({ one, key }: Thing) => `There is no ${one} “${key}”.`;

/** A message on a key that names nothing, with what the key became in place of a guess. */
export function withRenames(message: string, all: Vanished[]): string {
	for (const { thing, now } of all) {
		const at = message.indexOf(noSuch(thing));
		if (at < 0 || now === undefined) continue;
		return `${message.slice(0, at)}${noSuch(thing)} In this change it became “${now}”: npm run rename changes every place that names it.`;
	}
	return message;
}
