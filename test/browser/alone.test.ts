import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../site/dist.ts';
import { faults, told } from './faults.ts';
import { PAIR, printed, type Paper } from './printing.ts';
import { inTheDark } from './shared.ts';
import { sheetsOf, type Print } from './sheets.ts';

/** The pages of one chart each. */
const charts = pagesOf('dist')
	.map(({ path }) => path)
	.filter((path) => /^\/[^/]+\/charts\/[^/]+\/$/.test(path));

/** Of a sheet, what its drawing and its letters may take: the rest is for codes, margins and ends of lines. */
const ROOM = 0.53;

/** Points within the margins of each paper, across and down. */
const INNER = { A4: [538, 777], Letter: [555, 727] } as const;

/** No larger than this are words that are not drawn, but for the page's name and its answer. */
const SMALL = 7.6;

/** How much of one sheet is taken by the page's drawing, as it prints, and by the lines of its words. */
async function taken(page: Page, { sheets }: Print, format: Paper['format']): Promise<number> {
	const [across, down] = INNER[format];
	await page.setViewportSize({ width: Math.round((across * 4) / 3), height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const drawing = await page.locator('.plot').boundingBox();
	const drawn = drawing ? drawing.width * drawing.height * 0.75 ** 2 : 0;
	const lines = sheets
		.flatMap(({ runs }) => runs)
		.filter(({ size }) => size < SMALL)
		.map(({ left, right, size }) => (right - left) * size * 1.1);
	return (drawn + lines.reduce((sum, line) => sum + line, 0)) / (across * down);
}

describe.each(charts)('%s alone on paper', (path) => {
	test.each(PAIR.map((paper) => [paper.format, paper] as const))(
		'is sound, and one sheet where that has room for it: %s',
		async (format, paper) => {
			const page = await inTheDark(path, paper.script);
			const read = await sheetsOf(await printed(page, paper));
			expect(faults('chart', read, await told(page), format)).toEqual([]);
			if ((await taken(page, read, format)) < ROOM) expect(read.sheets).toHaveLength(1);
		},
	);
});
