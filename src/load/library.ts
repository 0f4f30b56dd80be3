import { getCollection } from 'astro:content';
import { dossiers, find, type Dossier, type FilesOf } from '#facts/dossier.ts';
import { frontOf } from '#facts/order.ts';
import { PUBLISHED_KINDS, type PublishedKind } from '#records/kinds.ts';
import { hasSection } from '#words/sections.ts';
import { libraryOf, sharedIn, type Library } from './assembled.ts';
import { filledOnce } from './filled.ts';
import { asSeen, incidentOfPage, note } from './noted.ts';
import { once } from './once.ts';

async function read(): Promise<Library> {
	const files = Object.fromEntries(
		await Promise.all(
			PUBLISHED_KINDS.map(async ({ name }) => [name, await getCollection(name)] as const),
		),
	) as unknown as FilesOf<PublishedKind['name']>;
	return libraryOf(sharedIn(files), dossiers(files), files, filledOnce);
}

/** The library, read once: asking Astro for each collection on each page is slow. */
const loadWhole = once(read, { noted: true });

/** The library; a page of an incident has it noted what it takes of the others. */
export async function loadLibrary(): Promise<Library> {
	const library = await loadWhole();
	if (incidentOfPage() === undefined) return library;
	return {
		...library,
		dossiers: asSeen(library.dossiers),
		get comparisons() {
			note('comparisons');
			return library.comparisons;
		},
	};
}

/** The key of the incident that stands first. */
export const loadFirst = once(async () => frontOf((await loadWhole()).dossiers).full[0]?.id, {
	noted: true,
});

/** Whether this incident stands before all others. */
export async function leads({ id }: Dossier): Promise<boolean> {
	note('first');
	return (await loadFirst()) === id;
}

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
