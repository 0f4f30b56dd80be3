import type { SiteState } from '#facts/downtime.ts';
import type { Incident } from '#records/incident.ts';
import type { Site } from '#records/site.ts';
import { capital } from '../list.ts';
import { agreeing } from '../noun.ts';
import { BACK, siteInSentence } from '../site.ts';

/** The register of sites. */
export const sitesTitle = (incident: Incident): string =>
	`Which ${incident.siteNoun.many} stopped in the ${incident.name}?`;
export const sitesName = ({ siteNoun }: Incident): string => capital(siteNoun.many);

/** Over the sites of each state, in the order of the page. */
export const SITE_STATES = {
	stopped: 'Stopped',
	slowed: 'Slowed, or stopped in part',
	disputed: 'Disputed: reports differ on whether they stopped',
	unaffected: 'Unaffected',
	'kept on': 'Kept on',
	unknown: 'Unknown: no report found of whether they stopped',
} satisfies Record<SiteState, string>;

/** The question that a site's page and its sheet answer. */
export const siteTitle = (site: Site): string => `What happened to ${siteInSentence(site)}?`;

/** The facts of a site, by what each is called. */
export const SITE_FACTS = {
	role: 'What is done there',
	people: 'People',
	state: 'What became of it',
	began: 'From',
	stoppedFor: 'Stopped for',
	slowedFor: 'Slowed for',
	restored: 'Fully back',
	noDate: 'no date published',
	plan: 'plan',
	steps: 'Step by step',
};

/** What the places of a site are called: a site may have several. */
export const placesName = ({ places }: Pick<Site, 'places'>): string =>
	agreeing(places.length, 'Place', 'Places');

/** What is made at a site, behind what is done there. */
export const makesInWords = (makes: string): string => `. Makes ${makes}`;

/** How many sites a table has, of those that stopped or were slowed, and how many it adds to them. */
interface Tabled {
	back: number;
	notBack: number;
	disputed: number;
}

/** The table of sites in prose; it speaks of an order, and of disputed ones, only where it has them. */
export function sitesCaption(
	{ siteNoun: { many } }: Incident,
	{ back, notBack, disputed }: Tabled,
): string {
	const inOrder =
		notBack > 0 ? 'those that are back first' : 'in the order in which they came back';
	return [
		`${capital(many)} that stopped or were slowed`,
		...(back > 0 ? [inOrder] : []),
		...(disputed > 0 ? ['and those where that is disputed'] : []),
	].join(', ');
}
export const SITES_TABLE = {
	role: 'What is done there',
	began: 'From',
	back: BACK,
	days: 'For',
};
