import { uncapital } from './list.ts';

const ONE = new Intl.PluralRules('en-GB');

/** Endings of regular plurals and what stands for them in the singular, the longest first. */
const ENDINGS: [RegExp, string][] = [
	[/([^aeiou])ies$/, '$1y'],
	[/(ss|sh|ch|x)es$/, '$1'],
	[/([^s])s$/, '$1'],
];

function singular(word: string): string {
	const [ending, with_] = ENDINGS.find(([plural]) => plural.test(word)) ?? [/$/, ''];
	return word.replace(ending, with_);
}

/** All of so many: "The one source", "Both sources", "All 3 sources". */
export function allOf(count: number, many: string, one?: string): string {
	if (count === 1) return `The one ${nounFor(1, many, one)}`;
	return count === 2 ? `Both ${many}` : `All ${count} ${many}`;
}

/** So many of two or more: "neither return", "1 of 2 returns", "both returns", "all 3 returns". */
export const someOf = (some: number, count: number, many: string): string => {
	if (some === 0) return uncapital(noneOf(count, many));
	return some === count ? uncapital(allOf(count, many)) : `${some} of ${count} ${many}`;
};

/** None of two or more: "Neither source", "None of 3 sources". */
export const noneOf = (count: number, many: string, one?: string): string =>
	count === 2 ? `Neither ${nounFor(1, many, one)}` : `None of ${count} ${many}`;

/** The word that agrees with a number: "is" with one, "are" with any other. */
export const agreeing = (value: number, one: string, many: string): string =>
	ONE.select(Math.abs(value)) === 'one' ? one : many;

/**
 * The noun that stands behind this number: "1 day", "2 days". The content declares what it counts with
 * the noun of one; of our own nouns, all of them regular, it is formed.
 */
export const nounFor = (value: number, many: string, one?: string): string =>
	agreeing(value, one ?? many.replace(/\S+$/, singular), many);
