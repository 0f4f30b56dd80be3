import type { Incident } from '#records/incident.ts';
import type { Site } from '#records/site.ts';
import { capital, inList } from './list.ts';
import { agreeing } from './noun.ts';
import { inFigures } from './quantity.ts';

/** Whose work it was, as one name in a sentence: "North Works", "North Works and South Works". */
export const organisationsOf = ({ organisations }: Pick<Incident, 'organisations'>): string =>
	inList(organisations);

/** A name and the verb that agrees with it; null where nobody can tell whether the name is a plural. */
export interface Named {
	name: string;
	verb: 'was' | 'were' | null;
}

const namesOf = (names: string[]): Named => ({
	name: inList(names),
	verb: names.length > 1 ? 'were' : 'was',
});

/**
 * Whose a length is that was counted at some sites of an incident. Of several organisations it is not that
 * of one whose own sites were not counted, so the sites are named, as organisations where they are such:
 * "North Works", "Press (North Works and South Works)".
 */
export function countedAt(
	{ organisations }: Pick<Incident, 'organisations'>,
	sites: Pick<Site, 'name' | 'label' | 'whole'>[],
): Named {
	if (organisations.length === 1 || sites.some(({ whole }) => whole)) return namesOf(organisations);
	const own = sites.map(({ name }) => name);
	if (own.every((name) => organisations.includes(name))) return namesOf(own);
	const labels = inList(sites.map(({ label }) => label));
	return { name: `${capital(labels)} (${inList(organisations)})`, verb: null };
}

/** What is said of an incident of which no site is on record. */
export const noSites = ({ siteNoun }: Pick<Incident, 'siteNoun'>): string =>
	`No ${siteNoun.one} is on record yet.`;

/** So many sites by the incident's own noun: "1 service", "8 services". */
export const sitesCounted = (
	count: number,
	{ siteNoun: { one, many } }: Pick<Incident, 'siteNoun'>,
): string => `${inFigures(count)} ${agreeing(count, one, many)}`;
