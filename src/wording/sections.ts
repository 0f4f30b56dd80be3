import { paths } from '#facts/paths.ts';

/** A page of an incident, as navigation names it. */
export interface Section {
	path: string;
	name: string;
}

const SECTIONS: [section: string, name: string][] = [
	['duration', 'Duration'],
	['scale', 'Scale'],
	['sites', 'Sites'],
	['statements', 'Statements'],
	['timeline', 'Timeline'],
	['known', 'Known when'],
	['charts', 'Charts'],
	['claims', 'Claims'],
	['sources', 'Sources'],
	['checked', 'Checked'],
	['handout', 'Handouts'],
	['changes', 'Changes'],
];

/** The pages that each incident has, in the order of the navigation. */
export const sectionsOf = (incident: string): Section[] => [
	{ path: paths.incident(incident), name: 'Explainer' },
	...SECTIONS.map(([section, name]) => ({ path: paths.section(incident, section), name })),
];

/** The pages of an incident beside the one at this path. */
export const otherSections = (incident: string, path: string): Section[] =>
	sectionsOf(incident).filter((section) => section.path !== path);

/** The pages of the publication that belong to no incident. */
export const GENERAL: Section[] = [
	{ path: paths.compare(), name: 'Compare' },
	{ path: paths.glossary(), name: 'Glossary' },
	{ path: paths.corrections(), name: 'Corrections' },
	{ path: paths.data(), name: 'Data' },
	{ path: paths.page('about'), name: 'About' },
];
