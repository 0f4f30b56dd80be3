import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was found in a text: which rule, the words, and what may have been meant. */
export type Heard = [rule: string, words: string, near: string[]];

/** What was found in texts before, by a hash of all that it depends on. */
export interface Kept {
	get: (key: string) => Heard[] | undefined;
	set: (key: string, heard: Heard[]) => void;
}

/** A short name of all that something depends on. */
export const hashOf = (...parts: string[]): string =>
	createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 22);

/** Keeps nothing. */
export const NOTHING_KEPT: Kept = { get: () => undefined, set: () => undefined };

/** Below the project's packages: it may be deleted at any time, and is gone when these are installed anew. */
const FILE = join('node_modules', '.cache', 'standstill-hints.json');

function read(file: string): Map<string, Heard[]> {
	try {
		return new Map(
			Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Heard[]>),
		);
	} catch {
		// There is none yet, or it was cut off: all is looked at anew.
		return new Map();
	}
}

/** What is kept of a project, and a way to write it down: what was asked for this time, and no more. */
export function keptIn(project: string): Kept & { write: () => void } {
	const file = join(project, FILE);
	const before = read(file);
	const now = new Map<string, Heard[]>();
	return {
		get(key) {
			const heard = before.get(key);
			if (heard) now.set(key, heard);
			return heard;
		},
		set: (key, heard) => void now.set(key, heard),
		write() {
			if (now.size === before.size && [...now.keys()].every((key) => before.has(key))) return;
			const draft = `${file}.${process.pid}`;
			try {
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(draft, JSON.stringify(Object.fromEntries(now)));
				renameSync(draft, file);
			} catch {
				// Where nothing can be written, the next run takes as long as this one.
			}
		},
	};
}
