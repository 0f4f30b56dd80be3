import { recordFiles } from '#publish/record.ts';
import { loadDownloads } from './downloads.ts';
import { once } from './once.ts';

/** Each record that has a page of its own as JSON, by the path of that page. */
export const loadRecords = once(async (): Promise<Map<string, string>> => {
	const { edition, own, incidents } = await loadDownloads();
	return new Map([own, ...incidents.values()].flatMap((one) => [...recordFiles(one, edition)]));
});
