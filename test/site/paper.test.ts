import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { qrLine } from '#publish/qr.ts';
import { STATUSES } from '#records/status.ts';
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

const { dossiers } = check(readTexts(process.cwd()));

const pages = pagesOf('dist');
const where = (wrong: (page: Built) => boolean) => pages.filter(wrong).map(({ path }) => path);
const named = (page: Built, name: string) =>
	elementsOf(page.document).filter((element) =>
		attribute(element, 'class')?.split(' ').includes(name),
	);

/** The address that stands beside a code, where the code says the same; else undefined. */
const codedIn = (code: Parameters<typeof elementsOf>[0] | undefined) => {
	const parts = code ? elementsOf(code) : [];
	const line = parts.find(({ tagName }) => tagName === 'path');
	const address = parts.find(({ tagName }) => tagName === 'a');
	const href = address && attribute(address, 'href');
	const isWhole = href === `https://${address ? textOf(address) : ''}`;
	const isSame = line && attribute(line, 'stroke-dasharray') === qrLine(href ?? '').dashes;
	return isWhole && isSame ? href : undefined;
};

describe('every page', () => {
	test('links the one sheet for print, a chart’s own one more, and a screen applies none', () => {
		const sheets = pages.map((page) =>
			tagged(page, 'link')
				.filter((link) => attribute(link, 'media') === 'print')
				.map((link) => attribute(link, 'href')),
		);
		expect(new Set(sheets.map(([first]) => first)).size).toBe(1);
		expect(sheets[0]?.[0]).toMatch(/^\/_astro\/print\.[\w-]+\.css$/);
		const ofCharts = /^\/[^/]+\/charts\/[^/]+\/$/;
		for (const [i, { path }] of pages.entries())
			expect(sheets[i]?.slice(1), path).toEqual(
				ofCharts.test(path) ? [expect.stringMatching(/^\/_astro\/alone\.[\w-]+\.css$/)] : [],
			);
	});

	test('hands its title, its edition and its public address to the head of each sheet', () => {
		const told = (page: Built, name: string) =>
			attribute(tagged(page, 'html')[0]!, `data-${name}`) ?? '';
		const h1 = (page: Built) => textOf(tagged(page, 'h1')[0]!);
		// The front page and an account that opens with its minute have the event's headline.
		const begins = (page: Built) =>
			page.path === '/' ||
			page.html.includes('id="minute"') ||
			h1(page).startsWith(told(page, 'title').replace(/ …$/, ''));
		expect(where((page) => told(page, 'title').length < 10 || !begins(page))).toEqual([]);
		expect(new Set(pages.map((page) => told(page, 'edition'))).size).toBe(1);
		const canonical = (page: Built) =>
			attribute(
				tagged(page, 'link').find((link) => attribute(link, 'rel') === 'canonical')!,
				'href',
			);
		expect(where((page) => told(page, 'address') !== canonical(page))).toEqual([]);
	});

	test('has the codes of the addresses that stand beside them: its own, and where its changes are', () => {
		const wrong = where((page) => {
			const [here, since] = named(page, 'code').map(codedIn);
			const [html] = tagged(page, 'html');
			const changes = tagged(page, 'a').find((link) => textOf(link).startsWith('Edition '));
			const path = (changes && attribute(changes, 'href')) ?? '?';
			return here !== attribute(html!, 'data-address') || !since?.endsWith(path);
		});
		expect(wrong).toEqual([]);
	});

	test('lists for paper each source that a table or a register names, under the number beside it', () => {
		let named = 0;
		const wrong = where((page) => {
			const numbers = tagged(page, 'a').flatMap((link) => attribute(link, 'data-note') ?? []);
			const lists = elementsOf(page.document).filter(
				(part) =>
					part.tagName === 'section' && attribute(part, 'class')?.split(' ').includes('sources'),
			);
			const entries = lists.flatMap((list) =>
				elementsOf(list).filter(({ tagName }) => tagName === 'li'),
			);
			named += numbers.length;
			return numbers.some((number) => Number(number) < 1 || Number(number) > entries.length);
		});
		expect(wrong).toEqual([]);
		expect(named).toBeGreaterThan(0);
	});

	test('of facts has sources on paper', () => {
		const FACTS =
			/^\/[^/]+\/(?:charts\/(?!comparisons)[^/]+|claims|scale|sites|statements|duration|timeline|known)\/$/;
		const without = where(
			(page) =>
				FACTS.test(page.path) &&
				!tagged(page, 'meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh') &&
				!named(page, 'sources').some((list) =>
					elementsOf(list).some(({ tagName }) => tagName === 'cite'),
				),
		);
		expect(without).toEqual([]);
	});

	test('explains each term that it links to, once and on the page itself', () => {
		let [linked, explained] = [0, 0];
		const missing = where((page) => {
			const links = named(page, 'term').map((term) => attribute(term, 'href') ?? '');
			const terms = new Set(links.filter((href) => !href.startsWith(`${page.path}#`)));
			const words = named(page, 'words').flatMap((list) => elementsOf(list));
			const names = words
				.filter(({ tagName }) => tagName === 'dt')
				.flatMap((name) => elementsOf(name).map((link) => attribute(link, 'href') ?? ''));
			const meanings = words.filter(({ tagName }) => tagName === 'dd').map(textOf);
			linked += terms.size;
			explained += names.length;
			const isTwice = new Set(names).size !== names.length;
			const isWhole = meanings.length === names.length && !meanings.includes('');
			return isTwice || !isWhole || !terms.isSubsetOf(new Set(names));
		});
		expect(missing).toEqual([]);
		expect(explained).toBeGreaterThanOrEqual(linked);
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
				// Every reader of an address puts in what nearly all of them begin with.
				const href = link && attribute(link, 'href')?.replace('https://', '');
				return link !== undefined && href !== attribute(address!, 'data-url');
			}),
		);
		expect(wrong).toEqual([]);
	});
});

