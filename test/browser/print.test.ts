import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { faults, told, wasted, type Told } from './faults.ts';
import { kinds } from './kinds.ts';
import { EACH, nameOf, PAIR, printed, TURNED, type Paper } from './printing.ts';
import { BESIDE_CODES, codesOn, corners, ink, inMargins, rasters } from './raster.ts';
import { inTheDark } from './shared.ts';
import { bodyOf, otherLetters, sheetsOf, squeezed, type Print } from './sheets.ts';

interface Made {
	pdf: Uint8Array;
	read: Print;
}
interface Open {
	page: Told;
	made: Map<string, Made>;
}

const pathOf = (kind: string) => kinds.find(([name]) => name === kind)?.[1] ?? '/';

/** Pages that end in lists of one, two and three columns. */
const LISTS = ['explainer', 'claim', 'find by letter', 'sources', 'statements'];

/** The longest kind with charts is printed in each way; the others in two that differ in all. */
const papersOf = (kind: string) => (kind === 'explainer' ? EACH : PAIR);
const turnedOf = (kind: string) => (LISTS.includes(kind) ? TURNED : []);

/** All prints of a page with or without scripts: one that is open is printed again at a third of the cost. */
async function printAll(kind: string, script: boolean): Promise<Open> {
	const page = await inTheDark(pathOf(kind), script);
	const made = new Map<string, Made>();
	for (const paper of [...papersOf(kind), ...turnedOf(kind)].filter(
		(one) => one.script === script,
	)) {
		const pdf = await printed(page, paper);
		made.set(nameOf(paper), { pdf, read: await sheetsOf(pdf) });
	}
	return { page: await told(page), made };
}

const opened = new Map<string, Promise<Open>>();

/** The print of a page in one of its ways, and what the page says of itself. */
async function print(kind: string, paper: Paper): Promise<Made & { page: Told }> {
	const key = `${kind} ${paper.script}`;
	const found = opened.get(key) ?? printAll(kind, paper.script);
	opened.set(key, found);
	const { page, made } = await found;
	const one = made.get(nameOf(paper));
	if (!one) throw new Error(`The ${kind} page is not printed on ${nameOf(paper)}.`);
	return { ...one, page };
}

describe.each(kinds)('the %s page on paper', (kind) => {
	test.each(papersOf(kind).map((paper) => [nameOf(paper), paper] as const))(
		'is whole and sound: %s',
		async (_, paper) => {
			const { pdf, read, page } = await print(kind, paper);
			expect(page.head.every((words) => words.length > 10)).toBe(true);
			expect(read.sheets.flatMap(({ runs }) => runs).length).toBeGreaterThan(20);
			expect(faults(kind, read, page, paper.format)).toEqual([]);
			// Without backgrounds there is only less of it.
			const isDrawn = paper.format === 'A4' && paper.backgrounds;
			for (const raster of isDrawn ? await rasters(pdf, 36) : []) {
				expect(corners(raster)).toEqual([255, 255, 255, 255]);
				expect(inMargins(raster, 9)).toBe(0);
				expect(ink(raster)).toBeLessThan(0.12);
			}
		},
	);

	test('says the same on each paper, whatever the scripts and backgrounds', async () => {
		const prints = [];
		for (const paper of papersOf(kind)) prints.push(await print(kind, paper));
		const [first = '', ...others] = prints.map(({ read }) => bodyOf(read));
		const repeated = prints[0]?.page.repeated;
		expect(first.length).toBeGreaterThan(0);
		for (const words of others) expect(otherLetters(words, first, repeated)).toEqual([]);
	});
});

test.each(LISTS)(
	'no sheet of the %s page is wasted in landscape or at 150 per cent',
	async (kind) => {
		for (const paper of turnedOf(kind))
			expect(wasted((await print(kind, paper)).read), nameOf(paper)).toEqual([]);
	},
);

test('a table at the foot of a sheet takes to the next nothing that stands above it', async () => {
	const page = await inTheDark(pathOf('explainer'), true);
	for (const wide of [27, 28, 29, 30, 31]) {
		await page.evaluate((rows) => {
			const element = (tag: string, ...inner: (Node | string)[]) => {
				const made = document.createElement(tag);
				made.append(...inner);
				return made;
			};
			const table = (columns: number, count: number) => {
				const row = (tag: string) =>
					element('tr', ...Array.from({ length: columns }, () => element(tag, 'Ferry')));
				const body = Array.from({ length: count }, () => row('td'));
				const head = element('thead', row('th'));
				const scroll = element('section');
				scroll.className = 'scroll';
				scroll.append(
					element('table', element('caption', 'Ferries'), head, element('tbody', ...body)),
				);
				return scroll;
			};
			document
				.querySelector('.account')
				?.replaceChildren(
					element('h2', 'In brief'),
					element('p', 'A ferry stopped.'),
					element('h2', 'For how long?'),
					table(5, rows),
					table(3, 6),
				);
		}, wide);
		const read = await sheetsOf(await printed(page, { ...PAIR[0]!, scale: 1.5 }));
		expect(wasted(read), `below ${wide} rows`).toEqual([]);
	}
});

