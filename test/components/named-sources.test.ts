import { describe, expect, test } from 'vitest';
import { numberNamed } from '../../src/layouts/named-sources.ts';
import type { Source } from '#records/source.ts';

const source = (title: string) => ({ title }) as Source;
const [a, b, c] = [source('a'), source('b'), source('c')];
const dossiers = [
	{ id: 'one', sources: { a, b } },
	{ id: 'two', sources: { c } },
];
const named = (...links: string[]) => links.map((href) => `<a href="${href}">x</a>`).join(' ');
const numbersIn = (html: string) => [...html.matchAll(/data-note="(\d+)"/g)].map(([, n]) => n);

describe('the sources that a page names in tables', () => {
	const html = named('/two/sources/#c', '/one/sources/#b', '/two/sources/#c', '/one/claims/#a');

	test('are numbered as they are named, each once, and no other link is', () => {
		const found = numberNamed(html, dossiers, []);
		expect(numbersIn(found.html)).toEqual(['1', '2', '1']);
		expect(found.further).toEqual([c, b]);
		expect(found.html.replaceAll(/ data-note="\d+"/g, '')).toBe(html);
	});

	test('have the numbers of the page’s own list, which they follow', () => {
		const found = numberNamed(html, dossiers, [a, b]);
		expect(numbersIn(found.html)).toEqual(['3', '2', '3']);
		expect(found.further).toEqual([c]);
	});

	test('have none where nothing is known of them', () =>
		expect(numberNamed(named('/one/sources/#z', '/x/sources/#a'), dossiers, []).further).toEqual(
			[],
		));
});
