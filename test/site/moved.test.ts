import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartsOf } from '#charts/index.ts';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { filed } from '#facts/dossier.ts';
import { filesOf } from '#check/tree.ts';
import type { Comparison } from '#records/comparison.ts';
import type { Term } from '#records/term.ts';
import { comparisonOf } from '#tables/compared.ts';
import { leadsTo } from '#tools/build/hosting.ts';
import { pagesOfIncident } from '#words/pageNames.ts';
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

test('every page of an incident is known, so that it leads on when the incident has another key', () => {
	const { dossiers, records } = check(readTexts(process.cwd()));
	// Each incident is compared with the others that have an account of their own, too.
	const comparisons = [
		...filesOf<Comparison>(records, 'comparisons').map(filed),
		...dossiers.map(comparisonOf),
	];
	const terms = filesOf<Term>(records, 'terms').map(filed);
	const old = new Set(moved.map(({ path }) => path));
	expect(dossiers.length).toBeGreaterThan(0);
	for (const dossier of dossiers) {
		const charts = chartsOf({ dossier, comparisons });
		const own = new RegExp(`^/(?:handouts/|embed/)?${RegExp.escape(dossier.id)}/`);
		const built = [...paths].filter((path) => own.test(path) && !old.has(path));
		const known = pagesOfIncident(dossier, { charts, terms }).map(({ path }) => path);
		expect(known.toSorted()).toEqual(built.toSorted());
	}
});
