import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publication } from '../../publication.ts';
import { Refusal } from '../command.ts';
import type { Step } from './steps.ts';

/** What a page links, loads or shows, and what a sheet loads. */
const NAMED = [/\s(?:href|src)="([^"#?]+)/g, /url\(["']?([^"')#?]+)/g];

/** Any address; only what is below it is looked at. */
const HERE = 'https://here.example';

/**
 * What pages and sheets of the site in this folder name of the site's own files, and what is not there:
 * a sentence for each such file. `base` is the path that the site stands below.
 */
export function missing(folder: string, base: string): string[] {
	const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
	const there = new Set(files);
	const lacking = new Map<string, string[]>();
	for (const file of files.filter((one) => /\.(?:html|css)$/.test(one)).toSorted()) {
		const own = new URL(base + file, HERE);
		const text = readFileSync(join(folder, file), 'utf8');
		const named = NAMED.flatMap((one) => [...text.matchAll(one)].map(([, at = '']) => at));
		const paths = named.flatMap((address) => {
			const url = URL.parse(address.replaceAll('&amp;', '&'), own);
			// What is no address at all leads nowhere of ours; the content check tells its place.
			if (url?.origin !== HERE) return [];
			const { pathname } = url;
			return pathname.startsWith(base)
				? decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
				: pathname;
		});
		for (const path of new Set(paths))
			if (!there.has(path)) lacking.set(path, [...(lacking.get(path) ?? []), file]);
	}
	return [...lacking].map(([path, [first = '', ...others]]) => {
		const more = others.length > 0 ? ` and ${others.length} more` : '';
		return `${path} is not there, which ${first}${more} would load or lead to.`;
	});
}

/** Every file that a page or a sheet names: without its sheets a site is built, and cannot be read. */
export const files: Step = ({ site }) => {
	const lacks = missing(site, publication.base);
	if (lacks.length > 0) throw new Refusal(lacks.join('\n'));
};
