import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tree } from './tree.ts';

/** A project folder with the sound tree and these files; its own files can be added to it. */
export interface Folder {
	path: string;
	write: (file: string, content: string | Buffer) => void;
	link: (file: string, target: string) => void;
	remove: () => void;
}

/** Makes a folder for one test. */
export function folder(changes: Record<string, string> = {}): Folder {
	const path = mkdtempSync(join(tmpdir(), 'standstill-check-'));
	const write = (file: string, content: string | Buffer) => {
		mkdirSync(dirname(join(path, file)), { recursive: true });
		writeFileSync(join(path, file), content);
	};
	for (const [file, text] of tree(changes)) write(file, text);
	return {
		path,
		write,
		link: (file, target) => symlinkSync(target, join(path, file)),
		remove: () => rmSync(path, { recursive: true }),
	};
}
