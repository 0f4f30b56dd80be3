import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { print as printSheet, printHandouts } from '../../src/paper/handouts.ts';
import type { Printed } from '../../src/paper/links.ts';
import { serveTo } from '../../src/paper/serve.ts';
import type { ListedSheet } from '../../src/paper/sheets.ts';
import { publication } from '../../src/publication.ts';
import { failures } from '../paper/matterhorn.ts';
import { covering } from '../site/cover.ts';
import { attribute, documentsOf, tagged, type Built } from '../site/dist.ts';
import { undotted } from './faults.ts';
import { printed } from './printing.ts';
import { BESIDE_CODES, codesOn, corners, ink, inMargins, rasters } from './raster.ts';
import { browser, inTheDark } from './shared.ts';
import { bodyOf, nodes, otherLetters, sheetsOf, squeezed, type Print, type Run } from './sheets.ts';

/** Points of each paper. */
const SIZES = { A4: [595, 842], 'US Letter': [612, 792] } as const;
/** The margins at both sides are of 15 mm, beyond which all is cut off; a letter may lean out a little. */
const SIDE = (15 / 25.4) * 72 - 3;
const folders: string[] = [];

const sheetPages = documentsOf('dist').filter(({ path }) => path.startsWith('/handouts/'));
const nameOf = ({ path }: Built) => path.split('/').slice(2, 4).join('/');

/** What is to be printed, as the pages say of themselves. */
const listed: ListedSheet[] = sheetPages.map((page) => {
	const [html] = tagged(page, 'html');
	const canonical = tagged(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
	return {
		name: nameOf(page),
		url: (canonical && attribute(canonical, 'href')) ?? '',
		day: (html && attribute(html, 'data-day')) ?? '',
		sides: Number(html && attribute(html, 'data-sides')),
		editable: false,
	};
});

/** The id of a sheet within its incident; those of sites are made alike. */
const kindOf = ({ path }: Built) => (path.split('/')[3] ?? '').replace(/^site-.*/, 'site');

/** Sheets of every kind, and with every piece that any sheet has: how these print, all do. */
const various = new Set(covering(sheetPages, kindOf).map(nameOf));
const ofEachKind = <T extends { name: string } | { sheet: string }>(sheets: T[]): T[] =>
	sheets.filter((one) => various.has('name' in one ? one.name : one.sheet));

/** A copy of the built site with these sheets printed; two of them must be the same. */
async function printedSite(sheets: ListedSheet[]) {
	const folder = join(mkdtempSync(join(tmpdir(), 'standstill-')), 'site');
	folders.push(folder);
	cpSync('dist', folder, { recursive: true });
	for (const old of globSync('handouts/**/*.pdf', { cwd: folder })) rmSync(join(folder, old));
	const files = await printHandouts({ folder, sheets, say: () => undefined });
	return { folder, files };
}

/** All on A4; what paper may change is seen on the other with those of each kind. */
const looked = () => {
	const others = new Set(ofEachKind(one.files).map(({ href }) => href));
	return one.files.filter(({ paper, href }) => paper === 'A4' || others.has(href));
};

const bytesOf = (folder: string, { href }: Printed) =>
	readFileSync(join(folder, href.slice(publication.base.length)));

/** What stands in the page of a sheet in such places. */
const foundOn = ({ sheet }: Printed, shape: RegExp) =>
	[...readFileSync(join(one.folder, 'handouts', sheet, 'index.html'), 'utf8').matchAll(shape)].map(
		([, found = '']) => found,
	);
const headlinesOf = (file: Printed) => foundOn(file, /<p class="headline"[^>]*>([^<]+)/g);
/** The heads of its tables, which stand again wherever a table goes on. */
const headsOf = (file: Printed) =>
	foundOn(file, /<thead>(.*?)<\/thead>/gs).map((head) => squeezed(head.replaceAll(/<[^>]+>/g, '')));
/** What its tables are called. */
const captionsOf = (file: Printed) =>
	foundOn(file, /<caption>([^<]+)/g).map((caption) => squeezed(caption.replaceAll('&amp;', '&')));
/** The sites that share sides on a sheet; none on any other. */
const halvesOf = (file: Printed) => foundOn(file, /<article class="half" id="([^"]+)"/g);

