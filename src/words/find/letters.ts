import { paths } from '#records/paths.ts';
import { slug } from '#records/slug.ts';
import type { Entry } from './entry.ts';
import { letterOf } from './filing.ts';

/** So many entries a page has at most. */
export const MOST = 150;

/** What is filed under a letter, or a stretch of it, as a page shows it. */
export interface Stretch {
	letter: string;
	/** Its place among the pages of the letter, from 1. */
	number: number;
	path: string;
	entries: Entry[];
}

/** The entries of each letter, in stretches that are none too long; they stand in their order. */
export const stretches = (entries: Entry[], most = MOST): Stretch[] =>
	[...Map.groupBy(entries, letterOf)].flatMap(([letter, own]) =>
		Array.from({ length: Math.ceil(own.length / most) }, (_, i) => ({
			letter,
			number: i + 1,
			path: paths.letter(slug(letter), i + 1),
			entries: own.slice(i * most, (i + 1) * most),
		})),
	);
