import type { Mention } from '#schema/prose.ts';
import type { Bibliography, Source } from '#schema/source.ts';
import { datedBy } from './dated.ts';
import type { Dossier } from './dossier.ts';
import { durations } from './duration.ts';

/** A sentence shows at most this many numbers; the record's own page lists all its sources. */
export const SHOWN = 2;

/** The sources of a page, numbered in order of first use. */
export interface References {
	/** Keys of sources; the place in the list, from 1, is the number that the reader sees. */
	keys: string[];
	/** For each key, the place of the first mention that cites it; none where only a record does. */
	firstMention: Map<string, number>;
}

/** The sources that a component shows in prose, in order. */
export function sourcesOf(dossier: Dossier, { name, attributes }: Mention): string[] {
	const { id = '', of = '', source = '', to = '' } = attributes;
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
		default:
			return [];
	}
}

/** The numbered sources of a page: first those of its own records, then those of its prose. */
export function references(
	dossier: Dossier,
	mentions: Mention[],
	first: string[] = [],
): References {
	const cited = mentions.map((mention) => sourcesOf(dossier, mention));
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
