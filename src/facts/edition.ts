import { createHash } from 'node:crypto';
import { latestOf } from './calendar.ts';

/** Which state of the content a page, a file or a print was made from. */
export interface Edition {
	/** The day of the facts, `YYYY-MM-DD`: the latest day that the incidents give as their own. */
	asOf: string;
	/** The first eight hexadecimal digits of the content's SHA-256. */
	hash: string;
	/** Both together, as readers and files name it: `2024-09-01-1a2b3c4d`. */
	name: string;
}

const DIGITS = 8;

/**
 * The edition that these content files make, by path, whatever their order. A file's path, its
 * length and its text all count; how a system ends its lines does not.
 * Throws an Error where no date is given.
 */
export function edition(asOf: string[], texts: ReadonlyMap<string, string>): Edition {
	const day = asOf.map(latestOf).toSorted().at(-1);
	if (!day) throw new Error('An edition needs at least one incident with its as-of date.');
	const sum = createHash('sha256');
	for (const [path, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const lines = text.replaceAll('\r\n', '\n');
		sum.update(`${path}\0${lines.length}\0${lines}`);
	}
	const hash = sum.digest('hex').slice(0, DIGITS);
	return { asOf: day, hash, name: `${day}-${hash}` };
}
