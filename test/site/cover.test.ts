import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { covering } from './cover.ts';
import type { Built } from './dist.ts';

const page = (path: string, html: string): Built => ({ path, html, document: parse(html) });
const chosen = (pages: Built[], kindOf?: (page: Built) => string) =>
	covering(pages, kindOf).map(({ path }) => path);

/** Longer than the others, so that none of them is chosen for its length. */
const plain = page('/plain/', `<main><p>It stopped${', and stopped'.repeat(9)}.</p></main>`);

test('of pages with the same pieces, the fuller is chosen alone', () =>
	expect(chosen([plain, page('/long/', plain.html.replace('.', ' for long.'))])).toEqual([
		'/long/',
	]));

test.each([
	['an element', '<main><p>It <em>did</em>.</p></main>'],
	['an element elsewhere', '<main><p>It did.</p></main><p>It did.</p>'],
	['an attribute', '<main><p hidden>It did.</p></main>'],
	['a class', '<main><p class="answer">It did.</p></main>'],
	['a chart', '<main><figure data-chart="map"></figure></main>'],
])('a page that alone has %s is among them', (_, html) => {
	expect(chosen([plain, page('/own/', html)])).toContain('/own/');
});

test('every kind is among them, though its pages have no piece of their own', () =>
	expect(chosen([plain, page('/other/', plain.html)], ({ path }) => path).toSorted()).toEqual([
		'/other/',
		'/plain/',
	]));
