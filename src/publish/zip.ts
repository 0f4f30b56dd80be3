import { zipSync } from 'fflate';

/**
 * Files as one archive, in the order of their names. All carry the same day, `YYYY-MM-DD`. A zip
 * holds local time without a zone, so noon of that day is set in local time: the bytes are the
 * same wherever it is made.
 */
export function zipOf(files: Map<string, Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	const mtime = new Date(year, month - 1, date, 12);
	const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(sorted), { mtime, level: 9 });
}
