import {
	copyFileSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import { elementsIn } from '#paper/html.ts';
import { publication } from '../../publication.ts';
import type { Step } from './steps.ts';

/** What every answer of the host says, whatever was asked for. */
const EVERYWHERE = [
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin',
	'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
];

/** Each page's own policy says the rest; who may frame it is what only a header can say. */
const framedBy = (whom: string) =>
	`Content-Security-Policy: frame-ancestors ${whom}; base-uri 'none'; form-action 'none'; object-src 'none'`;

/** The folder whose pages are made to stand in frames of other sites. */
const FRAMES = 'embed';

const rule = (path: string, headers: string[]) =>
	[path, ...headers.map((header) => `  ${header}`)].join('\n');

/**
 * The headers of a site with these folders, as hosts read them from `_headers`. Where two rules fit one
 * path hosts send both policies, of which the stricter wins: so no rule that says who may frame a page
 * fits a path of another.
 */
export function headersOf(folders: string[], base = publication.base): string {
	const pages = folders.filter((folder) => folder !== FRAMES);
	return [
		rule(`${base}*`, EVERYWHERE),
		...['', '404.html', ...pages.toSorted().map((folder) => `${folder}/*`)].map((path) =>
			rule(base + path, [framedBy("'none'")]),
		),
		...(folders.includes(FRAMES) ? [rule(`${base}${FRAMES}/*`, [framedBy('*')])] : []),
		'',
	].join('\n\n');
}

/** The same for nginx, as the guide beside gives it: a server of its own, with the site at its root. */
export function nginxOf(): string {
	const headers = [...EVERYWHERE, framedBy('$framed_by')].map((header) => {
		const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(header) ?? [];
		return `  add_header ${name} "${value}" always;`;
	});
	return [
		`map $uri $framed_by { default "'none'"; ~^/${FRAMES}/ "*"; }`,
		'server {',
		'  root /srv/standstill/dist;',
		'  error_page 404 /404.html;',
		...headers,
		'}',
	].join('\n');
}

/** Where a page leads at once, as a path; undefined where it stays. */
export function leadsTo(html: string): string | undefined {
	// Few pages do, and to take all of them apart takes a good part of a build.
	if (!/refresh/i.test(html)) return undefined;
	const refresh = elementsIn(parse(html)).find(({ attrs }) =>
		attrs.some(({ name, value }) => name === 'http-equiv' && value === 'refresh'),
	);
	const content = refresh?.attrs.find(({ name }) => name === 'content')?.value ?? '';
	return /^0; *url=(.+)$/.exec(content)?.[1];
}

/** An address that a file or page had, and the one that it has. */
interface Led {
	from: string;
	to: string;
}

const segments = (path: string) => path.split('/').filter(Boolean);

/** What stands beside a page under its name: a record as JSON, a chart as a picture, a sheet as PDF. */
const beside = (path: string) =>
	new RegExp(`^${RegExp.escape(segments(path).join('/'))}(\\.[^/]+|-(?:a4|letter)\\.pdf)$`);

/**
 * Files that are no pages and had another address as well when a page had one: what stands beside it
 * under its name and, of an incident, its data and the pictures by which it is shared. Paths are those
 * within the site.
 */
export function formerFiles(files: string[], pages: Led[]): Led[] {
	return pages.flatMap(({ from, to }) => {
		const [old, now] = [segments(from), segments(to)];
		// A page that leads to one of another kind left nothing beside it.
		if (old.length !== now.length) return [];
		const own = files.flatMap((file): Led[] => {
			const [, ending] = beside(to).exec(file) ?? [];
			return ending === undefined ? [] : [{ from: old.join('/') + ending, to: file }];
		});
		const [former = '', key = ''] = [old[0], now[0]];
		const below = (folder: string) =>
			files.filter((file) => file.startsWith(`${folder}/`) && !file.endsWith('.html'));
		const whole =
			now.length > 1
				? []
				: [...below(`data/${key}`), ...below(`${key}/share`)].map((file): Led => {
						const there = file.split('/').map((part) => (part === key ? former : part));
						return { from: there.join('/').replace(`/${key}.`, `/${former}.`), to: file };
					});
		return [...own, ...whole];
	});
}

/** What hosts that read `_headers` and `_redirects` are told: others have the pages, which say the same. */
export const hosting: Step = ({ site }) => {
	const files = globSync('**/index.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
	const folders = new Set(files.flatMap((file) => /^([^/]+)\//.exec(file)?.[1] ?? []));
	const pages = files.toSorted().flatMap((file): Led[] => {
		const to = leadsTo(readFileSync(join(site, file), 'utf8'));
		return to === undefined ? [] : [{ from: file.replace(/index\.html$/, ''), to }];
	});
	const moved = pages.map(({ from, to }) => `${publication.base}${from} ${to} 301\n`);
	keepFormer(site, pages);
	writeFileSync(join(site, '_headers'), headersOf([...folders]));
	writeFileSync(join(site, '_redirects'), moved.join(''));
};

/**
 * A file leads nowhere by itself, and not every host reads `_redirects`: at its old address stands the
 * same file.
 */
function keepFormer(site: string, pages: Led[]): void {
	const files = globSync('**/*.*', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
	const below = (path: string) => `/${path.slice(publication.base.length)}`;
	const within = pages.map(({ from, to }) => ({ from: `/${from}`, to: below(to) }));
	for (const { from, to } of formerFiles(files, within)) {
		if (existsSync(join(site, from))) continue;
		mkdirSync(dirname(join(site, from)), { recursive: true });
		copyFileSync(join(site, to), join(site, from));
	}
}

/** Says who must still fill in what, so that a copy does not stay without a name. */
export const publisher: Step = ({ say }) => {
	if (publication.publisher) return;
	say(
		'Nobody is named as the publisher, and the pages say so. Write "author" in package.json: a name, and email or url.',
	);
};