let one: Awaited<ReturnType<typeof printedSite>>;
beforeAll(async () => void (one = await printedSite(listed)));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const opened = new Map<string, Promise<Print>>();

/** What is read off a file, once for all that looks at it. */
function open(file: Printed): Promise<Print> {
	const found = opened.get(file.href) ?? sheetsOf(bytesOf(one.folder, file));
	opened.set(file.href, found);
	return found;
}

const runsOf = ({ sheets }: Print): Run[] => sheets.flatMap(({ runs }) => runs);

test('every sheet is printed on both papers, on no more sides than it says', () => {
	expect(listed.length).toBeGreaterThan(0);
	for (const { name, sides } of listed) {
		const files = one.files.filter(({ sheet }) => sheet === name);
		expect(files.map(({ paper }) => paper)).toEqual(['A4', 'US Letter']);
		for (const { pages, paper } of files)
			expect(pages, `${name} ${paper}`).toBeLessThanOrEqual(sides);
	}
});

test('printing twice gives the same bytes', async () => {
	const two = await printedSite(ofEachKind(listed));
	const again = new Set(two.files.map(({ href }) => href));
	const sums = (folder: string, files: Printed[]) =>
		files.map((file) => [
			file.href,
			createHash('sha256').update(bytesOf(folder, file)).digest('hex'),
		]);
	expect(sums(two.folder, two.files)).toEqual(
		sums(
			one.folder,
			one.files.filter(({ href }) => again.has(href)),
		),
	);
	expect(again.size).toBeGreaterThan(0);
});

test('a font that comes late changes no byte', async () => {
	const sheet = listed.find(({ name }) => name.includes('large')) ?? listed[0]!;
	const print = async (late: number) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		await serveTo(context, 'dist');
		await context.route(/italic.*\.woff2$/, async (route) => {
			await wait(late);
			await route.fallback();
		});
		const files = await printSheet(await context.newPage(), sheet);
		await context.close();
		return files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
	};
	const prompt = await print(0);
	for (const late of [200, 300, 500, 700])
		expect(await print(late), `${sheet.name}, ${late} ms`).toEqual(prompt);
});

test('the pages that offer a sheet lead to its files, and to none that is missing', () => {
	const links = globSync('**/*.html', { cwd: one.folder }).flatMap((page) =>
		[...readFileSync(join(one.folder, page), 'utf8').matchAll(/href="([^"]+\.pdf)"/g)].map(
			([, href = '']) => href,
		),
	);
	expect(new Set(links)).toEqual(new Set(one.files.map(({ href }) => href)));
	expect(links.length).toBeGreaterThan(one.files.length);
});

