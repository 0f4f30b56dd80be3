import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checked } from '#check/content.ts';
import { kept } from '../../kept.ts';
import { publication } from '../../publication.ts';

/** What the command tells of a check. */
export type Told = Pick<Checked, 'problems' | 'files' | 'names' | 'waivers'>;

const CODE = fileURLToPath(new URL('../../', import.meta.url));

/** Takes a folder into a hash: every name, what it is, and the bytes of files; links are not followed. */
function take(hash: Hash, folder: string): void {
	const entries = readdirSync(folder, { withFileTypes: true });
	for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		const bytes = entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
		const is = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
		hash.update(`${entry.name}\0${is}\0${bytes.length}\0`).update(bytes);
		if (entry.isDirectory()) take(hash, path);
	}
	hash.update('\0end\0');
}

/** All that a check depends on, as a short text: the content, our code, and how the publication is set. */
function stateOf(project: string): string {
	const hash = createHash('sha256');
	for (const folder of [join(project, 'content'), CODE]) take(hash, folder);
	return hash.update(JSON.stringify(publication)).digest('base64url');
}

/** What a check of this project tells: what it told before, where nothing has changed since. */
export async function remembered(project: string, check: () => Promise<Told>): Promise<Told> {
	const bytes = await kept('check', [stateOf(project)], async () => {
		const { problems, files, names, waivers } = await check();
		return Buffer.from(JSON.stringify({ problems, files, names, waivers }));
	});
	return JSON.parse(bytes.toString()) as Told;
}
