import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** A break, as Stryker numbers it, and where it stands, which stays when another file is edited. */
export interface Break {
	id: string;
	place: string;
}

/** The breaks that instrumented code has switches for: a file's, in their order. */
export const breaksIn = (file: string, code: string): Break[] =>
	[...new Set(Array.from(code.matchAll(/stryMutAct_\w+\("(\d+)"\)/g), ([, id]) => id ?? ''))].map(
		(id, i) => ({ id, place: `${file} ${String(i)}` }),
	);

/** Those of the instrumented code in a folder. */
export const allBreaks = (folder: string): Break[] =>
	globSync('**/*.ts', { cwd: folder })
		.toSorted()
		.flatMap((file) => breaksIn(file, readFileSync(`${folder}/${file}`, 'utf8')));

/** So many breaks, chosen as if by chance: the same code and seed choose the same. */
export function sample(breaks: Break[], size: number, seed: string): string[] {
	const drawn = breaks.map(({ id, place }) => ({
		id,
		lot: createHash('sha256').update(`${seed} ${place}`).digest('hex'),
	}));
	return drawn
		.toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
		.slice(0, size)
		.map(({ id }) => id);
}
