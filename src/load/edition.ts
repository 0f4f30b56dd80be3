import { readdirSync, readFileSync } from 'node:fs';
import { edition, type Edition } from '#facts/edition.ts';
import { isLitter } from '#records/litter.ts';
import { loadLibrary } from './library.ts';
import { once } from './once.ts';

/** The text of every file below `content/`, by its path there; hidden files and litter are no content. */
function readTexts(): Map<string, string> {
	const names = readdirSync('content', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !isLitter(entry.name))
		.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));
	return new Map(names.map((path) => [path, readFileSync(path, 'utf8')]));
}

const read = async (): Promise<Edition> =>
	edition(
		(await loadLibrary()).dossiers.map(({ incident }) => incident.asOf),
		readTexts(),
	);

/** The edition of the content that is being built, worked out once. A kept page has a place for its name. */
export const loadEdition = once(read, { noted: true });
