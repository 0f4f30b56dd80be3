import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { movedIn } from '#facts/moved.ts';
import { aDossier } from '../../a.ts';
import { aTree } from '../compare/sites.ts';
import { formerFiles, headersOf, hosting, leadsTo, nginxOf } from '#tools/build/hosting.ts';

/** The policies that a path is sent, by the rules of `_headers`: a star stands for anything. */
function policiesAt(path: string, headers: string): string[] {
	const rules = headers.split(/\n\n+/).map((text) => text.split('\n'));
	const fits = (pattern = '') =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
	return rules
		.filter(([pattern]) => fits(pattern))
		.flatMap((lines) => lines.filter((line) => line.includes('Content-Security-Policy')));
}

describe.each(['/', '/standstill/'])('the headers below %s', (base) => {
	const headers = headersOf(['compare', 'embed', 'works-2024'], base);
	const at = (path: string) => policiesAt(base + path, headers);

	test('let other sites frame what is made for frames, and no page', () => {
		for (const path of ['', '404.html', 'compare/', 'works-2024/claims/made/']) {
			expect(at(path)).toHaveLength(1);
			expect(at(path)[0]).toContain("frame-ancestors 'none'");
		}
		expect(at('embed/works-2024/costs/')).toHaveLength(1);
		expect(at('embed/works-2024/costs/')[0]).toContain('frame-ancestors *');
	});

	test('say everywhere that a file is what it is called, and what its pages may not ask for', () => {
		const [everywhere = ''] = headers.split('\n\n');
		expect(everywhere.split('\n')[0]).toBe(`${base}*`);
		for (const header of ['nosniff', 'Referrer-Policy', 'Permissions-Policy'])
			expect(everywhere).toContain(header);
	});
});

test('a page leads on where it says so at once, and a page that stays does not', () => {
	const head = (meta: string) => `<!doctype html><html><head>${meta}</head><body></body></html>`;
	expect(leadsTo(head('<meta http-equiv="refresh" content="0; url=/works-2024/">'))).toBe(
		'/works-2024/',
	);
	expect(leadsTo(head('<meta http-equiv="content-security-policy" content="x">'))).toBeUndefined();
	expect(leadsTo(head('<meta http-equiv="refresh" content="9; url=/late/">'))).toBeUndefined();
});

describe('files that are no pages', () => {
	const FILES = [
		'works/index.html',
		'works/claims/made/index.html',
		'works/claims/made.json',
		'works/claims/made-up.json',
		'works/charts/costs.svg',
		'works/share/costs.png',
		'data/works/claims.csv',
		'data/works/works.zip',
		'handouts/works/brief-a4.pdf',
	];
	const led = (from: string, to: string) =>
		formerFiles(FILES, [{ from, to }]).map(({ from: old, to: now }) => `${old} → ${now}`);

	test('of a record that has another key have both addresses', () => {
		expect(led('/works/claims/built/', '/works/claims/made/')).toEqual([
			'works/claims/built.json → works/claims/made.json',
		]);
		expect(led('/handouts/works/short/', '/handouts/works/brief/')).toEqual([
			'handouts/works/short-a4.pdf → handouts/works/brief-a4.pdf',
		]);
	});

	test('of an incident do so too: its data, and what stands beside its pages', () => {
		expect(led('/mill/', '/works/')).toEqual([
			'data/mill/claims.csv → data/works/claims.csv',
			'data/mill/mill.zip → data/works/works.zip',
			'mill/share/costs.png → works/share/costs.png',
		]);
		expect(led('/mill/charts/costs/', '/works/charts/costs/')).toEqual([
			'mill/charts/costs.svg → works/charts/costs.svg',
		]);
	});

	test('are none where a page leads to one of another kind', () =>
		expect(led('/compare/works/', '/works/')).toEqual([]));

	test('stand at both addresses once the site is built', async () => {
		const site = aTree({
			'mill/claims/made/index.html':
				'<meta http-equiv="refresh" content="0; url=/works/claims/made/">',
			'works/claims/made/index.html': '<h1>Made</h1>',
			'works/claims/made.json': '{"made": 5}',
		});
		await hosting({ site } as Parameters<typeof hosting>[0]);
		expect(readFileSync(`${site}/mill/claims/made.json`, 'utf8')).toBe('{"made": 5}');
		expect(readFileSync(`${site}/_redirects`, 'utf8')).toBe(
			'/mill/claims/made/ /works/claims/made/ 301\n',
		);
	});
});

test('an incident that was a comparison is found at the address that it had', () =>
	expect(movedIn([aDossier({ id: 'works-2024' })], {}, () => []).moved).toContainEqual(
		expect.objectContaining({ from: '/compare/works-2024/', to: '/works-2024/' }),
	));

test('the chart of durations leads to where they are told now', () =>
	expect(movedIn([aDossier({ id: 'works-2024' })], {}, () => []).moved).toContainEqual(
		expect.objectContaining({
			from: '/works-2024/charts/duration-ladder/',
			to: '/works-2024/duration/',
		}),
	));

test('a frame of that chart on another site stays a frame', () =>
	expect(movedIn([aDossier({ id: 'works-2024' })], {}, () => []).moved).toContainEqual(
		expect.objectContaining({
			from: '/embed/works-2024/duration-ladder/',
			to: '/embed/works-2024/downtime/',
		}),
	));

test('the page of corrections leads to all changes, in any publication', () =>
	expect(movedIn([], {}, () => []).moved).toEqual([
		expect.objectContaining({ from: '/corrections/', to: '/changes/' }),
	]));

test('our guide gives nginx the headers that other hosts are given', () =>
	expect(readFileSync('src/tools/README.md', 'utf8')).toContain(
		`\`\`\`nginx\n${nginxOf()}\n\`\`\``,
	));

test('nginx is told nothing else than the file of headers tells', () => {
	const said = [...nginxOf().matchAll(/add_header (\S+) "(.*)" always;/g)];
	const framed = (whom: string) =>
		said.map(([, name = '', value = '']) => `${name}: ${value.replace('$framed_by', whom)}`);
	const told = new Set(
		headersOf(['embed', 'works-2024'], '/')
			.split('\n')
			.filter((line) => line.startsWith('  '))
			.map((line) => line.trim()),
	);
	expect(new Set([...framed("'none'"), ...framed('*')])).toEqual(told);
});
