import type { Dossier } from '#facts/dossier.ts';
import { numbered, SHOWN, type References } from '#facts/references.ts';
import { ruleOf } from './index.ts';
import type { Mention } from './rule.ts';

const citedBy = ({ name }: Mention) => ruleOf(name)?.cited;
const isAlone = (mention: Mention) => Boolean(citedBy(mention)?.alone?.(mention.attributes));

/**
 * What each mention shows of what it cites: within a sentence every number once, where it is cited
 * last, and what one mention adds to the one before it in one group. What shows several records or
 * says more of a source keeps its numbers to itself.
 */
function shownBy(mentions: Mention[], cited: string[][]): string[][] {
	const shown = mentions.map((mention, i) => {
		const own = cited[i] ?? [];
		if (citedBy(mention)?.several || isAlone(mention)) return own;
		const later = cited.filter((_, j) => j > i && mentions[j]?.sentence === mention.sentence);
		return own.filter((key) => !later.some((keys) => keys.includes(key)));
	});
	for (const [i, mention] of mentions.entries()) {
		const before = shown[i - 1];
		if (!mention.joins || isAlone(mention) || !before) continue;
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
		const { of, several } = citedBy(mention) ?? {};
		const keys = of?.(dossier, mention.attributes) ?? [];
		return several ? keys : keys.slice(0, most);
	});
	const shown = shownBy(mentions, cited);
	const firstMention = new Map<string, number>();
	for (const [i, keys] of shown.entries())
		for (const key of keys) if (!firstMention.has(key)) firstMention.set(key, i + 1);
	return {
		...numbered([...first, ...shown.flat()], dossier.sources),
		firstMention,
		shown: new Map(shown.map((keys, i) => [i + 1, keys])),
	};
}
