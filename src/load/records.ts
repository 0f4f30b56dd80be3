import { movedIn } from '#facts/moved.ts';
import { goneFiles, recordFiles } from '#publish/record.ts';
import { loadTables } from './downloads.ts';
import { loadEdition } from './edition.ts';
import { loadLibrary } from './library.ts';
import { once } from './once.ts';

/** Each record that has a page of its own as JSON, by the path of that page, and what is told of those that have gone. */
export const loadRecords = once(async (): Promise<Map<string, string>> => {
	const edition = await loadEdition();
	const { dossiers, moves } = await loadLibrary();
	const { gone } = movedIn(dossiers, moves, () => []);
	return new Map([
		...goneFiles(gone, edition),
		...(await loadTables()).flatMap((one) => [...recordFiles(one, edition)]),
	]);
});
