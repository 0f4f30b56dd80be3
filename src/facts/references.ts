import { keysIn, type Mention, type ProseName } from '#schema/prose.ts';
import type { Bibliography, Source } from '#schema/source.ts';
import { datedBy } from './dated.ts';
import type { Dossier } from './dossier.ts';
import { durations } from './duration.ts';
import { allRestarts } from './restarts.ts';

/** A sentence shows at most this many numbers; the record's own page lists all its sources. */
export const SHOWN = 2;

/** The sources of a page, numbered in order of first use. */
export interface References {
	/** Keys of sources; the place in the list, from 1, is the number that the reader sees. */
	keys: string[];
	/** For each key, the place of the first mention that cites it; none where only a record does. */
	firstMention: Map<string, number>;
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
			return record(dossier.claims).slice(0, SHOWN);
		case 'Statement':
			return record(dossier.statements).slice(0, SHOWN);
		case 'Date':
			return (datedBy(dossier, of)?.sources ?? []).slice(0, SHOWN);
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
	const firstMention = new Map<string, number>();
	for (const [i, keys] of cited.entries())
		for (const key of keys) if (!firstMention.has(key)) firstMention.set(key, i + 1);
	return { keys: [...new Set([...first, ...cited.flat()])], firstMention };
}

/** The sources behind these keys, in their order. */
export const sourcesBehind = (keys: string[], sources: Bibliography): Source[] =>
	keys.flatMap((key) => sources[key] ?? []);

/** The numbers to show for these sources, the best first. */
export const numbersOf = ({ keys }: References, sources: string[]): number[] =>
	sources
		.slice(0, SHOWN)
		.map((key) => keys.indexOf(key) + 1)
		.filter((number) => number > 0);
