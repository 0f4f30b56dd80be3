import type { Incident } from '#records/incident.ts';
import { inList } from './list.ts';
import { agreeing } from './noun.ts';
import { inFigures } from './quantity.ts';

/** Whose work it was, as one name in a sentence: "North Works", "North Works and South Works". */
export const organisationsOf = ({ organisations }: Pick<Incident, 'organisations'>): string =>
	inList(organisations);

/** What is said of an incident of which no site is on record. */
export const noSites = ({ siteNoun }: Pick<Incident, 'siteNoun'>): string =>
	`No ${siteNoun.one} is on record yet.`;

/** So many sites by the incident's own noun: "1 service", "8 services". */
export const sitesCounted = (
	count: number,
	{ siteNoun: { one, many } }: Pick<Incident, 'siteNoun'>,
): string => `${inFigures(count)} ${agreeing(count, one, many)}`;
