import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsOf } from '../site/dist.ts';
import { launch } from './chromium.ts';
import { PAIR, printed } from './printing.ts';
import { corners, rasters } from './raster.ts';
import { serve, type Served } from './serve.ts';
import { bodyOf, sheetsOf } from './sheets.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
	served = await serve();
	browser = await launch();
});
afterAll(async () => {
	await browser?.close();
	await served?.stop();
});

const FORCED: BrowserContextOptions = { forcedColors: 'active', colorScheme: 'dark' };

const documents = documentsOf('dist').map(({ path }) => path);
const one = (shape: RegExp): string => documents.find((path) => shape.test(path)) ?? '';
const charts = documents.filter((path) => /^\/[^/]+\/charts\/[^/]+\/$/.test(path));
const frames = documents.filter((path) => path.startsWith('/embed/'));

/** Opens a page in colours that the reader's system forces upon it, or as it is. */
async function opened<T>(
	path: string,
	options: BrowserContextOptions,
	work: (page: Page) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 800, height: 800 }, ...options });
	const page = await context.newPage();
	await page.goto(served.origin + path);
	try {
		return await work(page);
	} finally {
		await context.close();
	}
}

const print = (path: string, options: BrowserContextOptions = {}) =>
	opened(path, options, (page) => printed(page, PAIR[0]!));

test.each([
	one(/^\/handouts\/[^/]+\/brief\/$/),
	one(/\/charts\/chronology\/$/),
	one(/\/charts\/comparisons\/$/),
	one(/\/charts\/promises\/$/),
	frames[0] ?? '',
])('%s prints in forced dark colours as it always does, black on white', async (path) => {
	const [forced, plain] = [
		await rasters(await print(path, FORCED), 36),
		await rasters(await print(path), 36),
	];
	expect(forced.flatMap(corners).filter((grey) => grey !== 255)).toEqual([]);
	expect(forced).toHaveLength(plain.length);
	for (const [i, { data }] of forced.entries()) {
		const other = plain[i]?.data ?? [];
		expect(data.filter((grey, at) => Math.abs(grey - (other[at] ?? 0)) > 8)).toHaveLength(0);
	}
});

/** What cannot be told apart in the key of a chart, or is drawn in the colour of the ground. */
const LOST = `(() => {
	const ground = getComputedStyle(document.body).backgroundColor;
	const own = (part) => part.innerHTML.replace(/var\\(--([\\w-]+)\\)/g,
		(_, role) => getComputedStyle(document.documentElement).getPropertyValue('--' + role));
	const swatches = [...document.querySelectorAll('.key svg')].map(own);
	const twice = swatches.filter((swatch, i) => swatches.indexOf(swatch) !== i);
	const drawn = [...document.querySelectorAll('svg[role=img] :is(rect, path, line)')]
		.filter((part) => /--(?!ground|land)/.test(part.getAttribute('fill') ?? ''))
		.filter((part) => getComputedStyle(part).fill === ground && !part.getAttribute('stroke'));
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = 'GrayText';
	const disabled = getComputedStyle(probe).color;
	const grey = [...document.querySelectorAll('svg[role=img] *')]
		.filter((part) => getComputedStyle(part).stroke === disabled);
	return [...twice, ...[...drawn, ...grey].map((part) => part.outerHTML)];
})()`;

test.each(charts)('in forced dark colours nothing of %s is lost', async (path) =>
	expect(await opened(path, FORCED, (page) => page.evaluate(LOST))).toEqual([]),
);

test.each(frames)(
	'the frame %s prints its chart and table, and nothing to work them with',
	async (path) => {
		const read = await sheetsOf(await print(path));
		const { heads, labels } = await opened(path, {}, async (page) => ({
			heads: await page.locator('table thead th').allTextContents(),
			labels: await page.locator('.controls :is(label, legend, output)').allInnerTexts(),
		}));
		const words = bodyOf(read).replace(/\s+/g, ' ');
		for (const head of heads) expect(words).toContain(head.trim().replace(/\s+/g, ' '));
		expect(labels.length).toBeGreaterThan(1);
		for (const label of labels) expect(words).not.toContain(label.split('\n')[0]);
		for (const { runs } of read.sheets) expect(runs.length).toBeGreaterThan(6);
	},
);
