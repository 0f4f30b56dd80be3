import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, elementsOf, filesIn, pagesOf } from './dist.ts';
import { launch } from '../browser/chromium.ts';
import { buildOf, copyOfExamples } from './elsewhere.ts';
import { heardIn } from './heard.ts';

const hashes = (folder: string) =>
	filesIn(folder).map((file) => {
		const bytes = readFileSync(join(folder, file));
		return `${createHash('sha256').update(bytes).digest('hex')} ${file}`;
	});

const SET = {
	SITE_URL: 'https://example.org',
	BASE_PATH: '/standstill/',
	GITHUB_REPOSITORY: 'example/standstill',
};

/** What is told of two incidents, and of no other. */
const EDITED = ['grid-2025/claims/interrupted.mdx', 'hospital-2024/sources.yaml'];

describe('below a sub-path, with a repository and other incidents', () => {
	let dist = '';
	beforeAll(() => {
		const folder = copyOfExamples('one');
		const build = () => buildOf(folder, { ...SET, TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
		// Built before as well, when two of its incidents told another thing: what is kept of that is no older.
		const edited = EDITED.map((file) => join(folder, 'content', 'incidents', file));
		const texts = edited.map((file) => readFileSync(file, 'utf8'));
		for (const [i, file] of edited.entries())
			writeFileSync(file, (texts[i] ?? '').replace(/^( *(?:title|statement): )/m, '$1Once '));
		build();
		for (const [i, file] of edited.entries()) writeFileSync(file, texts[i] ?? '');
		dist = build();
	});

	test('the same content gives the same bytes in another folder, time zone and locale, and after another build', () => {
		const there = buildOf(copyOfExamples('two words'), {
			...SET,
			TZ: 'Pacific/Auckland',
			LANG: 'tr_TR.UTF-8',
			LC_ALL: 'tr_TR.UTF-8',
		});
		expect(hashes(dist).length).toBeGreaterThan(0);
		expect(hashes(there)).toEqual(hashes(dist));
	});

	test('every link and asset of our own starts with it, and edit and report links appear', () => {
		const pages = pagesOf(dist);
		const own = pages.flatMap(({ document }) =>
			elementsOf(document).flatMap(
				(element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [],
			),
		);
		expect(own.filter((url) => url.startsWith('/')).length).toBeGreaterThan(0);
		expect(own.filter((url) => url.startsWith('/') && !url.startsWith('/standstill/'))).toEqual([]);
		// A link that an author wrote, among those that templates make.
		const front = pages.find(({ path }) => path === '/');
		expect(front?.html).toContain('<a href="/standstill/about/">another page</a>');
		for (const { html, path } of pages) {
			expect(html, path).toContain('rel="canonical" href="https://example.org/standstill/');
			expect(html, path).toContain('https://github.com/example/standstill/issues/new?');
			// On a claim's own page, and on no other, the claim is filled in too.
			const [, incident, claim] = /^\/([^/]+)\/claims\/([^/]+)\/$/.exec(path) ?? [];
			expect(/[?&;]claim=([^&"]+)/.exec(html)?.[1], path).toBe(
				claim && encodeURIComponent(`${incident}/${claim}`),
			);
		}
		const told = ['robots.txt', 'sitemap-index.xml', 'sitemap-0.xml', 'feed.xml', 'CITATION.cff'];
		for (const file of [...told, 'data/datapackage.json', 'data/index.html']) {
			const text = readFileSync(join(dist, file), 'utf8');
			const own = [...text.matchAll(/https:\/\/example\.org[^\s"<}]*/g)].map(([url]) => url);
			expect(own.length, file).toBeGreaterThan(0);
			expect(own.filter((url) => !url.startsWith('https://example.org/standstill/'))).toEqual([]);
		}
		const editable = pages.filter(({ html }) => html.includes('/standstill/edit/main/content/'));
		expect(editable.length).toBeGreaterThan(0);
		const targets = new Set(
			filesIn(dist).map((file) => `/standstill/${file.replace(/index\.html$/, '')}`),
		);
		const links = own.filter((url) => url.startsWith('/')).map((url) => url.split('#')[0] ?? '');
		expect([...new Set(links)].filter((url) => !targets.has(url))).toEqual([]);
	});

	test('another incident’s folder is explained with no change to the code', () => {
		const pages = pagesOf(dist);
		const own = pages.filter(({ path }) => path.startsWith('/example-2024/'));
		expect(own.map(({ path }) => path)).toEqual(
			expect.arrayContaining([
				'/example-2024/',
				'/example-2024/duration/',
				'/example-2024/sites/',
				'/example-2024/sites/north/',
				'/example-2024/claims/made/',
				'/example-2024/timeline/',
			]),
		);
		const front = pages.find(({ path }) => path === '/');
		expect(front?.html).toContain('What stopped the example works?');
		expect(own.find(({ path }) => path === '/example-2024/duration/')?.html).toContain(
			'7 days to the restart',
		);
		const answers = own
			// An account that opens with its minute has its answer there.
			.filter(({ html }) => !html.includes('id="minute"'))
			.map(({ html }) => /class="answer">(.*?)<\/p>/.exec(html)?.[1] ?? '');
		expect(answers.filter((answer) => /undefined|NaN|: \.|are \./.test(answer) || !answer)).toEqual(
			[],
		);
	});

	/** Of an invented incident, so that no fact of a real one stands in a test; `vitest -u` writes them. */
	const HEARD = {
		explainer: '/works-2024/',
		claim: '/works-2024/claims/not-made/',
		chart: '/works-2024/charts/downtime/',
	};

	test('what a screen reader is told of a page is what was read and found good', async () => {
		const browser = await launch();
		const site = { dist, base: '/standstill/', width: 360 };
		const heard = await heardIn(browser, site, Object.values(HEARD));
		await browser.close();
		for (const [kind, path] of Object.entries(HEARD)) {
			const { text = '', links = [] } = heard.get(path) ?? {};
			expect(links.length, kind).toBeGreaterThan(9);
			const nameless = links.filter(({ name }) => !/\p{L}{2}/u.test(name));
			expect(nameless, kind).toEqual([]);
			// Incidents at one organisation bear its name; the rows of their table tell them apart.
			const others = links.filter(({ url }) => !/-\d{4}\/(?:duration\/)?$/.test(url));
			const places = Map.groupBy(others, ({ name }) => name);
			const twice = [...places].filter(([, all]) => new Set(all.map(({ url }) => url)).size > 1);
			expect(twice, kind).toEqual([]);
			// The edition is a hash of all content.
			const told = text.replaceAll(/(Edition [\d-]+)-[\da-f]{8}/g, '$1');
			await expect(told).toMatchFileSnapshot(`heard/${kind}.txt`);
		}
	});
});