test('no sheet ends between what is said of all sources and the first of them', async () => {
	const page = await inTheDark(pathOf('explainer'), true);
	for (const lines of Array.from({ length: 16 }, (_, i) => i + 22)) {
		await page.evaluate((count) => {
			const told = Array.from({ length: count }, () => {
				const line = document.createElement('p');
				line.append('A ferry stopped.');
				return line;
			});
			document.querySelector('.account')?.replaceChildren(...told);
		}, lines);
		const { sheets } = await sheetsOf(await printed(page, PAIR[0]!));
		const ends = sheets.map(({ runs }) => squeezed(runs.map(({ text }) => text).join('')));
		expect(
			ends.filter((text) => /saysotherwise\.(?!.*1\.)/.test(text)),
			`${lines} lines`,
		).toEqual([]);
	}
});

test('files to load are no words of a print, whether there are any or not', async () => {
	const page = await inTheDark(pathOf('handouts'), true);
	const words = async () => bodyOf(await sheetsOf(await printed(page, PAIR[0]!)));
	const places = page.locator('.pdfs');
	const set = (text: string) =>
		places.evaluateAll((all, inner) => {
			for (const place of all) {
				place.toggleAttribute('hidden', inner === '');
				place.textContent = inner;
			}
		}, text);
	expect(await places.count()).toBeGreaterThan(0);
	await set('');
	const without = await words();
	await set('A4: PDF, 2 pages, 184 kB');
	expect(await words()).toBe(without);
});

/** The pages that hold each of the ten charts. */
test.each(['duration', 'sites', 'scale', 'compare', 'timeline', 'known when'])(
	'the charts on the %s page are printed as lines, not as pictures of a coarse grain',
	async (kind) => {
		const { pdf } = await print(kind, PAIR[0]!);
		expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
	},
);

/** One page of an incident and one of the publication: all others have the code of one of them. */
test.each(['claim', 'glossary'])(
	'the codes on the %s page are read from a grey print, and are large enough',
	async (kind) => {
		for (const paper of PAIR) {
			const { pdf } = await print(kind, paper);
			const [last] = await rasters(pdf, 300, BESIDE_CODES);
			const changes = kind === 'claim' ? /\/changes\/#\d{4}-\d\d-\d\d$/ : /\/changes\/$/;
			const codes = last ? await codesOn(last) : [];
			expect(codes.map(({ text }) => text)).toEqual([
				expect.stringMatching(new RegExp(`${pathOf(kind)}$`)),
				expect.stringMatching(changes),
			]);
			for (const { side } of codes) expect((side / 300) * 25.4).toBeGreaterThan(20);
		}
	},
);

describe('the test sees', () => {
	let page: Page;
	beforeAll(async () => void (page = await inTheDark(pathOf('claim'), true)));
	const planted = async (css: string) => {
		await page.evaluate((text) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
			document.adoptedStyleSheets = [sheet];
		}, css);
		const pdf = await printed(page, PAIR[0]!);
		return faults('claim', await sheetsOf(pdf), await told(page), 'A4').join('\n');
	};

	test.each([
		['a heading left behind', 'h2 { break-after: page }', /stranded heading/],
		['text beyond the margin', 'h2, p, dl { position: relative; left: -5mm }', /outside the area/],
		['what stays folded', 'details::details-content { content-visibility: hidden }', /folded/],
		['an imprint alone', '.imprint { break-before: page }', /nothing but the imprint/],
		['navigation', '.imprint nav { display: block }', /navigation/],
		['a list left out', 'main > section.sources { display: none }', /is not listed/],
		['a page that is shrunk', '.facts { min-width: 250mm }', /shrunk to \d+ %/],
		['dots without room', '.facts > * { display: list-item }', /a dot that is cut off/],
		['a long head', ':root { --page-title: "a head that nobody wrote" }', /running head/],
	])('%s', async (_, css, fault) => expect(await planted(css)).toMatch(fault));
});
