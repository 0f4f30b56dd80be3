import { compareDates } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { SITE_STATES, stateOf } from '#facts/downtime.ts';
import { sheetsOf } from '#facts/handouts.ts';
import { questionsOf, questionsOn } from '#facts/questions.ts';
import { paths } from '#records/paths.ts';
import { statementTitle } from '#records/statement.ts';
import { capital } from './list.ts';
import { INCIDENTS } from './pages/front.ts';

/** A page of an incident, as navigation names it. */
export interface Section {
	path: string;
	name: string;
}

/** A section's name, where the incident's own words do not give it. */
type Named = string | ((dossier: Dossier) => string);

const SECTIONS: [section: string, name: Named][] = [
	['duration', 'Duration'],
	['scale', 'Scale'],
	['sites', ({ incident }) => capital(incident.siteNoun.many)],
	['statements', 'Statements'],
	['timeline', 'Day by day'],
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
	scale: ({ claims, incident }) => {
		const questions = questionsOn('scale', incident).map(({ key }) => key);
		return [
			...claims.filter(
				({ question, cost, measure }) => questions.includes(question) || cost || measure,
			),
			...incident.endPoints.filter(({ claim }) => claim),
		];
	},
	sites: ({ sites }) => sites,
	statements: ({ statements }) => statements,
	timeline: ({ events, sites, statements }) => [
		...events,
		...sites.flatMap(({ phases, plans }) => [...phases, ...plans]),
		...statements,
	],
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
		name: typeof name === 'string' ? name : name(dossier),
	})),
];

/** What readers look for first beside the explainer; the later ones stand in for those that are missing. */
const FOREMOST = ['sites', 'timeline', 'charts', 'known', 'claims', 'sources'];
/** As many sections as a header names, so that they fit a phone without being folded. */
const IN_HEADER = 5;

/** The sections of an incident that stand on top of each of its pages. */
export function mainSections(dossier: Dossier): Section[] {
	const all = sectionsOf(dossier);
	const foremost = FOREMOST.map((section) => paths.section(dossier.id, section));
	return [
		...all.slice(0, 1),
		...foremost.flatMap((path) => all.filter((section) => section.path === path)),
	].slice(0, IN_HEADER);
}

/** The section among these in which a page lies; undefined where it lies in none. */
export const sectionAround = (
	sections: Section[],
	incident: string,
	path: string,
): Section | undefined =>
	sections.find((section) => section.path === path) ??
	sections.find(
		(section) => section.path !== paths.incident(incident) && path.startsWith(section.path),
	);

/** The pages of an incident's records, in the order in which each register lists its own. */
function registersOf({ id, incident, sites, statements, claims, reports }: Dossier): Section[][] {
	const byState = SITE_STATES.flatMap((state) => sites.filter((site) => stateOf(site) === state));
	const byQuestion = questionsOf(incident).flatMap(({ key }) =>
		claims.filter(({ question }) => question === key),
	);
	return [
		byState.map((site) => ({ path: paths.site(id, site.id), name: capital(site.name) })),
		statements
			.toSorted((a, b) => compareDates(a.made, b.made))
			.map((one) => ({ path: paths.statement(id, one.id), name: statementTitle(one) })),
		byQuestion.map((claim) => ({ path: paths.claim(id, claim.id), name: claim.asks })),
		reports.map((one) => ({ path: paths.report(id, one.id), name: one.title })),
	];
}

/** The order in which an incident is read. */
interface Order {
	sections: Section[];
	registers: Section[][];
}

const orders = new WeakMap<Dossier, Order>();

/** The order in which an incident is read, worked out once for all of its pages. */
function orderOf(dossier: Dossier): Order {
	const known = orders.get(dossier);
	if (known) return known;
	const order = { sections: sectionsOf(dossier), registers: registersOf(dossier) };
	orders.set(dossier, order);
	return order;
}

/** The pages before and after one, in the order in which an incident is read. */
export interface Neighbours {
	previous: Section | undefined;
	next: Section | undefined;
}

/**
 * What is read before and after a page: of a section the sections around it; of a record those around it
 * in its register, at whose ends the section itself and the one that follows it stand. Pages
 * that no register lists give their `own` order.
 */
export function neighboursOf(dossier: Dossier, path: string, own?: Section[]): Neighbours {
	const { sections, registers } = orderOf(dossier);
	const beside = own ?? registers.find((list) => list.some((page) => page.path === path)) ?? [];
	const around = sectionAround(sections, dossier.id, path) ?? sections[0];
	const at = sections.findIndex((section) => section === around);
	const place = beside.findIndex((section) => section.path === path);
	const isSection = around?.path === path;
	return {
		previous: isSection ? sections[at - 1] : (beside[place - 1] ?? around),
		next: (isSection || place < 0 ? undefined : beside[place + 1]) ?? sections[at + 1],
	};
}

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
			name: capital(dossier.incident.name),
			pages: sectionsOf(dossier),
		}));
	const named = dossiers.slice(0, NAMED).map(({ id, incident }) => ({
		path: paths.incident(id),
		name: capital(incident.name),
	}));
	return [
		{
			name: INCIDENTS.name,
			pages: [...named, { path: paths.front(), name: INCIDENTS.all(dossiers.length) }],
		},
	];
}

/** What the page on the publication is called. */
export const ABOUT = 'About';

/** The pages of the publication that belong to no incident. */
export const GENERAL: Section[] = [
	{ path: paths.find(), name: 'Find' },
	{ path: paths.compare(), name: 'Compare' },
	{ path: paths.glossary(), name: 'Glossary' },
	{ path: paths.allChanges(), name: 'Corrections and changes' },
	{ path: paths.data(), name: 'Data' },
	{ path: paths.page('about'), name: ABOUT },
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
