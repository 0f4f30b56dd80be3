import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { covering } from '../site/cover.ts';
import { documentsOf, pagesOf } from '../site/dist.ts';
import { PAIR, printed } from './printing.ts';
import { corners, rasters } from './raster.ts';
import { open, type Sight } from './shared.ts';
import { bodyOf, sheetsOf, squeezed } from './sheets.ts';

const FORCED: Sight = { forcedColors: 'active', colorScheme: 'dark' };

const built = documentsOf('dist');
const documents = built.map(({ path }) => path);
const one = (shape: RegExp): string => documents.find((path) => shape.test(path)) ?? '';
/** The pages of charts; where one moved, only an address that leads on stands. */
const charts = pagesOf('dist')
	.map(({ path }) => path)
	.filter((path) => /^\/[^/]+\/charts\/[^/]+\/$/.test(path));
/** Frames with every piece that any frame has: how these print, all do. */
const frames = covering(
	built.filter(
		({ path, html }) => path.startsWith('/embed/') && !html.includes('http-equiv="refresh"'),
	),
).map(({ path }) => path);

/** A page as it is drawn on paper; tags, which take most of the time of a print, are in no drawing. */
const drawn = async (page: Page) =>
	rasters(await page.pdf({ format: 'A4', printBackground: true }), 36);

test.each([
	one(/^\/handouts\/[^/]+\/brief\/$/),
	one(/\/charts\/chronology\/$/),
	one(/\/charts\/comparisons\/$/),
	one(/\/charts\/promises\/$/),
	frames[0] ?? '',
])('%s prints in forced dark colours as it always does, black on white', async (path) => {
	const { page } = await open(path, { width: 800, ...FORCED });
	const forced = await drawn(page);
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
	const plain = await drawn(page);
	expect(forced.flatMap(corners).filter((grey) => grey !== 255)).toEqual([]);
	expect(forced).toHaveLength(plain.length);
	for (const [i, { data }] of forced.entries()) {
		expect(Buffer.compare(data, plain[i]?.data ?? new Uint8Array()), `sheet ${i + 1}`).toBe(0);
	}
});

/** What cannot be told apart in the key of a chart, or is drawn in the colour of the ground. */
const LOST = `(() => {
	const ground = getComputedStyle(document.body).backgroundColor;
	const own = (part) => part.innerHTML.replace(/var\\(--([\\w-]+)\\)/g,
		(_, role) => getComputedStyle(document.documentElement).getPropertyValue('--' + role));
	const swatches = [...document.querySelectorAll('.key svg')].map(own);
	const twice = swatches.filter((swatch, i) => swatches.indexOf(swatch) !== i);
	const drawn = [...document.querySelectorAll('[data-drawing] :is(rect, path, line)')]
		.filter((part) => /--(?!ground|land)/.test(part.getAttribute('fill') ?? ''))
		.filter((part) => getComputedStyle(part).fill === ground && !part.getAttribute('stroke'));
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = 'GrayText';
	const disabled = getComputedStyle(probe).color;
	const grey = [...document.querySelectorAll('[data-drawing] *')]
		.filter((part) => getComputedStyle(part).stroke === disabled);
	return [...twice, ...[...drawn, ...grey].map((part) => part.outerHTML)];
})()`;

test.each(charts)('in forced dark colours nothing of %s is lost', async (path) => {
	const { page } = await open(path, { width: 800, ...FORCED });
	expect(await page.evaluate(LOST)).toEqual([]);
});

test.each(frames)(
	'the frame %s prints its chart and table, and nothing to work them with',
	async (path) => {
		const { page } = await open(path, { width: 800 });
		const read = await sheetsOf(await printed(page, PAIR[0]!));
		const heads = await page.locator('table thead th').allTextContents();
		const how = await page.locator('.foot a').last().textContent();
		const words = bodyOf(read);
		expect(heads.length).toBeGreaterThan(1);
		for (const head of heads) expect(words).toContain(squeezed(head));
		expect(how).toBeTruthy();
		expect(words).not.toContain(squeezed(how ?? ''));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.controls, .walk, .readout').filter({ visible: true }).count()).toBe(
			0,
		);
		// Heads and feet, which are in no tree, would stand on an empty sheet too.
		for (const { runs } of read.sheets)
			expect(runs.some(({ within }) => within.length > 0)).toBe(true);
	},
);
