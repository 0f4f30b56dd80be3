import { getCollection } from 'astro:content';
import { byId, dossiers, filed, find, type Dossier, type Filed } from '#facts/dossier.ts';
import type { Comparison } from '#records/comparison.ts';
import type { Correction } from '#records/correction.ts';
import type { Page } from '#records/page.ts';
import type { Bibliography } from '#records/source.ts';
import type { Term } from '#records/term.ts';
import { hasSection } from '#words/sections.ts';

/** Everything that content holds. */
export interface Library {
	dossiers: Dossier[];
	comparisons: Filed<Comparison>[];
	comparisonSources: Bibliography;
	terms: Filed<Term>[];
	pages: Filed<Page>[];
	/** The newest first. */
	corrections: Filed<Correction>[];
}

async function read(): Promise<Library> {
	const bibliographies = await getCollection('bibliographies');
	const named = (a: { name: string }, b: { name: string }) =>
		a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
	return {
		dossiers: dossiers({
			incidents: await getCollection('incidents'),
			sites: await getCollection('sites'),
			statements: await getCollection('statements'),
			claims: await getCollection('claims'),
			events: await getCollection('events'),
			reports: await getCollection('reports'),
			handouts: await getCollection('handouts'),
			bibliographies,
		}),
		comparisons: byId((await getCollection('comparisons')).map(filed)),
		comparisonSources: bibliographies.find(({ id }) => id === 'comparisons/sources')?.data ?? {},
		terms: (await getCollection('terms')).map(filed).toSorted(named),
		pages: byId((await getCollection('pages')).map(filed)),
		corrections: byId((await getCollection('corrections')).map(filed)).toReversed(),
	};
}

let library: Promise<Library> | undefined;

/** The library, read once: asking Astro for each collection on each page is slow. */
export const loadLibrary = (): Promise<Library> =>
	import.meta.env.DEV ? read() : (library ??= read());

/** The paths of pages that exist once for each incident. */
export const incidentPaths = async () =>
	(await loadLibrary()).dossiers.map(({ id }) => ({ params: { incident: id } }));

/** The paths of a page that exists once for each incident which has this section. */
export const sectionPaths = async (section: string) =>
	(await loadLibrary()).dossiers
		.filter((dossier) => hasSection(dossier, section))
		.map(({ id }) => ({ params: { incident: id } }));

/** The paths of pages that exist once for each record of an incident. */
export const recordPaths = async (recordsOf: (dossier: Dossier) => { id: string }[]) =>
	(await loadLibrary()).dossiers.flatMap((dossier) =>
		recordsOf(dossier).map(({ id }) => ({ params: { incident: dossier.id, id } })),
	);

/** The dossier that a page's path names. */
export async function dossierAt(incident: string | undefined): Promise<Dossier> {
	return find((await loadLibrary()).dossiers, incident ?? '', 'incident');
}
