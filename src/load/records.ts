import { recordFiles } from '#publish/record.ts';
import { loadTables } from './downloads.ts';
import { loadEdition } from './edition.ts';
import { once } from './once.ts';

/** Each record that has a page of its own as JSON, by the path of that page. */
export const loadRecords = once(async (): Promise<Map<string, string>> => {
	const edition = await loadEdition();
	return new Map((await loadTables()).flatMap((one) => [...recordFiles(one, edition)]));
});
