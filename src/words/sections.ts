import { INCIDENTS } from './pages/front.ts';
import type { Dossier } from '#facts/dossier.ts';
import { sheetsOf } from '#facts/handouts.ts';
import { paths } from '#records/paths.ts';
import { questionsOn } from '#facts/questions.ts';
import { timeline } from '#facts/timeline.ts';

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
	['data', 'Data'],
	['changes', 'Changes'],
];

/** What a section lists, where it is nothing without; the others have something to say of any incident. */
const LISTED: Record<string, (dossier: Dossier) => unknown[]> = {
	// Its registers and its charts, of which one compares what end points stand on.
	scale: ({ claims, incident }) => [
		...claims.filter(
			({ question, cost, measure }) =>
				questionsOn('scale', incident).some(({ key }) => key === question) || cost || measure,
		),
		...incident.endPoints.filter(({ claim }) => claim),
	],
	sites: ({ sites }) => sites,
	statements: ({ statements }) => statements,
	timeline,
	known: ({ incident }) => Object.keys(incident.knownWhen),
	claims: ({ claims }) => claims,
	checked: ({ reports }) => reports,
	handout: sheetsOf,
};

/** Whether an incident has what this section is made of, and so the section. */
export const hasSection = (dossier: Dossier, section: string): boolean =>
	LISTED[section]?.(dossier).length !== 0;

/** The pages that an incident has, in the order of the navigation. */
export const sectionsOf = (dossier: Dossier): Section[] => [
	{ path: paths.incident(dossier.id), name: 'Explainer' },
	...SECTIONS.filter(([section]) => hasSection(dossier, section)).map(([section, name]) => ({
		path: paths.section(dossier.id, section),
		name,
	})),
];

/** The pages of an incident beside the one at this path. */
export const otherSections = (dossier: Dossier, path: string): Section[] =>
	sectionsOf(dossier).filter((section) => section.path !== path);

/** So many incidents are named in the menu of a page that belongs to none of them. */
const NAMED = 6;

/** What a menu lists under one name. */
interface Group {
	name: string;
	pages: Section[];
}

/**
 * The incidents as a menu has them: one with all its pages; of several, the explainers of the first, and
 * the front page, which has them all.
 */
export function incidentGroups(dossiers: Dossier[]): Group[] {
	if (dossiers.length < 2)
		return dossiers.map((dossier) => ({
			name: dossier.incident.name,
			pages: sectionsOf(dossier),
		}));
	const named = dossiers.slice(0, NAMED).map(({ id, incident }) => ({
		path: paths.incident(id),
		name: incident.name,
	}));
	return [
		{
			name: INCIDENTS.name,
			pages: [...named, { path: paths.front(), name: INCIDENTS.all(dossiers.length) }],
		},
	];
}

/** The pages of the publication that belong to no incident. */
export const GENERAL: Section[] = [
	{ path: paths.find(), name: 'Find' },
	{ path: paths.compare(), name: 'Compare' },
	{ path: paths.glossary(), name: 'Glossary' },
	{ path: paths.corrections(), name: 'Corrections' },
	{ path: paths.data(), name: 'Data' },
	{ path: paths.page('about'), name: 'About' },
];

/** What the publication holds beside its incidents. */
interface Holdings {
	comparisons: unknown[];
	terms: unknown[];
	pages: { id: string }[];
}

/** The pages of the publication that belong to no incident, but for those that would be empty. */
export const generalPages = ({ comparisons, terms, pages }: Holdings): Section[] => {
	const absent = [
		...(comparisons.length > 1 ? [] : [paths.compare()]),
		...(terms.length > 0 ? [] : [paths.glossary()]),
		...(pages.some(({ id }) => id === 'about') ? [] : [paths.page('about')]),
	];
	return GENERAL.filter(({ path }) => !absent.includes(path));
};
