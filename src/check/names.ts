import { posix } from 'node:path';
import { PICTURES } from '#markdown/addresses.ts';
import { isKey } from '#records/text.ts';
import { instead } from '#words/spelling.ts';
import { PLACES } from './kinds.ts';
import { TOP } from './place.ts';
import type { Finding } from './problem.ts';

/** Folders by the folder that they may stand in; `*` is the name of an incident. */
const FOLDERS: { [folder: string]: string[] } = {
	content: ['incidents', 'comparisons', 'glossary', 'corrections', 'pages'],
	'content/incidents/*': ['sites', 'statements', 'claims', 'events', 'checked', 'images'],
	'content/comparisons': ['images'],
	'content/pages': ['images'],
};

const slug = (text: string) =>
	text
		.replaceAll('ß', 'ss')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

const parted = (file: string) => {
	const ending = posix.extname(file);
	return { stem: posix.basename(file, ending), ending };
};

function badName(file: string): string | undefined {
	const { stem } = parted(file);
	const bad = [...file.split('/').slice(1, -1), stem].find((name) => !isKey(name));
	if (bad === undefined) return undefined;
	const better = slug(bad);
	const advice = better ? ` Rename “${bad}” to “${better}”.` : '';
	return `Names of files and folders hold small letters, digits and single hyphens.${advice}`;
}

function badEnding(file: string): string | undefined {
	const { ending } = parted(file);
	if (ending === '.mdx' || ending === '.yaml') return undefined;
	if (ending === '.md') return 'Content is written in .mdx files. Rename this to end in .mdx.';
	if (ending === '.yml') return 'The ending is .yaml. Rename this to end in .yaml.';
	if (ending === '.jpeg') return 'The ending is .jpg. Rename this to end in .jpg.';
	if (PICTURES.some((picture) => ending === `.${picture}`))
		return 'A picture lies in a folder named images: that of an incident, of comparisons or of pages.';
	return `Content holds .mdx files, .yaml files and, in folders named images, pictures. This ends in ${ending || 'nothing'}.`;
}

function badFolder(file: string): string | undefined {
	const parts = file.split('/');
	const inIncident = parts[1] === 'incidents' && parts.length > 4;
	const parent = inIncident
		? 'content/incidents/*'
		: parts.slice(0, parts.length > 3 ? 2 : 1).join('/');
	const folder = parts[inIncident ? 3 : parts.length > 3 ? 2 : 1] ?? '';
	const allowed = FOLDERS[parent];
	if (!allowed || parts.length < 3 || allowed.includes(folder)) return undefined;
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
	return [{ file, ...TOP, code: 'misplaced', data: { message: message + told } }];
}
