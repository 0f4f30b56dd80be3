import { readFileSync, statSync } from 'node:fs';

/** The text of a file; undefined where it is longer than so many bytes or not there. */
export function readSmall(file: string, most: number): string | undefined {
	const size = statSync(file, { throwIfNoEntry: false })?.size;
	return size === undefined || size > most ? undefined : readFileSync(file, 'utf8');
}
