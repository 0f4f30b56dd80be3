import { globSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../command.ts';

/** The bibliographies of a project, as texts. */
export interface Shelf {
	/** Paths from the project's folder with forward slashes, sorted. */
	files: string[];
	read: (file: string) => string;
	/**
	 * Reads a file, changes its text and puts it back whole, so that neither an edit made in the
	 * meantime nor a run that is cut short spoils it.
	 */
	change: (file: string, change: (text: string) => string) => void;
}

/** Throws a Refusal where the file cannot be used. */
function attempt<T>(file: string, what: string, act: () => T): T {
	try {
		return act();
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const { code } = error as { code?: string };
		throw new Refusal(`${file} could not be ${what} (${code ?? String(error)})`);
	}
}

/** The shelf of the project in this folder. */
export function shelfAt(project: string): Shelf {
	// A byte that is no UTF-8 must not come back as another one; a byte order mark stays.
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	const read = (file: string) =>
		attempt(file, 'read', () => decoder.decode(readFileSync(join(project, file))));
	return {
		files: globSync('content/**/sources.yaml', { cwd: project })
			.map((file) => file.replaceAll('\\', '/'))
			.toSorted(),
		read,
		change(file, change) {
			const text = change(read(file));
			attempt(file, 'written', () => {
				const path = realpathSync(join(project, file));
				// Hidden, so that the content check takes no left-over for content.
				const draft = join(dirname(path), '.sources.yaml.draft');
				writeFileSync(draft, text, { mode: statSync(path).mode });
				renameSync(draft, path);
			});
		},
	};
}
