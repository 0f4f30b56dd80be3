import { keysIn, type Mention, type ProseName } from '#records/prose.ts';
import type { Bibliography, Source } from '#records/source.ts';
import { datedBy } from './dated.ts';
import type { Dossier } from './dossier.ts';
import { durations } from './duration.ts';
import { evidenceOf } from './quantity.ts';
import { allRestarts } from './restarts.ts';

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
}

/** A source's number, and who published it. */
export interface Note {
	number: number;
	publisher: string;
}

type Sourced = { sources: string[] };

/** The best source of each record: all that a row or a card has room for. */
const best = (records: Sourced[]) => records.flatMap(({ sources }) => sources.slice(0, 1));
const keyed = (records: (Sourced & { id: string })[], keys: string[]) =>
	best(keys.flatMap((key) => records.find(({ id }) => id === key) ?? []));

/** The sources that a component shows in prose, in order. */
export function sourcesOf(dossier: Dossier, { name, attributes }: Mention): string[] {
	const { id = '', of = '', source = '', to = '', claim = '' } = attributes;
	const record = (records: { id: string; sources: string[] }[], key = id) =>
		records.find((other) => other.id === key)?.sources ?? [];
	switch (name) {
		case 'Claim':
			return dossier.claims
				.filter((claim) => claim.id === id)
				.flatMap((claim) => evidenceOf(claim, attributes.figure).sources)
				.slice(0, SHOWN);
		case 'Statement':
			return record(dossier.statements).slice(0, SHOWN);
		case 'Date':
			return (datedBy(dossier, of)?.sources ?? []).slice(0, 1);
		case 'Days':
			return record(durations(dossier), to).slice(0, SHOWN);
		case 'Durations':
			return durations(dossier).flatMap(({ sources }) => sources.slice(0, SHOWN));
		case 'Cite':
			return [source];
		case 'Question':
			return record(dossier.claims, claim).slice(0, SHOWN);
		case 'KeyFigures':
			return keyed(dossier.claims, of ? keysIn(of) : dossier.incident.keyClaims);
		case 'Said':
			return keyed(dossier.statements, keysIn(of));
		case 'Sites':
			return best(dossier.sites.filter(({ state }) => state === 'stopped' || state === 'disputed'));
		case 'Restarts':
			return best(allRestarts(dossier).map(({ stage }) => stage));
		default:
			return [];
	}
}

/** Components that show several records, each with its best sources. */
const SEVERAL: ProseName[] = ['Durations', 'KeyFigures', 'Said', 'Sites', 'Restarts'];

/** Sources numbered in this order, for a page without prose that cites them. */
export const numbered = (keys: string[], sources: Bibliography): References => {
	const unique = [...new Set(keys)];
	return {
		...{ keys: unique, publishers: unique.map((key) => sources[key]?.publisher ?? '') },
		...{ firstMention: new Map(), shown: new Map() },
	};
};

/**
 * What each mention shows of what it cites: within a sentence every number once, where it is cited
 * last, and what one mention adds to the one before it in one group. What names a place in a source
 * keeps its number to itself, for the place would lose its meaning.
 */
function shownBy(mentions: Mention[], cited: string[][]): string[][] {
	const shown = mentions.map((mention, i) => {
		const own = cited[i] ?? [];
		if (SEVERAL.includes(mention.name) || mention.attributes['at']) return own;
		const later = cited.filter((_, j) => j > i && mentions[j]?.sentence === mention.sentence);
		return own.filter((key) => !later.some((keys) => keys.includes(key)));
	});
	for (const [i, { joins, attributes }] of mentions.entries()) {
		const before = shown[i - 1];
		if (!joins || attributes['at'] || !before) continue;
		shown[i] = [...before, ...(shown[i] ?? [])];
		shown[i - 1] = [];
	}
	return shown;
}

/**
 * The numbered sources of a page, at most so many for each mention of a record: first those of its
 * own records, then those of its prose.
 */
export function references(
	dossier: Dossier,
	mentions: Mention[],
	first: string[] = [],
	most = SHOWN,
): References {
	const cited = mentions.map((mention) => {
		const keys = sourcesOf(dossier, mention);
		return SEVERAL.includes(mention.name) ? keys : keys.slice(0, most);
	});
	const shown = shownBy(mentions, cited);
	const firstMention = new Map<string, number>();
	for (const [i, keys] of shown.entries())
		for (const key of keys) if (!firstMention.has(key)) firstMention.set(key, i + 1);
	return {
		...numbered([...first, ...shown.flat()], dossier.sources),
		...{ firstMention, shown: new Map(shown.map((keys, i) => [i + 1, keys])) },
	};
}

/** The sources behind these keys, in their order. */
export const sourcesBehind = (keys: string[], sources: Bibliography): Source[] =>
	keys.flatMap((key) => sources[key] ?? []);

/** The notes to show for these sources, the best first; at a mention of prose, those that it shows. */
export const notesOf = (
	{ keys, publishers, shown }: References,
	sources: string[],
	mention?: number,
): Note[] => {
	const here = mention === undefined ? undefined : shown.get(mention);
	return (here ?? sources.slice(0, SHOWN))
		.map((key) => keys.indexOf(key))
		.filter((place) => place >= 0)
		.map((place) => ({ number: place + 1, publisher: publishers[place] ?? '' }));
};
