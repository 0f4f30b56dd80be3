import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { qrLine } from '#publish/qr.ts';
import {
	attribute,
	documentsOf,
	elementsOf,
	filesIn,
	pagesOf,
	tagged,
	textOf,
	type Built,
} from './dist.ts';

const pages = pagesOf('dist');
const where = (wrong: (page: Built) => boolean) => pages.filter(wrong).map(({ path }) => path);
const named = (page: Built, name: string) =>
	elementsOf(page.document).filter((element) =>
		attribute(element, 'class')?.split(' ').includes(name),
	);

describe('every page', () => {
	test('links the one sheet for print, which a screen does not apply', () => {
		const sheets = pages.map((page) =>
			tagged(page, 'link')
				.filter((link) => attribute(link, 'media') === 'print')
				.map((link) => attribute(link, 'href')),
		);
		expect(new Set(sheets.flat()).size).toBe(1);
		expect(sheets.filter((hrefs) => hrefs.length !== 1)).toEqual([]);
		expect(sheets[0]?.[0]).toMatch(/^\/_astro\/print\.[\w-]+\.css$/);
	});

	test('hands its title, its edition and its public address to the head of each sheet', () => {
		const told = (page: Built, name: string) =>
			attribute(tagged(page, 'html')[0]!, `data-${name}`) ?? '';
		const h1 = (page: Built) => textOf(tagged(page, 'h1')[0]!);
		// The front page's own is the event's headline.
		const begins = (page: Built) =>
			page.path === '/' || h1(page).startsWith(told(page, 'title').replace(/ …$/, ''));
		expect(where((page) => told(page, 'title').length < 10 || !begins(page))).toEqual([]);
		expect(new Set(pages.map((page) => told(page, 'edition'))).size).toBe(1);
		const canonical = (page: Built) =>
			attribute(
				tagged(page, 'link').find((link) => attribute(link, 'rel') === 'canonical')!,
				'href',
			);
		expect(where((page) => told(page, 'address') !== canonical(page))).toEqual([]);
	});

	test('has the code of the address that stands beside it: where its changes are listed', () => {
		const wrong = where((page) => {
			const [since] = named(page, 'since');
			const address = /go to (\S+)$/.exec(since ? textOf(since).trim() : '')?.[1] ?? '';
			const line = since && elementsOf(since).find(({ tagName }) => tagName === 'path');
			const changes = tagged(page, 'a').find((link) => textOf(link).startsWith('Edition '));
			return (
				!line ||
				attribute(line, 'stroke-dasharray') !== qrLine(address).dashes ||
				!address.startsWith('https://') ||
				!address.endsWith(attribute(changes!, 'href') ?? '?')
			);
		});
		expect(wrong).toEqual([]);
	});

	test('explains each term that it links to, once and on the page itself', () => {
		let explained = 0;
		const missing = where((page) => {
			const links = named(page, 'term').map((term) => attribute(term, 'href') ?? '');
			const terms = new Set(links.filter((href) => !href.startsWith(`${page.path}#`)));
			const [words] = named(page, 'words');
			const names = words ? elementsOf(words).filter(({ tagName }) => tagName === 'dt') : [];
			explained += names.length;
			const twice = new Set(names.map(textOf)).size !== names.length;
			return twice || names.length < terms.size;
		});
		expect(missing).toEqual([]);
		expect(explained).toBeGreaterThan(0);
	});

	test('holds the address of each source that it links, for the end of its note', () => {
		const wrong = where((page) =>
			tagged(page, 'li').some((entry) => {
				const [cite, address] = ['cite', 'span'].map((name) =>
					elementsOf(entry).find(
						({ tagName, attrs }) =>
							tagName === name && (name === 'cite' || attrs.some((a) => a.name === 'data-url')),
					),
				);
				const link = cite && elementsOf(cite).find(({ tagName }) => tagName === 'a');
				return link !== undefined && attribute(link, 'href') !== attribute(address!, 'data-url');
			}),
		);
		expect(wrong).toEqual([]);
	});
});

test('each handout has the code of the address that stands beside it: the changes of its incident', () => {
	const sheets = documentsOf('dist').filter(({ path }) => path.startsWith('/handouts/'));
	const codes = new Map<string, string>();
	expect(sheets.length).toBeGreaterThan(0);
	for (const sheet of sheets) {
		const [foot] = tagged(sheet, 'footer');
		const parts = foot ? elementsOf(foot) : [];
		const line = parts.find(({ tagName }) => tagName === 'path');
		const addresses = parts.flatMap((part) => attribute(part, 'href') ?? []);
		const [changes = ''] = addresses.filter((href) => href.includes('/changes/#'));
		const [html] = tagged(sheet, 'html');
		const day = html && attribute(html, 'data-day');
		expect(changes, sheet.path).toMatch(/^https:/);
		expect(new URL(changes).pathname + new URL(changes).hash).toBe(
			`/${sheet.path.split('/')[2]}/changes/#${day}`,
		);
		const code = codes.get(changes) ?? qrLine(changes).dashes;
		codes.set(changes, code);
		expect(line && attribute(line, 'stroke-dasharray'), sheet.path).toBe(code);
	}
});

describe('the sheet for print', () => {
	const [file = ''] = filesIn('dist/_astro').filter((name) => name.startsWith('print.'));
	const css = readFileSync(`dist/_astro/${file}`, 'utf8');

	test('sets margins and no size, so that any paper will do', () => {
		expect(css).toMatch(/@page\s*\{margin:/);
		expect(css).not.toMatch(/@page[^}]*[{;]size:/);
	});

	test('asks no browser whether it knows attr(), since they all say yes', () =>
		expect(css).not.toContain('@supports'));
});
