import { expect, test } from 'vitest';
import { parseEdtf } from '#records/edtf.ts';
import { attribute, elementsOf, documentsOf, tagged, textOf } from './dist.ts';

const pages = documentsOf('dist');

test('every link to a source tells its address and a date, and to a copy its own', () => {
	const links = pages.flatMap((page) =>
		tagged(page, 'cite').flatMap((cite) =>
			elementsOf(cite).filter(({ tagName }) => tagName === 'a'),
		),
	);
	expect(links.length).toBeGreaterThan(0);
	for (const link of links) {
		const href = attribute(link, 'href');
		expect(href).toMatch(/^https?:/);
		expect(attribute(link, 'data-originalurl')).toBeUndefined();
		const date = attribute(link, 'data-versiondate') ?? '';
		expect(parseEdtf(date)?.approximate, `${href}: ${date}`).toBe(false);
	}
});

test('no page repeats why a source has no archived copy', () => {
	const sources = pages.filter(({ path }) => path.endsWith('/sources/'));
	expect(sources.length).toBeGreaterThan(0);
	for (const page of sources) {
		const text = textOf(page.document);
		expect(text.match(/sources? ha(?:s|ve) (?:an|no) archived copy/g)).toHaveLength(1);
		expect(text).not.toMatch(/No archived copy has been looked up yet|There is no address to look/);
	}
});
