import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FRONT } from '#check/pages.ts';
import { file, tree } from './tree.ts';

/** A project folder with the sound tree and these files; its own files can be added to it. */
export interface Folder {
	path: string;
	write: (name: string, content: string | Buffer) => void;
	link: (name: string, target: string) => void;
	remove: () => void;
}

/** Makes a folder for one test. */
export function folder(changes: Record<string, string> = {}): Folder {
	const path = mkdtempSync(join(tmpdir(), 'standstill-check-'));
	const write = (name: string, content: string | Buffer) => {
		mkdirSync(dirname(join(path, name)), { recursive: true });
		writeFileSync(join(path, name), content);
	};
	// Without it there is no site.
	write(FRONT, file({ title: 'What is this?', summary: 'Text.' }, 'Text.'));
	for (const [name, text] of tree(changes)) write(name, text);
	return {
		path,
		write,
		link: (name, target) => symlinkSync(target, join(path, name)),
		remove: () => rmSync(path, { recursive: true }),
	};
}
