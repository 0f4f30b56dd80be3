import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leadsTo } from '#tools/build/hosting.ts';
import { attribute, documentsOf, tagged } from './dist.ts';

const pages = documentsOf('dist');
const paths = new Set(pages.map(({ path }) => path));
const moved = pages.flatMap((page) => {
	const to = leadsTo(page.html);
	return to === undefined ? [] : [{ ...page, to }];
});

test('a printed address never dies: an old one has a page that leads on, also by hand', () => {
	expect(moved.length).toBeGreaterThan(0);
	for (const page of moved) {
		expect(paths.has(page.to), page.path).toBe(true);
		expect(moved.some(({ path }) => path === page.to)).toBe(false);
		const links = tagged(page, 'a').map((element) => attribute(element, 'href'));
		expect(links).toContain(page.to);
		const canonical = tagged(page, 'link').find((el) => attribute(el, 'rel') === 'canonical');
		expect(attribute(canonical!, 'href')).toMatch(new RegExp(`${RegExp.escape(page.to)}$`));
	}
});

test('each incident is found where it would stand among the comparisons, and hosts are told so', () => {
	const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
	expect(redirects).toEqual(moved.map(({ path, to }) => `${path} ${to} 301`).toSorted());
	expect(existsSync('dist/_headers')).toBe(true);
	const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
	for (const { path } of moved) expect(sitemap).not.toContain(`${path}<`);
});
