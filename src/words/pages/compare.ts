import type { Dossier } from '#facts/dossier.ts';
import { sitesOf, stateOf } from '#facts/downtime.ts';
import { inList } from '../list.ts';
import { allOf } from '../noun.ts';
import { noSites, sitesCounted } from '../organisation.ts';
import { inFigures, withUnit } from '../quantity.ts';

/** The page of all incidents side by side. */
export const COMPARE = {
	name: 'Compare',
	title: 'How do incidents compare?',
	differ:
		'These incidents differ in what stopped and in how it was measured. A day of a stopped pipeline is not a day of slow checkouts. The table under each chart says what each row counts, and leads to its incident; the pages say what makes the comparison fair or unfair.',
	size: 'What stopped, and how much?',
	notDrawn:
		'This has no scale. A plant, a shop, a ward and a stretch of a grid are not of one size, and most organisations do not publish what share of their work stopped. So it is said in words and not drawn.',
	caption: 'What stopped, the newest year first',
	organisation: 'Organisation',
	year: 'Year',
	sector: 'Sector',
	stopped: 'What stopped',
};

/** The facts of one of them, by what each is called. */
export const COMPARISON_FACTS = {
	where: 'Sector and country',
	days: 'Disruption',
	cost: 'Cost',
	affected: 'Affected',
	status: 'Status of the account',
};

/** How many of its sites stopped, in the incident's own noun; empty where none is on record. */
export function sizeInWords({ sites, incident }: Dossier): string {
	const counted = sitesOf(sites);
	const stopped = counted.filter((site) => stateOf(site) === 'stopped').length;
	const { one, many } = incident.siteNoun;
	if (counted.length === 0) return noSites(incident);
	return stopped === counted.length
		? `${allOf(stopped, many, one)} on record stopped.`
		: `${inFigures(stopped)} of ${sitesCounted(counted.length, incident)} on record stopped.`;
}

/** How many more there are than the page lists, and where they are; what is in brackets leads on. */
export const moreThanListed = (count: number): string =>
	`${withUnit(count, 'older incidents')} more: [the data].`;

/** How an incident's own page leads to all of them. */
export const STANDING = {
	title: 'How does it compare?',
	named: (incidents: string[]) =>
		`Explained here too, since its records name them: ${inList(incidents.map((name) => `[${name}]`))}.`,
	more: 'What the days count differs from one incident to the next. [All of them, side by side].',
};
