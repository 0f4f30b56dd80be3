import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import { pictureFault, PICTURES } from '#markdown/addresses.ts';
import { KINDS } from '#records/kinds.ts';
import { KEY } from '#records/text.ts';
import { placeAt, startOf, TOP } from '../place.ts';
import type { Finding, Placed } from '../problem.ts';
import type { ContentRecord } from '../record.ts';
import type { Slip } from '../say.ts';

const NAME = KEY.source;
const FOLDERS = KINDS.filter((kind) => 'pictures' in kind)
	.flatMap(({ files }) => files)
	.map((pattern) => posix.dirname(pattern).replaceAll('*', NAME));
const PLACE = new RegExp(
	`^content/(?:${FOLDERS.join('|')})/images/${NAME}\\.(?:${PICTURES.join('|')})$`,
);

export const isPicture = (file: string): boolean => PLACE.test(file);

/** How the bytes of each kind of picture begin, at an offset: a file is what it says it is. */
const BEGINNINGS: { [ending: string]: [offset: number, text: string] } = {
	png: [1, 'PNG\r\n'],
	jpg: [0, '\u00FF\u00D8\u00FF'],
	webp: [8, 'WEBP'],
	avif: [4, 'ftypavif'],
};

/** What is wrong with the first bytes of a picture, given as one sign for each byte. */
export function beginning(file: string, bytes: string): Slip | undefined {
	const ending = posix.extname(file).slice(1);
	const [offset, text] = BEGINNINGS[ending] ?? [0, ''];
	return bytes.startsWith(text, offset) ? undefined : { code: 'other-bytes', data: { ending } };
}

/** Whatever makes a drawing do more than be looked at. An allow-list would refuse most drawing programs. */
const ACTIVE =
	/<!DOCTYPE|<!ENTITY|<\?(?!xml )|<!\[CDATA\[|<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|image|feImage|use|a|handler|listener|set|animate\w*|style|link|meta)\b|\son[a-z-]+\s*=|(?:href|src|base)\s*=|url\((?!\s*['"]?#)|@import|javascript:|data:|&#/i;

/** What makes an SVG more than a drawing. */
export function activeParts(text: string): Placed[] {
	const found = ACTIVE.exec(text);
	if (!found && !/^(?:<\?xml [^>]*>)?\s*(?:<!--[^>]*-->\s*)*<svg[\s>]/.test(text))
		return [{ ...TOP, code: 'no-drawing' }];
	if (!found) return [];
	const place = placeAt(text, found.index + (/^\s/.test(found[0]) ? 1 : 0));
	return [{ ...place, code: 'active-drawing', data: { part: found[0].trim() } }];
}

/** Pictures that a record shows and that do not exist. */
export function missingPictures(
	{ file, body }: ContentRecord,
	pictures: ReadonlySet<string>,
): Finding[] {
	const found: Finding[] = [];
	visit(body.tree, 'image', (image) => {
		const { url, alt } = image;
		const target = posix.join(posix.dirname(file), url);
		if (pictures.has(target) || pictureFault(url, alt ?? '')) return;
		const near = [...pictures].map((path) => posix.relative(posix.dirname(file), path));
		found.push({ file, ...startOf(image), code: 'no-picture', data: { url, near } });
	});
	return found;
}
