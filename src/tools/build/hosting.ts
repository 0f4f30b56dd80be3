import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** What hosts that read `_headers` and `_redirects` are told: others have the pages, which say the same. */
export const hosting: Step = ({ site }) => {
	const files = globSync('**/index.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
	const folders = new Set(files.flatMap((file) => /^([^/]+)\//.exec(file)?.[1] ?? []));
	const moved = files.toSorted().flatMap((file) => {
		const to = leadsTo(readFileSync(join(site, file), 'utf8'));
		return to === undefined
			? []
			: [`${publication.base}${file.replace(/index\.html$/, '')} ${to} 301\n`];
	});
	writeFileSync(join(site, '_headers'), headersOf([...folders]));
	writeFileSync(join(site, '_redirects'), moved.join(''));
};

/** Says who must still fill in what, so that a copy does not stay without a name. */
export const publisher: Step = ({ say }) => {
	if (publication.publisher) return;
	say(
		'Nobody is named as the publisher, and the pages say so. Write "author" in package.json: a name, and email or url.',
	);
};
