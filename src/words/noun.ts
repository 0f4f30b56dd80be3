const ONE = new Intl.PluralRules('en-GB');

/** Plurals that no ending tells: each with the word for one of them. */
const IRREGULAR: Record<string, string> = {
	people: 'person',
	men: 'man',
	women: 'woman',
	children: 'child',
	series: 'series',
	species: 'species',
	premises: 'premises',
	works: 'works',
	staff: 'member of staff',
	axes: 'axe',
	buses: 'bus',
	lenses: 'lens',
	gases: 'gas',
	lorries: 'lorry',
	movies: 'movie',
	shoes: 'shoe',
	knives: 'knife',
	halves: 'half',
	shelves: 'shelf',
	analyses: 'analysis',
	crises: 'crisis',
	data: 'data point',
};

/** Endings of the plural and what stands for them in the singular, the longest first. */
const ENDINGS: [RegExp, string][] = [
	[/([^aeiou])ies$/, '$1y'],
	[/(ss|sh|ch|x|zz|tus|rus)es$/, '$1'],
	[/(tomato|potato|cargo|echo|hero|veto)es$/, '$1'],
	[/([^s])s$/, '$1'],
];

function singular(word: string): string {
	const known = IRREGULAR[word.toLowerCase()];
	if (known !== undefined) return known;
	const [ending, with_] = ENDINGS.find(([plural]) => plural.test(word)) ?? [/$/, ''];
	return word.replace(ending, with_);
}

/** The word that agrees with a number: "is" with one, "are" with any other. */
export const agreeing = (value: number, one: string, many: string): string =>
	ONE.select(Math.abs(value)) === 'one' ? one : many;

/**
 * The noun of a unit, a plural, as it stands behind this number: "1 day", "2 days", "1 member of
 * parliament". Its head is the last word, or the last before the first "of".
 */
export function nounFor(value: number, plural: string): string {
	const [, head = plural, rest = ''] = /^(.*?)( of .*)?$/.exec(plural) ?? [];
	return agreeing(value, head.replace(/\S+$/, singular) + rest, plural);
}
