import { STATUSES } from '#records/status.ts';
import { FOUND, type Entry } from '#words/find/entry.ts';
import { isEmpty } from '#words/find/empty.ts';
import { link } from '../../publication.ts';
import { foundBy, soughtIn, type Head, type Row } from './search.ts';

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

function wordsOf(entries: Entry[], of: (entry: Entry) => string[]): Words {
	const words: Words = new Map();
	for (const entry of entries)
		for (const word of of(entry)) words.set(word, (words.get(word) ?? new Set()).add(entry));
	return words;
}

const placeOf = ({ kind, path }: Entry) => `${kind} ${path}`;

/** The index of these entries; `called` says what a line calls an incident. */
export function indexOf(entries: Entry[], called: Map<string, string>): Index {
	// Other words find the line itself, so that nothing is found twice; what tells its name apart is behind that.
	const others = Map.groupBy(
		entries.filter(({ also }) => also !== undefined),
		placeOf,
	);
	const alsoOf = (entry: Entry) =>
		(others.get(placeOf(entry)) ?? [])
			.filter(({ also = '' }) => entry.name.startsWith(also))
			.map(({ name }) => name);
	const lines = entries.filter(({ also }) => also === undefined);
	const words = wordsOf(lines, (entry) =>
		[entry.name, ...alsoOf(entry)].flatMap((name) => soughtIn(foundBy(name))),
	);
	// A word that stands in no name finds what is said with it, or it would be told to be on no record.
	const said = wordsOf(lines, ({ fact }) => foundBy(fact).filter((word) => !isEmpty(word)));
	for (const [word, own] of said) if (!words.has(word)) words.set(word, own);
	const incidents = [...called.keys()];
	const row = (entry: Entry): Row => {
		const { name, at, kind, incident, fact, status, path } = entry;
		return [
			name,
			at,
			FOUND.indexOf(kind),
			incident === undefined ? -1 : incidents.indexOf(incident),
			fact,
			status === undefined ? -1 : STATUSES.indexOf(status),
			link(path),
			alsoOf(entry),
		];
	};
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