describe('each file', () => {
	/** What is wrong with any of the files, by name. */
	async function faults(find: (file: Printed) => Promise<unknown[]>) {
		const found = [];
		for (const file of looked())
			for (const fault of await find(file))
				found.push(`${file.sheet} ${file.paper}: ${String(fault)}`);
		return found;
	}

	test('is tagged, in English, with a title, fonts within it and links to the public site', () =>
		expect(
			faults(async (file) => {
				const { tagged: isTagged, outline } = await open(file);
				const bytes = bytesOf(one.folder, file);
				const document = await getDocumentProxy(new Uint8Array(bytes));
				const { info } = await document.getMetadata();
				const text = bytes.toString('latin1');
				const links: string[] = [];
				for (let number = 1; number <= document.numPages; number++) {
					const annotations = await (await document.getPage(number)).getAnnotations();
					links.push(...annotations.flatMap(({ url }: { url?: string }) => url ?? []));
				}
				await document.loadingTask.destroy();
				return [
					!isTagged && 'not tagged',
					!text.includes('/Lang (en-GB)') && 'no language',
					!String((info as { Title?: string }).Title).includes(publication.name) && 'no title',
					outline.length === 0 && 'no outline',
					(text.match(/\/FontFile[23]/g)?.length ?? 0) < 1 && 'no font within it',
					!text.includes('SourceSans3') && 'another font',
					links.some((url) => !url.startsWith('https://')) && 'a link to nowhere public',
					links.length < 2 && 'no links',
				].filter(Boolean);
			}),
		).resolves.toEqual([]));

	test('fails under no condition of the Matterhorn Protocol that can be tested here', () =>
		expect(faults((file) => failures(bytesOf(one.folder, file)))).resolves.toEqual([]));

	test('has one first heading, heads of tables, links, and words for every drawing', () =>
		expect(
			faults(async (file) => {
				const { sheets } = await open(file);
				const all = (role: RegExp) => sheets.flatMap(({ tree }) => nodes(tree, role));
				const wordless = all(/^Figure$/).filter(({ alt = '' }) => alt.length < 20);
				return [
					all(/^H1$/).length !== 1 && `${all(/^H1$/).length} H1`,
					all(/^Table$/).length > 0 && all(/^TH$/).length === 0 && 'a table without heads',
					all(/^Link$/).length === 0 && 'no Link',
					wordless.length > 0 && `${wordless.length} figures without words`,
				].filter(Boolean);
			}),
		).resolves.toEqual([]));

	test('has one pair of brackets around each word in brackets', () =>
		expect(
			faults(async (file) => {
				const { sheets } = await open(file);
				const text = sheets.flatMap(({ runs }) => runs.map((run) => run.text.trim())).join('');
				return [...text.matchAll(/[[(]\([^()]+\)[\])]/gu)];
			}),
		).resolves.toEqual([]));

	test('keeps its text within the page, numbers its sides and prints no navigation', () =>
		expect(
			faults(async (file) => {
				const { sheets } = await open(file);
				const [width, height] = SIZES[file.paper as keyof typeof SIZES];
				const found = [];
				for (const [i, { runs, width: w, height: h }] of sheets.entries()) {
					const words = runs.map(({ text }) => text).join(' ');
					if (Math.abs(w - width) > 1 || Math.abs(h - height) > 1) found.push(`${w} × ${h}`);
					found.push(
						...runs
							.filter(
								({ left, right, base }) =>
									left < SIDE || right > w - SIDE || base < 20 || base > h - 20,
							)
							.map(({ text }) => `outside: ${text}`),
					);
					if (!words.includes(`page ${i + 1} of ${sheets.length}`)) found.push('no number');
					if (!words.includes('edition')) found.push('no edition');
					const [top] = runs
						.filter(({ base }) => base < h - 36)
						.toSorted((a, b) => b.base - a.base);
					if (top?.text.startsWith('Facts as of')) found.push('nothing before the imprint');
					if (/You are here|All pages|Skip to|On paper|\(\//.test(words)) found.push('navigation');
				}
				return found;
			}),
		).resolves.toEqual([]));

	test('sets what a class reads in 12 points, and nothing there in less than 9', () =>
		expect(
			faults(async (file) => {
				if (!file.sheet.includes('classroom')) return [];
				const all = runsOf(await open(file));
				// Where it comes from is smaller than what a class reads.
				const [from, to] = [/^Sources$/, /^Facts as of/].map((shape) =>
					all.findIndex(({ text }) => shape.test(text.trim())),
				);
				const lines = all.filter((_, i) => i < (from ?? 0) || i >= (to ?? 0));
				const letters = (all: Run[]) => all.reduce((sum, { text }) => sum + text.length, 0);
				const clear = lines.filter(({ size }) => size > 11.9);
				return [
					...lines.filter(({ size }) => size < 8.9).map(({ text, size }) => `${size}: ${text}`),
					letters(clear) < letters(lines) / 2 && 'most of it is under 12 points',
				].filter(Boolean);
			}),
		).resolves.toEqual([]));

	test('lists each source that its text numbers, and no other', () =>
		expect(
			faults(async (file) => {
				const runs = runsOf(await open(file));
				const listed = runs.filter(({ text }) => /^\d{1,2}\.\s*$/.test(text));
				const size = listed[0]?.size ?? 0;
				const inText = runs.filter((run) => /^\d+$/.test(run.text.trim()) && run.size < size);
				const numbers = (list: typeof runs) =>
					[...new Set(list.map(({ text }) => parseInt(text, 10)))].toSorted((a, b) => a - b);
				const [named, entries] = [numbers(inText), numbers(listed)];
				const said = `${String(named)} are named, ${String(entries)} listed`;
				return String(named) === String(entries) ? [] : [said];
			}),
		).resolves.toEqual([]));

	test('strands no heading at the foot of a side', () =>
		expect(
			faults(async (file) => {
				const { outline, sheets } = await open(file);
				const headlines = headlinesOf(file);
				const found = [];
				for (const { runs } of sheets) {
					// The foot stands lowest.
					const body = runs.toSorted((a, b) => a.base - b.base).filter(({ base }) => base > 44);
					const last = body[0];
					if (!last || last.text.length < 6) continue;
					// A headline may run over several lines; prose may end as one does.
					const foot = [1, 2, 3, 4].map((count) =>
						squeezed(
							body
								.slice(0, count)
								.toReversed()
								.map(({ text }) => text)
								.join(''),
						),
					);
					const ends = headlines.some((headline) => foot.includes(squeezed(headline)));
					if (ends || outline.includes(last.text)) found.push(last.text);
				}
				return found;
			}),
		).resolves.toEqual([]));

	test('parts no name of a table, which stands above its first row', () =>
		expect(
			faults(async (file) => {
				const sides = (await open(file)).sheets.map(({ runs }) =>
					squeezed(runs.map(({ text }) => text).join('')),
				);
				return captionsOf(file).filter((caption) => !sides.some((side) => side.includes(caption)));
			}),
		).resolves.toEqual([]));
});

test('sites of which little is to be said stand two to a side of A4, each whole and in no small letters', async () => {
	const paired = one.files.filter((file) => halvesOf(file).length > 0);
	expect(paired.length).toBeGreaterThan(0);
	for (const file of paired) {
		const print = await open(file);
		const halves = halvesOf(file).length;
		if (file.paper === 'A4') expect(print.sheets.length, file.href).toBe(Math.ceil(halves / 2));
		// A half that was parted would begin on one side and end on another.
		const count = (side: Run[], shape: RegExp) =>
			side.filter(({ text }) => shape.test(text)).length;
		for (const { runs } of print.sheets)
			expect(count(runs, / · Sheet on /), file.href).toBe(count(runs, /^Facts as of/));
		// Running head and foot, and the numbers of sources with their commas, are smaller.
		const small = runsOf(print).filter(
			({ base, size, text }) =>
				size < 8.9 && base > 44 && base < 750 && !/^[\d,]+$/.test(text.trim()),
		);
		expect(small.map(({ text }) => text)).toEqual([]);
	}
});

test('no drawing is printed as a picture, which would be of a coarse grain', () => {
	for (const file of one.files)
		expect(bytesOf(one.folder, file).includes('/Subtype /Image'), file.href).toBe(false);
});

test('each is white and says the same in a dark theme, with scripts and backgrounds', async () => {
	const faults: string[] = [];
	// The files are printed without both.
	for (const file of ofEachKind(one.files).filter(({ paper }) => paper === 'A4')) {
		const page = await inTheDark(`/handouts/${file.sheet}/`, true);
		const print = await printed(page, { format: 'A4', script: true, backgrounds: true });
		const sides = await rasters(print, 36);
		const grey = sides.flatMap(corners).filter((value) => value !== 255);
		await page.emulateMedia({ media: 'print' });
		for (const words of await undotted(page))
			faults.push(`${file.href}: a dot is cut off: ${words}`);
		// The margins stay white under any background.
		const dark = sides.filter((side) => ink(side) > 0.2);
		const [now, before] = [bodyOf(await sheetsOf(print)), bodyOf(await open(file))];
		if (grey.length > 0) faults.push(`${file.href}: ${grey.length} corners are not white`);
		if (sides.some((side) => inMargins(side, 14) > 0))
			faults.push(`${file.href}: ink in the margins`);
		if (dark.length > 0) faults.push(`${file.href}: ${dark.length} sides are dark`);
		if (now !== before) faults.push(`${file.href}: other words`);
	}
	expect(faults).toEqual([]);
});

test('each says the same on both papers', async () => {
	const [a4, letter] = ['A4', 'US Letter'].map((name) =>
		ofEachKind(one.files).filter(({ paper }) => paper === name),
	);
	for (const [i, file] of (a4 ?? []).entries()) {
		const [here, there] = [await open(file), await open(letter?.[i] ?? file)].map(bodyOf);
		expect(otherLetters(there ?? '', here ?? '', headsOf(file)), file.href).toEqual([]);
	}
});

test('large print sets no word of its text below 16 points, and the larger none below 20', async () => {
	const large = looked().filter(({ sheet }) => /-larger?$/.test(sheet));
	expect(large.length > 0).toBe(one.files.some(({ sheet }) => sheet.endsWith('-large')));
	for (const file of large) {
		const least = file.sheet.endsWith('-larger') ? 20 : 16;
		for (const { runs, height } of (await open(file)).sheets) {
			// Running head and foot, and the numbers of sources with their commas, are smaller.
			const small = runs.filter(
				({ base, size, text }) =>
					size < least - 0.1 && base > 44 && base < height - 40 && !/^[\d,]+$/.test(text.trim()),
			);
			expect(small.map(({ text }) => text)).toEqual([]);
		}
	}
});

/** That each has the code of its own address is seen in its HTML; here, that a print of it is read. */
test('the codes on a sheet are read from its print, and are 20 mm large', async () => {
	const since = new RegExp(
		`^${publication.site}${publication.base}[a-z0-9-]+/changes/#\\d{4}-\\d{2}-\\d{2}`,
	);
	for (const file of ofEachKind(one.files).filter(({ paper }) => paper === 'A4')) {
		const print = bytesOf(one.folder, file);
		// Of sites two to a side, each half has its own.
		const halves = halvesOf(file).map((id) => file.sheet.replace(/sites$/, `site-${id}`));
		const own = halves.length > 0 ? halves : [file.sheet];
		const codes = [];
		for (const side of await rasters(print, 150, BESIDE_CODES))
			codes.push(...(await codesOn(side)));
		const said = codes.map(({ text }) => text);
		expect(said.filter((text) => !since.test(text)).toSorted(), file.href).toEqual(
			own.map((sheet) => `${publication.site}${publication.base}handouts/${sheet}/`).toSorted(),
		);
		expect(said, file.href).toHaveLength(2 * own.length);
		// 20 mm at 150 dots to the inch, less a dot at each edge.
		for (const { side } of codes) expect(side).toBeGreaterThan((20 / 25.4) * 150 - 2);
	}
});

test('ink covers at most 12 % of a side of text, and 20 % of one with a chart', async () => {
	for (const file of one.files.filter(({ paper }) => paper === 'A4')) {
		const most = /brief|site/.test(file.sheet) ? 0.2 : 0.12;
		for (const share of (await rasters(bytesOf(one.folder, file), 36)).map(ink)) {
			expect(share, file.sheet).toBeLessThanOrEqual(most);
			expect(share, file.sheet).toBeGreaterThan(0.002);
		}
	}
});
