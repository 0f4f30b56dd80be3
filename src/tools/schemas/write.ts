import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files by their paths from the project's folder; returns the paths. */
export function writeAll(project: string, files: Iterable<[file: string, text: string]>): string[] {
	return [...files].map(([file, text]) => {
		const path = join(project, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		return file;
	});
}
