import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../command.ts';
import type { Draft } from './draft.ts';

/** Throws a Refusal where a new file is there already, or one to be changed is no longer as it was read. */
export function refuseToSpoil(project: string, drafts: Draft[]): void {
	for (const { file, before } of drafts) {
		const path = join(project, file);
		if (before === undefined && existsSync(path))
			throw new Refusal(`${file} is there already. Nothing was written; give another --key.`);
		if (before !== undefined && readFileSync(path, 'utf8') !== before)
			throw new Refusal(`${file} was changed in the meantime. Nothing was written; try again.`);
	}
}

/**
 * Writes all drafts or none: each goes whole into a hidden file beside its place, and only when
 * all stand there do they take their places. Throws a Refusal where one cannot be written.
 */
export function writeAll(project: string, drafts: Draft[]): void {
	refuseToSpoil(project, drafts);
	const made: string[] = [];
	const placed: Draft[] = [];
	const moves = drafts.map((draft) => {
		const path = join(project, draft.file);
		return { draft, path, beside: join(dirname(path), `.${basename(path)}.draft`) };
	});
	try {
		for (const { draft, path, beside } of moves) {
			const first = mkdirSync(dirname(path), { recursive: true });
			if (first !== undefined) made.push(first);
			writeFileSync(beside, draft.text);
		}
		for (const { draft, path, beside } of moves) {
			renameSync(beside, path);
			placed.push(draft);
		}
	} catch (error) {
		for (const { file, before } of placed)
			if (before === undefined) rmSync(join(project, file), { force: true });
			else writeFileSync(join(project, file), before);
		for (const { beside } of moves) rmSync(beside, { force: true, recursive: true });
		for (const folder of made) rmSync(folder, { recursive: true, force: true });
		const { code } = error as { code?: string };
		throw new Refusal(`The files could not be written (${code ?? String(error)}). None was.`);
	}
}
