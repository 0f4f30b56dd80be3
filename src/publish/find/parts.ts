import { STATUSES } from '#records/status.ts';
import { FOUND, type Entry } from '#words/find/entry.ts';
import { isEmpty } from '#words/find/empty.ts';
import { link } from '../../publication.ts';
import { foundBy, type Head, type Row } from './search.ts';

/** So many rows a part has at most, so that none takes long to load however much there is to find. */
export const ROWS = 300;
/** No beginning is longer: behind it, only the first rows are kept. */
const LONGEST = 8;

/** The index of all that can be found. */
export interface Index {
	head: Head;
	/** In the order of the beginnings. */
	parts: Row[][];
}

type Words = Map<string, Set<Entry>>;

/** The entries of all words that begin so, by what comes first to a reader. */
const under = (words: Words, beginning: string): Entry[] =>
	[
		...new Set([...words].flatMap(([word, own]) => (word.startsWith(beginning) ? [...own] : []))),
	].toSorted((a, b) => FOUND.indexOf(a.kind) - FOUND.indexOf(b.kind));

/** Parts for the words that begin so: one where that is not too long, else one for each longer beginning. */
function partsOf(words: Words, beginning: string): [beginning: string, entries: Entry[]][] {
	const own = new Map([...words].filter(([word]) => word.startsWith(beginning)));
	if (own.size === 0) return [];
	const all = under(own, beginning);
	if (all.length <= ROWS || beginning.length === LONGEST) return [[beginning, all.slice(0, ROWS)]];
	const exact = own.get(beginning);
	const next = new Set(
		[...own.keys()].map((word) => [...word].slice(0, [...beginning].length + 1).join('')),
	);
	next.delete(beginning);
	return [
		...(exact ? [[beginning, [...exact].slice(0, ROWS)] as [string, Entry[]]] : []),
		...[...next].toSorted().flatMap((one) => partsOf(own, one)),
	];
}

/** The index of these entries; `called` says what a line calls an incident. */
export function indexOf(entries: Entry[], called: Map<string, string>): Index {
	const words: Words = new Map();
	for (const entry of entries)
		for (const word of foundBy(entry.name).filter((one) => !isEmpty(one))) {
			const own = words.get(word) ?? new Set();
			words.set(word, own.add(entry));
		}
	const incidents = [...called.keys()];
	const row = ({ name, at, kind, incident, fact, status, path }: Entry): Row => [
		name,
		at,
		FOUND.indexOf(kind),
		incident === undefined ? -1 : incidents.indexOf(incident),
		fact,
		status === undefined ? -1 : STATUSES.indexOf(status),
		link(path),
	];
	const parts = [...new Set([...words.keys()].map((word) => [...word][0] ?? ''))]
		.toSorted()
		.flatMap((letter) => partsOf(words, letter));
	return {
		head: {
			keys: parts.map(([beginning]) => beginning),
			kinds: [...FOUND],
			incidents: [...called],
			statuses: [...STATUSES],
		},
		parts: parts.map(([, own]) => own.map(row)),
	};
}
