import {
	globSync,
	lstatSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { withUnit } from '#words/quantity.ts';
import { fixesOf } from './file.ts';
import { placeAt } from '../place.ts';
import { asLine } from '../problem.ts';
import { edited } from './edits.ts';
import { keysToMend } from './keys.ts';

/** What a run of fixes did. */
interface FixRun {
	fixes: number;
	files: number;
	/** Files that could not be written. */
	failed: number;
}

/** The text of a file; undefined where it is not UTF-8, or leads out of its folder. */
function textOf(root: string, file: string): string | undefined {
	const path = join(root, file);
	if (!lstatSync(path).isFile() || realpathSync(path) !== join(realpathSync(root), file))
		return undefined;
	try {
		// A byte order mark is for the fixes to see.
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
	} catch {
		return undefined;
	}
}

/** Puts a text in the place of a file whole, or leaves the file as it was. */
function write(path: string, text: string): void {
	// Hidden, so that the content check takes no left-over for content.
	const draft = join(dirname(path), `.${basename(path)}.draft`);
	try {
		writeFileSync(draft, text, { mode: lstatSync(path).mode });
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}

const patch = (file: string, before: string, after: string) =>
	createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 2 });

/**
 * Mends every file below `content/` of this folder, and prints each change as a unified diff with its
 * reasons, then what is left to a person. With `dryRun`, nothing is written.
 */
export function fixTree(
	root: string,
	{ dryRun, print }: { dryRun: boolean; print: (text: string) => void },
): FixRun {
	const run: FixRun = { fixes: 0, files: 0, failed: 0 };
	const names = globSync('content/**/*.{mdx,yaml}', { cwd: root });
	const read = names
		.map((name) => name.replaceAll('\\', '/'))
		.toSorted()
		.map((file) => {
			const before = textOf(root, file);
			return { file, before, fixed: before === undefined ? undefined : fixesOf(file, before) };
		});
	// What a key may name is known once the files can be read.
	const keys = keysToMend(
		new Map(read.flatMap(({ file, fixed }) => (fixed ? [[file, fixed.text] as const] : []))),
	);
	for (const { file, before, fixed } of read) {
		const top = { file, line: 1, column: 1 };
		if (before === undefined || !fixed) {
			print(asLine({ ...top, message: 'left alone: this is no file of UTF-8 text.' }));
			continue;
		}
		const edits = keys.get(file) ?? [];
		const text = edited(fixed.text, edits);
		const fixes = [
			...fixed.fixes,
			...edits.map(({ from, what }) => ({ ...placeAt(fixed.text, from), what })),
		];
		for (const { what, ...place } of fixed.left)
			print(asLine({ file, ...place, message: `left alone: ${what}` }));
		if (text === before) continue;
		print(patch(file, before, text).trimEnd());
		for (const { what, ...place } of fixes) print(asLine({ file, ...place, message: what }));
		try {
			if (!dryRun) write(join(root, file), text);
			run.fixes += fixes.length;
			run.files++;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			print(asLine({ ...top, message: `could not be written (${code ?? String(error)}).` }));
			run.failed++;
		}
	}
	const done = `${withUnit(run.fixes, 'fixes')} in ${run.files} of ${names.length} content files`;
	print(dryRun ? `${done}; nothing was written.` : `${done}.`);
	return run;
}
