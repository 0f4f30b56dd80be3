import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '#check/record.ts';
import { filesOf } from '#check/tree.ts';
import { dossiers, type FilesOf } from '#facts/dossier.ts';
import { KINDS, type KindName } from '#records/kinds.ts';
import { libraryOf, sharedIn, type Library } from '#load/assembled.ts';
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

/**
 * The invented content as a build has it, with the ferry. It is made anew for whoever asks, so that nothing
 * is kept of it from one test to the next.
 */
export function library(): Library {
	const own = structuredClone(files);
	const shared = sharedIn(own);
	return libraryOf(
		{
			...shared,
			comparisons: [...shared.comparisons, ...others()],
			corrections: [...shared.corrections, ...changes()],
		},
		[...dossiers(own), structuredClone(ferry())],
		own,
	);
}
