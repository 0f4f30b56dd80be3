import type { Dossier } from '#facts/dossier.ts';
import { numbered, SHOWN, type References } from '#facts/references.ts';
import { ruleOf } from './index.ts';
import type { Mention } from './rule.ts';

const citedBy = ({ name }: Mention) => ruleOf(name)?.cited;
const isAlone = (mention: Mention) => Boolean(citedBy(mention)?.alone?.(mention.attributes));
/** What shows several records or says more of a source keeps its numbers to itself. */
const keepsOwn = (mention: Mention) => Boolean(citedBy(mention)?.several) || isAlone(mention);

/** The keys of the sources that each mention cites, at most so many for a record. */
const citations = (dossier: Dossier, mentions: Mention[], most: number): string[][] =>
	mentions.map((mention) => {
		const { of, several } = citedBy(mention) ?? {};
		const keys = of?.(dossier, mention.attributes) ?? [];
		return several ? keys : keys.slice(0, most);
	});

/** Sentences on end that rest on no more sources than these together show them behind the last. */
const FEW = 3;

/** Mentions whose numbers stand together, behind the last of them. */
interface Group {
	places: number[];
	/** The sentence of the last. */
	sentence: number;
	keys: Set<string>;
}

/** Whether a sentence that follows on others needs no number before its own: it rests on what they rest on, or all rest on little. */
const goesWith = ({ sentence, keys }: Group, next: Group): boolean =>
	next.sentence === sentence + 1 &&
	(!keys.isDisjointFrom(next.keys) || keys.union(next.keys).size <= FEW);

/**
 * At which mention, counted from 0, the numbers of each stand: those of a sentence together where it
 * cites last, and with them those of the sentence before where both rest on the same. A source that is
 * named right behind another mention belongs to the sentence of that one.
 */
export function carriers(dossier: Dossier, mentions: Mention[], most = SHOWN): number[] {
	const cited = citations(dossier, mentions, most);
	const groups: Group[] = [];
	let sentence = 0;
	for (const [i, mention] of mentions.entries()) {
		if (!mention.joins) sentence = mention.sentence;
		if (keepsOwn(mention) || !citedBy(mention)) continue;
		const last = groups.at(-1);
		const keys = new Set(cited[i]);
		if (last?.sentence === sentence) {
			last.places.push(i);
			last.keys = last.keys.union(keys);
		} else groups.push({ places: [i], sentence, keys });
	}
	const merged = groups.reduce<Group[]>((before, group) => {
		const last = before.at(-1);
		return last && goesWith(last, group)
			? [
					...before.slice(0, -1),
					{
						places: [...last.places, ...group.places],
						sentence: group.sentence,
						keys: last.keys.union(group.keys),
					},
				]
			: [...before, group];
	}, []);
	const at = mentions.map((_, i) => i);
	for (const { places } of merged) for (const place of places) at[place] = places.at(-1) ?? place;
	return at;
}

/**
 * The numbered sources of a page, at most so many for each mention of a record: first those of its
 * own records, then those of its prose, `last` those of what stands behind it.
 */
export function references(
	dossier: Dossier,
	mentions: Mention[],
	first: string[] = [],
	most = SHOWN,
	last: string[] = [],
): References {
	const cited = citations(dossier, mentions, most);
	const at = carriers(dossier, mentions, most);
	const shown = mentions.map((_, i) => [
		...new Set(cited.flatMap((keys, j) => (at[j] === i ? keys : []))),
	]);
	const firstMention = new Map<string, number>();
	for (const [i, keys] of shown.entries())
		for (const key of keys) if (!firstMention.has(key)) firstMention.set(key, i + 1);
	return {
		...numbered([...first, ...shown.flat(), ...last], dossier.sources, most),
		firstMention,
		shown: new Map(shown.map((keys, i) => [i + 1, keys])),
	};
}
