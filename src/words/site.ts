import type { Condition, Phase, Site, Unphased } from '#records/site.ts';
import type { SiteState } from '#facts/downtime.ts';
import { inWords, onDate } from './date.ts';
import { inList } from './list.ts';
import { withUnit } from './quantity.ts';

/**
 * When a site began to be affected; where it did not stand still from then on, that it was only slowed,
 * and when it stopped where it did so later.
 */
export function beganInWords(from: string, stopped: boolean, later?: string | null): string {
	if (later)
		return `${inWords(from)} (${STATE_WORDS.slowed}; ${STATE_WORDS.stopped} ${onDate(later)})`;
	return stopped ? inWords(from) : `${inWords(from)} (${STATE_WORDS.slowed})`;
}

/** What is said of a day that no source gives. */
const NOT_PUBLISHED = 'not published';

/** Over the days on which sites were back after they last stood still. */
export const BACK = 'Back at least in part';

/** What is said of a return after which a site stopped or was slowed once more. */
export const NOT_FOR_GOOD = 'not for good';

/** When a site was first back, and that it stopped or was slowed once more. */
export const firstBackInWords = (date: string, again: boolean): string =>
	`${inWords(date)}${again ? ` (${NOT_FOR_GOOD})` : ''}`;

/**
 * When a site was back, as exactly as its record says, and that it had been so before; where no day of
 * that is on record, when it was back before it stopped or was slowed once more, or that no source gives a day.
 */
export function backInWords(
	back: string | null | undefined,
	again = false,
	first?: string | null,
): string {
	if (back) return `${inWords(back)}${again ? ' (not its first return)' : ''}`;
	return first ? firstBackInWords(first, again) : NOT_PUBLISHED;
}

/** What a site was in each condition, in a word or two. */
export const CONDITION_WORDS: Record<Condition, string> = {
	out: 'stopped',
	workaround: 'replaced by a workaround',
	degraded: 'slowed or in part',
	partial: 'back in part',
	restored: 'fully back',
};

/**
 * What a step found a site in. Where that is no change, it says so, or work that begins would be called a
 * stop: "still stopped". One return after another is a further one.
 */
export const stepInWords = (condition: Condition, unchanged: boolean): string =>
	unchanged && condition !== 'partial' && condition !== 'restored'
		? `still ${CONDITION_WORDS[condition]}`
		: CONDITION_WORDS[condition];

/** How much of the normal worked, of what it says: "Share that worked: 61% of normal demand." */
export const shareInWords = ({ value, of }: NonNullable<Phase['share']>): string =>
	`Share that worked: ${withUnit(value, 'percent')} of ${of}.`;

/** What is known of a site without a phase, in a word or two. */
const UNPHASED_WORDS: Record<Unphased, string> = {
	disputed: 'disputed',
	unaffected: 'unaffected',
	'kept on': 'kept on',
	unknown: 'unknown',
};

/** What became of a site on the whole. */
export const STATE_WORDS: Record<SiteState, string> = {
	stopped: 'stopped',
	slowed: 'slowed',
	...UNPHASED_WORDS,
};

/** Where a site is: "Northtown, Examplia", several joined; undefined for what has no place. */
export const placesInWords = ({ places }: Pick<Site, 'places'>): string | undefined =>
	places.length === 0
		? undefined
		: inList(places.map(({ name, country }) => `${name}, ${country}`).map(oneOf(places.length)));

/** Where these sites are, a line to each country: "Examplia: Northtown and Southtown". */
export const byCountry = (sites: Pick<Site, 'places' | 'label'>[]): string[] => {
	const placed = sites.flatMap(({ places, label }) => {
		const countries = new Set(places.map(({ country }) => country));
		return [...countries].map((country) => ({ country, label }));
	});
	return [...Map.groupBy(placed, ({ country }) => country)].map(
		([country, there]) => `${country}: ${inList(there.map(({ label }) => label))}`,
	);
};

/** What stands behind the places of which sources differ on whether anything stopped there. */
export const DISPUTED = 'disputed';

/** Behind a comma a list of several would fall apart, so each country stands in brackets there. */
const oneOf = (count: number) => (place: string) =>
	count === 1 ? place : place.replace(/, ([^,]+)$/, ' ($1)');

/** A site within a sentence: "the North works", "card payments". */
export const siteInSentence = ({ name, the }: Pick<Site, 'name' | 'the'>): string =>
	the === false ? name : `the ${name}`;

/** What the bar of one site shows, and by what its time is told. */
export const siteBarName = ({ label }: Pick<Site, 'label'>, byClock: boolean): string =>
	`${label}: what became of it, by ${byClock ? 'the clock' : 'calendar day'}`;
