import { getEntry, type CollectionKey } from 'astro:content';
import { drawnBy } from '#charts/drawn.ts';
import type { Dossier } from '#facts/dossier.ts';
import { claimUses, type Body, type ClaimUse } from '#prose/uses.ts';
import { OWN_KINDS } from '#records/kinds.ts';
import { paths } from '#records/paths.ts';
import type { Short } from '#tables/compared.ts';
import { bodyOf } from './bodies.ts';
import { leads, loadLibrary } from './library.ts';

/** The content files of an incident that have prose, each with the page that it stands on. */
function filesOf(dossier: Dossier) {
	type File = [collection: CollectionKey, entry: string, path: string];
	const { id } = dossier;
	return [
		['incidents', `incidents/${id}/incident`, paths.incident(id)] satisfies File as File,
		...OWN_KINDS.flatMap(({ name, address }) =>
			dossier[name].map((record): File => [name, record.entry, address(id, record.id)]),
		),
	];
}

async function read(
	dossier: Dossier,
	comparisons: Short[],
	first: boolean,
): Promise<Map<string, ClaimUse[]>> {
	const bodies = await Promise.all(
		filesOf(dossier).map(async ([collection, key, path]): Promise<Body> => {
			const entry = await getEntry(collection, key);
			if (!entry) throw new Error(`There is no file ${key} in ${collection}.`);
			return { path, mentions: bodyOf(entry).mentions };
		}),
	);
	const drawn = drawnBy({ dossier, comparisons });
	return new Map(
		dossier.claims.map((claim) => [claim.id, claimUses(dossier, claim, bodies, drawn, first)]),
	);
}

const uses = new Map<string, Promise<Map<string, ClaimUse[]>>>();

/** The pages that show each claim of an incident, by the key of the claim; read once. */
export async function loadClaimUses(dossier: Dossier): Promise<Map<string, ClaimUse[]>> {
	// Taken before what was found is looked for, so that each page has it noted.
	const { comparisons } = await loadLibrary();
	const first = await leads(dossier);
	const found = uses.get(dossier.id) ?? read(dossier, comparisons, first);
	uses.set(dossier.id, found);
	return found;
}
