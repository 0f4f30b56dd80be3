import { dayOf, type DaySpan } from '#facts/calendar.ts';
import type { Condition, Site, Unphased } from '#records/site.ts';
import type { SiteState } from '#facts/downtime.ts';
import { inList } from './list.ts';
import { spanInWords } from './span.ts';

/** A day known between two day numbers, in words; "not published" where nothing is known of it. */
export const spanOfDays = (span: DaySpan | undefined): string =>
	spanInWords(span?.first === undefined ? null : dayOf(span.first), span ? dayOf(span.last) : null);

/** What a site was in each condition, in a word or two. */
export const CONDITION_WORDS: Record<Condition, string> = {
	out: 'stopped',
	workaround: 'replaced by a workaround',
	degraded: 'slowed or in part',
	partial: 'back in part',
	restored: 'fully back',
};

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

/** Behind a comma a list of several would fall apart, so each country stands in brackets there. */
const oneOf = (count: number) => (place: string) =>
	count === 1 ? place : place.replace(/, ([^,]+)$/, ' ($1)');

/** A site within a sentence: "the North works", "card payments". */
export const siteInSentence = ({ name, the }: Pick<Site, 'name' | 'the'>): string =>
	the === false ? name : `the ${name}`;

/** What the bar of one site shows. */
export const siteBarName = ({ label }: Pick<Site, 'label'>): string =>
	`${label}: what became of it, by calendar day`;
