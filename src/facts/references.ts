import type { Bibliography, Source } from '#records/source.ts';

/** A sentence shows at most this many numbers; the record's own page lists all its sources. */
export const SHOWN = 2;

/** The sources of a page, numbered in order of first use. */
export interface References {
	/** Keys of sources; the place in the list, from 1, is the number that the reader sees. */
	keys: string[];
	/** Who published each of them. */
	publishers: string[];
	/** For each key, the place of the first mention that shows it; none where only a record does. */
	firstMention: Map<string, number>;
	/** The keys whose numbers each mention shows, by its place. */
	shown: Map<number, string[]>;
	/** How many numbers a record shows at most. */
	most: number;
	/** The notes that stand beside the text, where the page has them there, by their places. */
	inPlace?: ReadonlyMap<string, NoteInPlace>;
}

/** A note that stands beside what it is of: a mention, or one source of a mention that shows several records. */
export interface NoteInPlace {
	/** The place of the mention; of one source among several, with the number of that source. */
	place: string;
	/** The place of the mention to which the note leads back. */
	mention: number;
	/** The keys of its sources, by their numbers. */
	keys: string[];
	/** How many notes of the same sources there are up to this one. */
	use: number;
	/** Keys of the claims whose records it leads to. */
	claims: string[];
}

/** A source's number, and who published it. */
export interface Note {
	number: number;
	publisher: string;
}

/** Sources numbered in this order, for a page without prose that cites them. */
export const numbered = (
	keys: string[],
	sources: Bibliography,
	most: number = SHOWN,
): References => {
	const unique = [...new Set(keys)];
	return {
		keys: unique,
		publishers: unique.map((key) => sources[key]?.publisher ?? ''),
		firstMention: new Map(),
		shown: new Map(),
		most,
	};
};

/** The sources behind these keys, in their order. */
export const sourcesBehind = (keys: string[], sources: Bibliography): Source[] =>
	keys.flatMap((key) => sources[key] ?? []);

/** Sources with their numbers and publishers. */
export const numberedNotes = ({ keys, publishers }: References, of: string[]): Note[] =>
	of
		.map((key) => keys.indexOf(key))
		.filter((place) => place >= 0)
		.toSorted((a, b) => a - b)
		.map((place) => ({ number: place + 1, publisher: publishers[place] ?? '' }));

/** The notes to show for these sources, the best first; at a mention of prose, those that it shows. */
export const notesOf = (references: References, sources: string[], mention?: number): Note[] => {
	const here = mention === undefined ? undefined : references.shown.get(mention);
	return numberedNotes(references, here ?? sources.slice(0, references.most));
};
