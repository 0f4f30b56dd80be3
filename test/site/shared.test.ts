import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paths } from '#records/paths.ts';
import { BEFORE_DRAWING } from '#publish/before-drawing.ts';
import { attribute, documentsOf, tagged, textOf, type Built } from './dist.ts';

const pages = documentsOf('dist').map((page) => {
	const metas = tagged(page, 'meta').map((meta): [string, string] => [
		attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
		attribute(meta, 'content') ?? '',
	]);
	return { page, path: page.path, said: new Map(metas) };
});
const shown = pages.filter(({ said }) => said.has('og:image'));

/** The width and height that a PNG says it has. */
const sizeOf = (file: string) => {
	const bytes = readFileSync(file);
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String);
};

test('there are pages that are shown by a picture, each chart by its own', () => {
	expect(shown.length).toBeGreaterThan(0);
	const [, incident = '', chart = ''] =
		/^\/([^/]+)\/charts\/([^/]+)\/$/.exec(
			shown.find(({ path }) => /\/charts\/[^/]+\/$/.test(path))?.path ?? '',
		) ?? [];
	const page = pages.find(({ path }) => path === paths.chart(incident, chart));
	expect(new URL(page?.said.get('og:image') ?? '').pathname).toBe(paths.share(incident, chart));
});

test('each of these pictures is there, as large as the page says, with words for it', () => {
	const faults = shown.filter(({ said }) => {
		const file = `dist${new URL(said.get('og:image') ?? '').pathname}`;
		if (!existsSync(file) || !said.get('og:image:alt')) return true;
		const [width, height] = sizeOf(file);
		return width !== said.get('og:image:width') || height !== said.get('og:image:height');
	});
	expect(faults.map(({ path }) => path)).toEqual([]);
});

test('a page asks for a large picture where it has one, and only there', () => {
	const card = ({ said }: (typeof pages)[number]) => said.get('twitter:card');
	const asking = pages.filter((page) => card(page) === 'summary_large_image');
	expect(asking.map(({ path }) => path)).toEqual(shown.map(({ path }) => path));
});

/** Pages that stay, and are no extract that another site frames. */
const whole = pages.filter(
	({ path, page }) => !path.startsWith('/embed/') && !page.html.includes('http-equiv="refresh"'),
);

test('every page says what it is where it is linked to, with a picture at a full address', () => {
	const faults = whole.filter(({ said, page }) => {
		const canonical = tagged(page, 'link').find((el) => attribute(el, 'rel') === 'canonical');
		return (
			!['article', 'website'].includes(said.get('og:type') ?? '') ||
			!said.get('og:title') ||
			said.get('og:description') !== said.get('description') ||
			said.get('og:url') !== attribute(canonical!, 'href') ||
			!/^https:\/\/.*\.png$/.test(said.get('og:image') ?? '')
		);
	});
	expect(faults.map(({ path }) => path)).toEqual([]);
});

test('an article has the picture that its page is shown by', () => {
	let articles = 0;
	for (const { path, page, said } of whole)
		for (const script of tagged(page, 'script')) {
			if (attribute(script, 'type') !== 'application/ld+json') continue;
			const block = JSON.parse(textOf(script)) as Record<string, unknown>;
			if (block['@type'] !== 'Article') continue;
			expect(block['image'], path).toMatchObject({ url: said.get('og:image') });
			articles++;
		}
	expect(articles).toBeGreaterThan(0);
});

describe('the marks of the publication', () => {
	const linkTo = (page: Built, rel: string) =>
		tagged(page, 'link')
			.filter((el) => attribute(el, 'rel') === rel)
			.map((el) => attribute(el, 'href') ?? '');

	test('are named by every page, and are there', () => {
		for (const { page, path } of pages)
			for (const rel of ['icon', 'apple-touch-icon', 'manifest']) {
				const [named, ...more] = linkTo(page, rel);
				expect(more, path).toEqual([]);
				expect(existsSync(`dist${named ?? '?'}`), `${path}: ${rel}`).toBe(true);
			}
	});

	test('are as large as the manifest says, and one of them may be cut out', () => {
		const { icons } = JSON.parse(readFileSync(`dist${paths.manifest()}`, 'utf8')) as {
			icons: { src: string; sizes: string; purpose: string }[];
		};
		for (const { src, sizes } of icons) expect(sizeOf(`dist${src}`).join('x')).toBe(sizes);
		expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
		expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
	});
});

test('what sets the colours of a page before it is drawn is allowed by its policy, by its hash', () => {
	const hash = createHash('sha256').update(BEFORE_DRAWING).digest('base64');
	const faults = whole.filter(({ page: { html } }) => {
		const at = html.indexOf(`<script>${BEFORE_DRAWING}</script>`);
		return (
			at < 0 || at > html.search(/rel="stylesheet"|<style/) || !html.includes(`'sha256-${hash}'`)
		);
	});
	expect(faults.map(({ path }) => path)).toEqual([]);
});
