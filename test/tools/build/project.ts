import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { build, type Around } from '#tools/build/main.ts';
import type { Step } from '#tools/build/steps.ts';
import { MOVES, type Moves } from '#tools/build/swap.ts';
import { filesIn } from '../../site/dist.ts';

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

/** A step that writes a site of these files, and makes its folder where there is none, as Astro does. */
export const writingOf =
	(files: Record<string, string>): Step =>
	({ site }) => {
		mkdirSync(site, { recursive: true });
		for (const [file, text] of Object.entries(files)) writeFileSync(join(site, file), text);
	};

export const writing = writingOf(NEW);

export const failing =
	(error: Error): Step =>
	() => {
		throw error;
	};

/** An error as the file system throws it. */
export const systemError = (code: string): Error =>
	Object.assign(new Error(`${code}: something, write '/there'`), { code });

export const around = (folder: string, signal = new AbortController().signal): Around => ({
	project: folder,
	verbose: false,
	signal,
	say: () => undefined,
});

/** Builds and gives the error, if there was one. */
export async function attempt(folder: string, steps: Step[], moves: Moves = MOVES) {
	try {
		await build(steps, around(folder), moves);
		return undefined;
	} catch (error) {
		return error;
	}
}
