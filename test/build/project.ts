import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { build, type Step, type Work } from '#build/build.ts';
import { MOVES, type Moves } from '#build/swap.ts';
import { filesIn } from '../site/dist.ts';

/** Files of a folder and what they hold. */
export const holds = (folder: string): Record<string, string> =>
	Object.fromEntries(
		filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
	);

export const FORMER = { 'about/index.html': 'former', 'index.html': 'former' };
export const NEW = { 'index.html': 'new' };

const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with a site in `dist`, as an earlier build left it. */
export function project(site: Record<string, string> = FORMER): string {
	const folder = mkdtempSync(join(tmpdir(), 'standstill-build-'));
	folders.push(folder);
	for (const [file, text] of Object.entries(site)) {
		mkdirSync(join(folder, 'dist', file, '..'), { recursive: true });
		writeFileSync(join(folder, 'dist', file), text);
	}
	return folder;
}

export const writing: Step = {
	name: 'write',
	run({ folder }) {
		mkdirSync(folder, { recursive: true });
		for (const [file, text] of Object.entries(NEW)) writeFileSync(join(folder, file), text);
	},
};

export const failing = (error: Error): Step => ({
	name: 'fail',
	run() {
		throw error;
	},
});

/** An error as the file system throws it. */
export const systemError = (code: string): Error =>
	Object.assign(new Error(`${code}: something, write '/there'`), { code });

export const around = (folder: string, signal = new AbortController().signal) =>
	({ project: folder, verbose: false, signal, say: () => undefined }) satisfies Omit<
		Work,
		'folder'
	>;

/** Builds and gives the error, if there was one. */
export async function attempt(folder: string, steps: Step[], moves: Moves = MOVES) {
	try {
		await build(steps, around(folder), moves);
		return undefined;
	} catch (error) {
		return error;
	}
}
