import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '#check/record.ts';
import { filesOf } from '#check/tree.ts';
import { newestFirst } from '#facts/corrections.ts';
import {
	byId,
	dossiers,
	filed,
	sharedUnits,
	type Dossier,
	type File,
	type FilesOf,
	type SharedRecords,
} from '#facts/dossier.ts';
import { inOrder } from '#facts/order.ts';
import { KINDS, SHARED_KINDS, type KindName } from '#records/kinds.ts';
import type { Moves } from '#records/moves.ts';
import type { Bibliography } from '#records/source.ts';
import { comparisonOf, type Short } from '#tables/compared.ts';
import { firstAccount } from '#words/correction.ts';
import { filledDossier, filledShared } from '#words/filled.ts';
import { changes, ferry, others } from './ferry.ts';

/** The invented incidents of many shapes, and the examples, by their paths as content has them. */
function texts(): [file: string, text: string][] {
	const below = (folder: string, as: string) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(?:mdx|yaml)$/.test(name))
			.map((name) => [join(folder, name), `${as}/${name}`.replaceAll('\\', '/')] as const)
			.toSorted(([a], [b]) => (a < b ? -1 : 1));
	return [
		...below('test/fixtures/examples/content', 'content'),
		...below('test/fixtures/incidents', 'content/incidents'),
	].map(([path, file]) => [file, readFileSync(path, 'utf8')]);
}

const records = texts().flatMap(([file, text]) => readRecord(file, text).record ?? []);
const files = Object.fromEntries(
	KINDS.map(({ name }) => [name, filesOf(records, name)]),
) as unknown as FilesOf<KindName>;

/** All that a build would have of a content. */
export interface Library extends Omit<SharedRecords, 'comparisons'> {
	dossiers: Dossier[];
	comparisons: Short[];
	comparisonSources: Bibliography;
	moves: Moves;
}

/**
 * The invented content as a build has it, with the ferry. It is made anew for whoever asks, so that nothing
 * is kept of it from one test to the next.
 */
export function library(): Library {
	const own = structuredClone(files);
	const shared = Object.fromEntries(
		SHARED_KINDS.map(({ name }) => [name, byId((own[name] as File<unknown>[]).map(filed))]),
	) as unknown as SharedRecords;
	const asFiled = [...dossiers(own), structuredClone(ferry())];
	const said = filledShared(
		{
			...shared,
			comparisons: [...shared.comparisons, ...others()],
			corrections: [...shared.corrections, ...changes()],
		},
		asFiled,
		sharedUnits(own),
	);
	const filled = inOrder(asFiled.map(filledDossier));
	return {
		...said,
		dossiers: filled,
		comparisons: byId([...said.comparisons, ...filled.map(comparisonOf)]),
		comparisonSources:
			own.bibliographies.find(({ id }) => id === 'comparisons/sources')?.data ?? {},
		moves: own.moves.find(({ id }) => id === 'moved')?.data ?? {},
		corrections: newestFirst([...said.corrections, ...filled.map(firstAccount)]),
	};
}
