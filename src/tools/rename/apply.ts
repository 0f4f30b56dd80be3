import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPicture } from '#check/rules/pictures.ts';
import { Refusal } from '../command.ts';
import type { FileChange } from './plan.ts';

/** A step on the disk, and how it is undone. */
interface Step {
	do: () => void;
	undo: () => void;
}

const moved = (from: string, to: string): Step => ({
	do: () => renameSync(from, to),
	undo: () => renameSync(to, from),
});

function written(path: string, before: string | undefined, after: string | undefined): Step {
	const put = (text: string | undefined) => {
		if (text === undefined) {
			rmSync(path, { force: true });
			return;
		}
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	};
	return { do: () => put(after), undo: () => put(before) };
}

/** The folder that goes as a whole, with whatever else lies in it; undefined where files go alone. */
function folderOf(files: FileChange[]): { from: string; to: string } | undefined {
	const [first] = files.filter(({ file, to }) => to !== undefined && dirname(file) !== dirname(to));
	const [, from] = /^(content\/incidents\/[^/]+)\//.exec(first?.file ?? '') ?? [];
	const [, to] = /^(content\/incidents\/[^/]+)\//.exec(first?.to ?? '') ?? [];
	return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/**
 * Makes these changes to the files of a project, all or none. Throws a Refusal where a file is no longer
 * as it was read, stands where another is to go, or cannot be written.
 */
export function apply(project: string, files: FileChange[]): void {
	for (const { file, to, before } of files) {
		const path = join(project, file);
		const isSame = isPicture(file)
			? existsSync(path)
			: before === (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
		if (!isSame)
			throw new Refusal(`${file} was changed in the meantime. Nothing was written; try again.`);
		// Where capitals make no difference, a file stands in its own way.
		if (to !== undefined && existsSync(join(project, to)))
			throw new Refusal(`${to} is there already. Nothing was written.`);
	}
	const folder = folderOf(files);
	const steps = [
		...(folder ? [moved(join(project, folder.from), join(project, folder.to))] : []),
		...files.flatMap(({ file, to, before, after }) => [
			...(to !== undefined && !folder ? [moved(join(project, file), join(project, to))] : []),
			...(after === before ? [] : [written(join(project, to ?? file), before, after)]),
		]),
	];
	const done: Step[] = [];
	try {
		for (const step of steps) {
			step.do();
			done.unshift(step);
		}
	} catch (error) {
		for (const step of done) step.undo();
		const { code } = error as { code?: string };
		throw new Refusal(`The files could not be written (${code ?? String(error)}). None was.`);
	}
}
