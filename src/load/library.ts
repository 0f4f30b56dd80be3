import { getCollection } from 'astro:content';
import {
	byId,
	dossiers,
	filed,
	find,
	sharedUnits,
	type Dossier,
	type File,
	type FilesOf,
	type SharedRecords,
} from '#facts/dossier.ts';
import { newestFirst } from '#facts/corrections.ts';
import { frontOf, inOrder } from '#facts/order.ts';
import { PUBLISHED_KINDS, SHARED_KINDS, type PublishedKind } from '#records/kinds.ts';
import type { Moves } from '#records/moves.ts';
import type { Bibliography } from '#records/source.ts';
import { firstAccount } from '#words/correction.ts';
import { filledDossier, filledShared } from '#words/filled.ts';
import { comparisonOf, type Short } from '#tables/compared.ts';
import { hasSection } from '#words/sections.ts';
import { asSeen, incidentOfPage, note } from './noted.ts';
import { once } from './once.ts';

/** Everything that content holds: incidents in their order, terms by name, corrections the newest first, all else by key. */
interface Library extends Omit<SharedRecords, 'comparisons'> {
	/** Those with an account of their own among them. */
	comparisons: Short[];
	dossiers: Dossier[];
	comparisonSources: Bibliography;
	/** What of that which belongs to no incident had another key, or has gone. */
	moves: Moves;
}

async function read(): Promise<Library> {
	const files = Object.fromEntries(
		await Promise.all(
			PUBLISHED_KINDS.map(async ({ name }) => [name, await getCollection(name)] as const),
		),
	) as unknown as FilesOf<PublishedKind['name']>;
	const shared = Object.fromEntries(
		SHARED_KINDS.map(({ name }) => [name, byId((files[name] as File<unknown>[]).map(filed))]),
	) as unknown as SharedRecords;
	const named = (a: { name: string }, b: { name: string }) =>
		a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
	const asFiled = dossiers(files);
	const said = filledShared(shared, asFiled, sharedUnits(files));
	const filled = inOrder(asFiled.map(filledDossier));
	return {
		...said,
		dossiers: filled,
		// An incident with an account of its own is set beside the others too, made of that account.
		comparisons: byId([...said.comparisons, ...filled.map(comparisonOf)]),
		comparisonSources:
			files.bibliographies.find(({ id }) => id === 'comparisons/sources')?.data ?? {},
		moves: files.moves.find(({ id }) => id === 'moved')?.data ?? {},
		terms: said.terms.toSorted(named),
		corrections: newestFirst([...said.corrections, ...filled.map(firstAccount)]),
	};
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