test('each handout has the codes of the addresses that stand beside them: its own, and its changes', () => {
	const sheets = documentsOf('dist').filter(({ path }) => path.startsWith('/handouts/'));
	expect(sheets.length).toBeGreaterThan(0);
	const wrong = sheets.filter((sheet) => {
		const [html] = tagged(sheet, 'html');
		const [, , incident = ''] = sheet.path.split('/');
		const day = html && attribute(html, 'data-day');
		const address = (html && attribute(html, 'data-address')) ?? '';
		// Of sites two to a side, each half has those of the sheet on it alone.
		const halves = named(sheet, 'half').map((half) => attribute(half, 'id') ?? '');
		const own =
			halves.length > 0
				? halves.map((id) => address.replace(/sites\/$/, `site-${id}/`))
				: [address];
		const codes = named(sheet, 'code').map(codedIn);
		return (
			codes.length !== 2 * own.length ||
			own.some(
				(here, i) =>
					codes[2 * i] !== here || !codes[2 * i + 1]?.endsWith(`/${incident}/changes/#${day}`),
			)
		);
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe('each handout', () => {
	const sheets = documentsOf('dist').filter(({ path }) => path.startsWith('/handouts/'));
	const wrongOf = (wrong: (page: Built) => boolean) => sheets.filter(wrong).map(({ path }) => path);
	/** What is a sheet by itself: one that was written or is of one site, or each half of one. */
	const piecesOf = (page: Built) => {
		const halves = named(page, 'half');
		return halves.length > 0 ? halves : tagged(page, 'main');
	};
	/** The numbers of notes as a reader meets them. */
	const met = (piece: Parameters<typeof elementsOf>[0]) =>
		elementsOf(piece).flatMap((link) => {
			const [, number] = /^#(?:.+-)?source-(\d+)$/.exec(attribute(link, 'href') ?? '') ?? [];
			return number === undefined ? [] : [Number(number)];
		});

	test('numbers its notes in the order in which they are met', () =>
		expect(
			wrongOf((page) =>
				piecesOf(page).some((piece) =>
					[...new Set(met(piece))].some((number, i) => number !== i + 1),
				),
			),
		).toEqual([]));

	test('parts an address after its own signs alone, and keeps each part in one line', () => {
		const parts = sheets.flatMap((page) => named(page, 'part').map(textOf));
		expect(parts.length).toBeGreaterThan(sheets.length);
		expect(parts.filter((part) => /[/?&=](?=[^/?&=])/.test(part.trim()))).toEqual([]);
		expect(readFileSync('src/styles/codes.css', 'utf8')).toMatch(
			/\.address \.part \{\s*display: inline-block;/,
		);
	});

	test('explains each word for a status that it shows, and says what a brief is for', () => {
		const within = (piece: Parameters<typeof elementsOf>[0], name: string) =>
			elementsOf(piece).filter((part) => attribute(part, 'class')?.split(' ').includes(name));
		const explained = (piece: Parameters<typeof elementsOf>[0]) => {
			const [words] = within(piece, 'status-words');
			return words
				? elementsOf(words)
						.filter(({ tagName }) => tagName === 'em')
						.map(textOf)
				: [];
		};
		const shown = (piece: Parameters<typeof elementsOf>[0]) =>
			within(piece, 'status').flatMap((status) => {
				const word = textOf(status).trim().split(/\W/)[0] ?? '';
				return STATUSES.filter((one) => one === word);
			});
		expect(
			wrongOf((page) =>
				piecesOf(page).some((piece) => {
					const words = explained(piece);
					return shown(piece).some((word) => !words.includes(word));
				}),
			),
		).toEqual([]);
		const briefs = sheets.filter(({ path }) => path.endsWith('/brief/'));
		expect(briefs).toHaveLength(
			dossiers.flatMap(({ handouts }) => handouts).filter(({ id }) => id === 'brief').length,
		);
		expect(
			briefs.filter((page) => named(page, 'strip').length + named(page, 'using').length !== 2),
		).toEqual([]);
	});
});

describe('the sheet for print', () => {
	const [file = ''] = filesIn('dist/_astro').filter((name) => name.startsWith('print.'));
	const css = readFileSync(`dist/_astro/${file}`, 'utf8');

	test('sets margins and no size, so that any paper will do', () => {
		expect(css).toMatch(/@page\s*\{margin:/);
		expect(css).not.toMatch(/@page[^}]*[{;]size:/);
	});

	test('asks no browser whether it knows attr(), since they all say yes', () =>
		expect(css).not.toMatch(/@supports[^{]*attr\(/));
});
