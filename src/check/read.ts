import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isLitter } from '#records/litter.ts';
import { beginning, isPicture } from './rules/pictures.ts';
import { TOP } from './place.ts';
import type { Finding } from './problem.ts';
import type { Slip } from './say.ts';
import type { Texts } from './surroundings.ts';

/** Largest file of the content, in bytes. */
const LARGEST = 1_000_000;

/** Hidden files and the READMEs beside the content are not content. */
const isContent = ({ name }: Dirent) => !/^(?:\..*|README\.md|LICENSE)$/.test(name);

/** The content as it lies in the file system, and what no reading of a text can tell of it. */
interface Tree {
	texts: Texts;
	problems: Finding[];
	/** What is no problem, and an editor wants to know all the same. */
	notes: Finding[];
}

/** The text of a file, or why it has none; a picture's bytes are looked at and not kept. */
function readFile(file: string, path: string): { text: string } | { slip: Slip } {
	const { size } = statSync(path);
	if (size > LARGEST) return { slip: { code: 'too-large', data: { size, most: LARGEST } } };
	const bytes = readFileSync(path);
	if (isPicture(file) && !file.endsWith('.svg')) {
		const slip = beginning(file, bytes.subarray(0, 16).toString('latin1'));
		return slip ? { slip } : { text: '' };
	}
	if (isUtf8(bytes) || !/\.(?:mdx|yaml|svg)$/.test(file)) return { text: bytes.toString('utf8') };
	return { slip: { code: 'not-utf8' } };
}

/**
 * Every file below `content/` of this project folder, by its path with forward slashes. Links are
 * not followed, whatever they lead to. Throws the Error of the file system where there is no such folder.
 */
export function readTree(project: string): Tree {
	const texts = new Map<string, string>();
	const problems: Finding[] = [];
	const notes: Finding[] = [];
	const tell = (file: string, slip: Slip) => problems.push({ file, ...TOP, ...slip });
	const into = (folder: string) => {
		for (const entry of readdirSync(join(project, folder), { withFileTypes: true })) {
			const file = `${folder}/${entry.name}`;
			if (isLitter(entry.name)) notes.push({ file, ...TOP, code: 'litter' });
			else if (entry.isSymbolicLink()) tell(file, { code: 'is-link' });
			else if (entry.isDirectory()) into(file);
			else if (!entry.isFile()) tell(file, { code: 'no-file' });
			else if (isContent(entry)) {
				const read = readFile(file, join(project, file));
				// A file that cannot be read is still there to be referred to.
				texts.set(file, 'text' in read ? read.text : '');
				if ('slip' in read) tell(file, read.slip);
			}
		}
	};
	into('content');
	const inOrder = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return { texts: new Map(inOrder), problems, notes };
}

/** The text of every file below `content/` of this project folder, by its path with forward slashes. */
export const readTexts = (project: string): Texts => readTree(project).texts;
