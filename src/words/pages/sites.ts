/** The register of sites. */
export const sitesTitle = (organisation: string): string =>
	`Which sites of ${organisation} stopped?`;
export const SITES = { name: 'Sites', all: 'All sites' };

/** Over the sites of each state, in the order of the page. */
export const SITE_STATES = {
	stopped: 'Stopped',
	disputed: 'Disputed: reports differ on whether they stopped',
	unaffected: 'Unaffected: nothing there to stop',
	unknown: 'Unknown: no report found of whether work stopped',
} as const;

/** The question that a site's page and its sheet answer. */
export const siteTitle = (site: string | undefined): string => `What happened at the ${site}?`;

/** The facts of a site, by what each is called. */
export const SITE_FACTS = {
	place: 'Place',
	role: 'What is done there',
	people: 'People',
	state: 'Did it stop?',
	stopped: 'Stopped',
	firstBack: 'Until first work came back',
	running: 'All lines running',
	noDate: 'no date published',
	steps: 'Step by step',
};

/** What is made at a site, behind what is done there. */
export const makesInWords = (makes: string): string => `. Makes ${makes}`;
