import { posix } from 'node:path';
import { PICTURES } from '#markdown/addresses.ts';
import { KINDS, type Kind } from '#records/kinds.ts';
import { slug } from '#records/slug.ts';
import { isKey } from '#records/text.ts';
import { inList } from '#words/list.ts';
import { instead } from '#words/spelling.ts';
import type { Finding } from './problem.ts';

const IMAGES = 'images';

const foldersOf = ({ files }: Kind) => files.map((pattern) => posix.dirname(pattern));

/** Folders beside whose files pictures may lie. */
const ILLUSTRATED = KINDS.filter((kind) => 'pictures' in kind).flatMap(foldersOf);

/** Where files may lie below `content/`, as patterns in which `*` is a key, each once. */
const PATTERNS = [
	...KINDS.flatMap(({ files }) => files),
	...ILLUSTRATED.map((folder) => `${folder}/${IMAGES}/*`),
];

/** The names that may stand in a folder: of folders, and of files that have one name alone. */
function namesIn(parent: string) {
	const below = PATTERNS.filter((pattern) => pattern.startsWith(parent)).map((pattern) =>
		pattern.slice(parent.length).split('/'),
	);
	const once = (found: string[][]) => [
		...new Set(found.map(([name = '']) => name).filter((name) => !name.startsWith('*'))),
	];
	return {
		folders: once(below.filter(({ length }) => length > 1)),
		files: once(below.filter(({ length }) => length === 1)),
	};
}

const TOP = namesIn('');
const INCIDENT = namesIn('incidents/*/');

const PLACES = [
	`incidents/<incident>/${INCIDENT.files.join(', ')}, or a file in its ${inList(INCIDENT.folders, 'or')}`,
	...TOP.folders.filter((folder) => folder !== 'incidents'),
	...TOP.files,
].join('; ');

/** A folder in which pictures may have theirs, as an editor calls it. */
const called = (folder: string) => (folder.endsWith('*') ? 'that of an incident' : `of ${folder}`);

const parted = (file: string) => {
	const ending = posix.extname(file);
	return { stem: posix.basename(file, ending), ending };
};

/** Whether Windows keeps a name for a device: no folder of it holds a file called so, whatever its ending. */
export const isDevice = (name: string): boolean =>
	/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name);

function badName(file: string): string | undefined {
	const { stem } = parted(file);
	const bad = [...file.split('/').slice(1, -1), stem].find((name) => !isKey(name));
	if (bad === undefined) return undefined;
	const better = slug(bad.replace(/([a-z])([A-Z])/g, '$1-$2'));
	const advice = better && !isDevice(better) ? ` Rename “${bad}” to “${better}”.` : '';
	return `Names of files and folders hold small letters, digits and single hyphens.${advice}`;
}

function badEnding(file: string): string | undefined {
	const { ending } = parted(file);
	if (ending === '.mdx' || ending === '.yaml') return undefined;
	if (ending === '.md') return 'Content is written in .mdx files. Rename this to end in .mdx.';
	if (ending === '.yml') return 'The ending is .yaml. Rename this to end in .yaml.';
	if (ending === '.jpeg') return 'The ending is .jpg. Rename this to end in .jpg.';
	if (PICTURES.some((picture) => ending === `.${picture}`))
		return `A picture lies in a folder named ${IMAGES}: ${inList(ILLUSTRATED.map(called), 'or')}.`;
	return `Content holds .mdx files, .yaml files and, in folders named images, pictures. This ends in ${ending || 'nothing'}.`;
}

function badFolder(file: string): string | undefined {
	const parts = file.split('/');
	const inIncident = parts[1] === 'incidents' && parts.length > 4;
	const isDeep = parts.length > 3;
	const parent = inIncident ? 'incidents/*/' : isDeep ? `${parts[1]}/` : '';
	const folder = parts[inIncident ? 3 : isDeep ? 2 : 1] ?? '';
	const allowed = namesIn(parent).folders;
	if (allowed.length === 0 || parts.length < 3 || allowed.includes(folder)) return undefined;
	return `There is no folder “${folder}” here.${instead(folder, allowed)}`;
}

/** Why a file has no place in content, where its path fits no kind of file. */
export function misplaced(file: string, files: Iterable<string>): Finding[] {
	const message =
		badName(file) ??
		badEnding(file) ??
		badFolder(file) ??
		`This file has no place in content. There are: ${PLACES}.`;
	const twin = [...files].find(
		(other) => other !== file && other.toLowerCase() === file.toLowerCase(),
	);
	const told = twin ? ` It differs only in capitals from ${twin}.` : '';
	return [{ file, line: 1, column: 1, code: 'misplaced', data: { message: message + told } }];
}
