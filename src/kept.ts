import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };

/** Below the project's packages: it may be deleted at any time, and is gone when these are installed anew. */
const FOLDER = join('node_modules', '.cache', 'standstill');

/** What is made by a package is made otherwise by another version of it, and these are exact. */
const MADE_BY = JSON.stringify([manifest.dependencies, manifest.devDependencies]);

const digest = (...parts: (string | Uint8Array)[]) => {
	const hash = createHash('sha256');
	// Its length goes before each part, so that no two lists of parts are one.
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest();
};

/** What is kept begins with the hash of the rest: what was cut off is made anew. */
const SEAL = 32;

function read(path: string): Buffer | undefined {
	try {
		const sealed = readFileSync(path);
		const bytes = sealed.subarray(SEAL);
		return digest(bytes).equals(sealed.subarray(0, SEAL)) ? bytes : undefined;
	} catch {
		// Nothing is kept there yet.
		return undefined;
	}
}

function write(folder: string, path: string, bytes: Uint8Array): void {
	const draft = `${path}.${randomUUID()}`;
	try {
		mkdirSync(folder, { recursive: true });
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
	const place = join(folder, kind);
	const path = join(place, digest(MADE_BY, ...parts).toString('base64url'));
	const found = read(path);
	if (found) return found;
	const bytes = await make();
	write(place, path, bytes);
	return Buffer.from(bytes);
}
