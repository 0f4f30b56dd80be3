import {
	cpSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../copy.ts';

/** The key of one more incident that is like another: it keeps its year at its end. */
const keyOfCopy = (key: string, copy: number) => key.replace(/(?=-\d{4}$)|$/, `-${copy}`);

/** Writes an incident once more under another key; what its records say of it goes with it. */
function copyIncident(incidents: string, key: string, copy: number): void {
	const to = keyOfCopy(key, copy);
	cpSync(join(incidents, key), join(incidents, to), { recursive: true });
	for (const entry of readdirSync(join(incidents, to), { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || !/\.(?:mdx|yaml)$/.test(path)) continue;
		const text = readFileSync(path, 'utf8');
		const own = text.replaceAll(new RegExp(`(?<![\\w-])${RegExp.escape(key)}(?![\\w-])`, 'g'), to);
		if (own !== text) writeFileSync(path, own);
	}
}

/**
 * Makes a project of this one's code and content in a folder, with so many incidents more: each is one of
 * those that there are, in turn, under a key of its own.
 */
export function growProject(folder: string, more: number): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	copyProject(folder);
	// Words of one incident are those of its copies too.
	for (const file of globSync('content/glossary/*.mdx', { cwd: folder })) {
		const path = join(folder, file);
		writeFileSync(path, readFileSync(path, 'utf8').replace(/^incident: .*\n/m, ''));
	}
	const incidents = join(folder, 'content', 'incidents');
	const keys = readdirSync('content/incidents').toSorted();
	for (let copy = 0; copy < more; copy++)
		copyIncident(incidents, keys[copy % keys.length] ?? '', copy + 1);
}
