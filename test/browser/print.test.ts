import { describe, expect, test } from 'vitest';
import { faults, told, wasted, type Told } from './faults.ts';
import { kinds } from './kinds.ts';
import { EACH, nameOf, PAIR, printed, type Paper } from './printing.ts';
import { BESIDE_CODES, codesOn, corners, ink, inMargins, rasters } from './raster.ts';
import { inTheDark } from './shared.ts';
import { bodyOf, sheetsOf } from './sheets.ts';

interface Made {
	pdf: Uint8Array;
	page: Told;
}
const made = new Map<string, Promise<Made>>();

/** The print of a page, made once for each way of printing. */
function print(path: string, paper: Paper): Promise<Made> {
	const key = path + nameOf(paper);
	const make = async () => {
		const page = await inTheDark(path, paper.script);
		return { pdf: await printed(page, paper), page: await told(page) };
	};
	const found = made.get(key) ?? make();
	made.set(key, found);
	return found;
}

/** The longest kind with charts is printed in each way; the others in two that differ in all. */
const papersOf = (kind: string) => (kind === 'explainer' ? EACH : PAIR);

describe.each(kinds)('the %s page on paper', (kind, path) => {
	test.each(papersOf(kind).map((paper) => [nameOf(paper), paper] as const))(
		'is whole and sound: %s',
		async (_, paper) => {
			const { pdf, page } = await print(path, paper);
			const read = await sheetsOf(pdf);
			expect(page.head.every((words) => words.length > 10)).toBe(true);
			expect(read.sheets.flatMap(({ runs }) => runs).length).toBeGreaterThan(20);
			expect(faults(kind, read, page, paper.format)).toEqual([]);
			for (const raster of paper.format === 'A4' ? await rasters(pdf, 36) : []) {
				expect(corners(raster)).toEqual([255, 255, 255, 255]);
				expect(inMargins(raster, 9)).toBe(0);
				expect(ink(raster)).toBeLessThan(0.12);
			}
		},
	);
});

const pathOf = (kind: string) => kinds.find(([name]) => name === kind)?.[1] ?? '/';

/** Pages that end in lists of one, two and three columns. */
test.each(['explainer', 'claim', 'find by letter', 'sources', 'statements'])(
	'no sheet of the %s page is wasted in landscape or at 150 per cent',
	async (kind) => {
		const page = await inTheDark(pathOf(kind), false);
		for (const other of [{ landscape: true }, { scale: 1.5 }]) {
			const pdf = await printed(page, { ...PAIR[0]!, ...other });
			expect(wasted(await sheetsOf(pdf)), JSON.stringify(other)).toEqual([]);
		}
	},
);

/** The pages that hold each of the ten charts. */
test.each(['duration', 'sites', 'scale', 'compare', 'timeline', 'known when'])(
	'the charts on the %s page are printed as lines, not as pictures of a coarse grain',
	async (kind) => {
		const { pdf } = await print(pathOf(kind), PAIR[0]!);
		expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
	},
);

test('neither scripts nor backgrounds add or take a word', async () => {
	const texts = [];
	for (const paper of EACH.filter(({ format }) => format === 'A4'))
		texts.push(bodyOf(await sheetsOf((await print(pathOf('explainer'), paper)).pdf)));
	expect(texts[0]?.length).toBeGreaterThan(0);
	expect(new Set(texts).size).toBe(1);
});

/** One page of an incident and one of the publication: all others have the code of one of them. */
test.each(['claim', 'glossary'])(
	'the codes on the %s page are read from a grey print, and are large enough',
	async (kind) => {
		for (const paper of PAIR) {
			const { pdf } = await print(pathOf(kind), paper);
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
	const planted = async (css: string) => {
		const page = await inTheDark(pathOf('claim'), true);
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
