import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { beginning, isPicture } from './rules/pictures.ts';
import type { Finding } from './problem.ts';
import type { Texts } from './surroundings.ts';

/** Largest file of the content, in bytes. */
export const LARGEST = 1_000_000;

/** Hidden files and the READMEs beside the content are not content. */
const isContent = ({ name }: Dirent) => !/^(?:\..*|README\.md|LICENSE)$/.test(name);

/** The content as it lies in the file system, and what no reading of a text can tell of it. */
export interface Tree {
	texts: Texts;
	problems: Finding[];
}

/** The text of a file, or why it has none; a picture's bytes are looked at and not kept. */
function readFile(file: string, path: string): { text: string } | { problem: string } {
	const { size } = statSync(path);
	if (size > LARGEST)
		return {
			problem: `This file has ${size} bytes; at most ${LARGEST} may stand. Make it smaller, or part it.`,
		};
	const bytes = readFileSync(path);
	if (isPicture(file) && !file.endsWith('.svg')) {
		const problem = beginning(file, bytes.subarray(0, 16).toString('latin1'));
		return problem === undefined ? { text: '' } : { problem };
	}
	if (isUtf8(bytes) || !/\.(?:mdx|yaml|svg)$/.test(file)) return { text: bytes.toString('utf8') };
	return { problem: 'This file is not written in UTF-8. Save it again with that encoding.' };
}

/**
 * Every file below `content/` of this project folder, by its path with forward slashes. Links are
 * not followed, whatever they lead to. Throws the Error of the file system where there is no such folder.
 */
export function readTree(project: string): Tree {
	const texts = new Map<string, string>();
	const problems: Finding[] = [];
	const tell = (file: string, message: string) =>
		problems.push({ file, line: 1, column: 1, message });
	const into = (folder: string) => {
		for (const entry of readdirSync(join(project, folder), { withFileTypes: true })) {
			const file = `${folder}/${entry.name}`;
			if (entry.isSymbolicLink())
				tell(file, 'This is a link to another place. Put the file itself here.');
			else if (entry.isDirectory()) into(file);
			else if (!entry.isFile()) tell(file, 'This is neither a file nor a folder. Take it out.');
			else if (isContent(entry)) {
				const read = readFile(file, join(project, file));
				// A file that cannot be read is still there to be referred to.
				texts.set(file, 'text' in read ? read.text : '');
				if ('problem' in read) tell(file, read.problem);
			}
		}
	};
	into('content');
	const inOrder = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return { texts: new Map(inOrder), problems };
}

/** The text of every file below `content/` of this project folder, by its path with forward slashes. */
export const readTexts = (project: string): Texts => readTree(project).texts;
