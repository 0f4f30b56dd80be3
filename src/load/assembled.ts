import { newestFirst } from '#facts/corrections.ts';
import {
	byId,
	filed,
	sharedUnits,
	type Dossier,
	type File,
	type FilesOf,
	type SharedRecords,
} from '#facts/dossier.ts';
import { inOrder } from '#facts/order.ts';
import { SHARED_KINDS, type SharedName } from '#records/kinds.ts';
import type { Moves } from '#records/moves.ts';
import type { Bibliography } from '#records/source.ts';
import { comparisonOf, type Short } from '#tables/compared.ts';
import { firstAccount } from '#words/correction.ts';
import { filledDossier, filledShared } from '#words/filled.ts';

/** Everything that content holds: incidents in their order, terms by name, corrections the newest first, all else by key. */
export interface Library extends Omit<SharedRecords, 'comparisons'> {
	/** Those with an account of their own among them. */
	comparisons: Short[];
	dossiers: Dossier[];
	comparisonSources: Bibliography;
	/** What of that which belongs to no incident had another key, or has gone. */
	moves: Moves;
}

/** The records of no incident, each kind in the order of its keys, as they are written. */
export const sharedIn = (files: FilesOf<SharedName>): SharedRecords =>
	Object.fromEntries(
		SHARED_KINDS.map(({ name }) => [name, byId((files[name] as File<unknown>[]).map(filed))]),
	) as unknown as SharedRecords;

/**
 * The library of these records, as they are written: their sentences are filled with their values, those of
 * an incident by `fill`.
 */
export function libraryOf(
	shared: SharedRecords,
	asWritten: Dossier[],
	files: FilesOf<'units' | 'bibliographies' | 'moves'>,
	fill: (dossier: Dossier) => Dossier = filledDossier,
): Library {
	const said = filledShared(shared, asWritten, sharedUnits(files));
	const filled = inOrder(asWritten.map(fill));
	const named = (a: { name: string }, b: { name: string }) =>
		a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
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
