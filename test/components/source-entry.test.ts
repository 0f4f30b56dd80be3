import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import SourceEntry from '#components/SourceEntry.astro';
import { aSource } from '../a.ts';
import { attribute, elementsOf, textOf } from '../site/dist.ts';

async function draw(fields: Record<string, unknown>, full = false) {
	const container = await AstroContainer.create();
	const props = { source: aSource(fields), full };
	// eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- Only Astro knows a template's type.
	const html = parseFragment(await container.renderToString(SourceEntry, { props }));
	return { text: textOf(html).trim(), elements: elementsOf(html) };
}

const archived = {
	url: 'https://web.archive.org/web/20240902000000/https://example.org/release',
	date: '2024-09-02',
};

test('a source without a copy links to its publisher alone', async () => {
	const { text, elements } = await draw({});
	expect(text).toBe('“Release”, Example Ltd, company.');
	expect(elements.filter(({ tagName }) => tagName === 'a')).toHaveLength(1);
});

test('the link to an archived copy follows', async () => {
	const { text, elements } = await draw({ archived }, true);
	expect(text).toBe(
		'“Release”, Example Ltd, company (archived copy, 2 September 2024). Read at its publisher in August 2024.',
	);
	const links = elements.filter(({ tagName }) => tagName === 'a');
	expect(links.map((link) => attribute(link, 'href'))).toEqual([
		'https://example.org/release',
		archived.url,
	]);
	// An address of its own is the original’s; that of a copy names it.
	expect(links.map((link) => attribute(link, 'data-originalurl'))).toEqual([
		undefined,
		'https://example.org/release',
	]);
	for (const link of links) {
		expect(attribute(link, 'data-versiondate')).toBe('2024-09-02');
		expect(attribute(link, 'data-versionurl')).toBe(archived.url);
	}
});

test('a reason of its own for having no copy is said in full only', async () => {
	const unarchived = 'The publisher forbids it.';
	expect((await draw({ unarchived }, true)).text).toMatch(
		/August 2024\. The publisher forbids it\.$/,
	);
	expect((await draw({ unarchived })).text).not.toContain('forbids');
	expect((await draw({}, true)).text).toMatch(/August 2024\.$/);
});

test('the language of a title stands where a print keeps it, linked or not', async () => {
	for (const [fields, name] of [
		[{ language: 'sk' }, 'a'],
		[{ language: 'sk', url: undefined, unlinked: 'It is gone.' }, 'em'],
	] as const) {
		const { elements } = await draw(fields);
		const spoken = elements.filter((element) => attribute(element, 'lang') === 'sk');
		expect(spoken.map(({ tagName }) => tagName)).toEqual([name]);
		expect(spoken.map((element) => textOf(element))).toEqual(['Release']);
	}
});
