import { createHash, randomUUID, type Hash } from 'node:crypto';
import {
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
	type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { publication } from './publication.ts';

/** Below the project's packages: it may be deleted at any time, and is gone when these are installed anew. */
const FOLDER = join('node_modules', '.cache', 'standstill');

/** What is made by a package is made otherwise by another version of it, and these are exact. */
export const MADE_BY = JSON.stringify([manifest.dependencies, manifest.devDependencies]);

/** A hash of these parts. */
export const digest = (...parts: (string | Uint8Array)[]): Buffer => {
	const hash = createHash('sha256');
	// Its length goes before each part, so that no two lists of parts are one.
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest();
};

function take(hash: Hash, path: string, stats: Stats): void {
	const bytes = stats.isFile() ? readFileSync(path) : Buffer.alloc(0);
	const is = stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
	hash.update(`${is}\0${bytes.length}\0`).update(bytes);
	if (!stats.isDirectory()) return;
	for (const name of readdirSync(path).toSorted()) {
		hash.update(`${name}\0`);
		const below = join(path, name);
		take(hash, below, lstatSync(below));
	}
	hash.update('\0end\0');
}

/** A hash of files and folders: every name below them, what it is, and the bytes of files; links below them are not followed. */
export function digestOfPaths(paths: string[]): Buffer {
	const hash = createHash('sha256');
	for (const path of paths) take(hash, path, statSync(path));
	return hash.digest();
}

let code: Buffer | undefined;

function digestOfCode(): Buffer {
	const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
	return digest(
		JSON.stringify([MADE_BY, process.version, publication, locale, timeZone]),
		digestOfPaths(['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']),
	);
}

/** A hash of what makes this publication of its content: our code, and where it runs; looked at once. */
export const stateOfCode = (): Buffer => (code ??= digestOfCode());

/** What is kept begins with the hash of the rest: what was cut off is made anew. */
const SEAL = 32;

/** Where something is kept: the kind of thing, and a name that it has among those. */
export interface Place {
	kind: string;
	name: Buffer;
}

const pathOf = ({ kind, name }: Place, folder: string) =>
	join(folder, kind, name.toString('base64url'));

let began: Date | undefined;

/** Gives a file the time at which this process began to use what is kept, as the file system has it. */
function markUsed(path: string, folder: string): void {
	if (!began) {
		const stamp = join(folder, randomUUID());
		writeFileSync(stamp, '');
		began = statSync(stamp).mtime;
		rmSync(stamp);
	}
	utimesSync(path, began, began);
}

/**
 * Removes what has not been used for long: of all that nobody used since a time, what was used last stays, up
 * to as much as has been used since. Who misses what is removed, another build at this moment, makes it anew.
 */
export function prune(since: Date, folder = FOLDER): void {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.flatMap(({ parentPath, name }) => {
			const path = join(parentPath, name);
			const stats = statSync(path, { throwIfNoEntry: false });
			return stats ? [{ path, size: stats.size, used: stats.mtimeMs }] : [];
		})
		.toSorted((a, b) => b.used - a.used || (a.path < b.path ? -1 : 1));
	const current = files.filter(({ used }) => used >= since.getTime());
	let room = current.reduce((sum, { size }) => sum + size, 0);
	for (const { path, size } of files.slice(current.length)) {
		room -= size;
		if (room < 0) rmSync(path, { force: true });
	}
}

/** What is kept in a place; undefined where nothing is, or a part of it. */
export function takeKept(place: Place, folder = FOLDER): Buffer | undefined {
	try {
		const sealed = readFileSync(pathOf(place, folder));
		const bytes = sealed.subarray(SEAL);
		if (!digest(bytes).equals(sealed.subarray(0, SEAL))) return undefined;
		markUsed(pathOf(place, folder), folder);
		return bytes;
	} catch {
		// Nothing is kept there yet.
		return undefined;
	}
}

/** Keeps this in a place, instead of what was there. */
export function keep(place: Place, bytes: Uint8Array, folder = FOLDER): void {
	const path = pathOf(place, folder);
	const draft = `${path}.${randomUUID()}`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(draft, Buffer.concat([digest(bytes), bytes]));
		renameSync(draft, path);
	} catch {
		// Where nothing can be written, it is made again the next time.
	}
}

/**
 * What takes long to make and depends on nothing but these parts: made once, and then read, by this process
 * and by others, also by one beside it. The bytes are those that `make` gives.
 */
export async function kept(
	kind: string,
	parts: (string | Uint8Array)[],
	make: () => Promise<Uint8Array>,
	folder = FOLDER,
): Promise<Buffer> {
	const place = { kind, name: digest(MADE_BY, ...parts) };
	const found = takeKept(place, folder);
	if (found) return found;
	const bytes = await make();
	keep(place, bytes, folder);
	return Buffer.from(bytes);
}
