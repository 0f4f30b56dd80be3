import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/chromium.ts';
import { serve, type Served } from '../browser/serve.ts';
import { firefox, type Firefox } from './firefox.ts';
import { firefox as found } from './found.ts';
import { isDrawnTwice, of } from './pages.ts';
import { chromiumPrint, faults, linesOf } from './paper.ts';
import { screenLaws } from './screen.ts';

const path = found();

describe.skipIf(!path)('Firefox', () => {
	let engine: Firefox;
	let chromium: Browser;
	let served: Served;
	beforeAll(async () => {
		served = await serve();
		engine = await firefox(path ?? '');
		chromium = await launch();
	});
	afterAll(async () => {
		await chromium?.close();
		await engine?.close();
		await served?.stop();
	});

	screenLaws('Firefox', () => Promise.resolve(engine));

	const papers = [
		...[...of('chart'), ...of('several'), ...of('sheet')].map((page) => [page, 'A4'] as const),
		...of('frame').flatMap((page) => (isDrawnTwice(page) ? [[page, 'A4'] as const] : [])),
		...[...of('chart'), ...of('sheet')].flatMap((page) =>
			isDrawnTwice(page) ? [[page, 'Letter'] as const] : [],
		),
	];

	test.each(papers)('%s, on %s, has every drawing that Chromium prints', async (page, format) => {
		const url = served.origin + page;
		const { lines, drawings } = await chromiumPrint(chromium, url, format);
		expect(drawings.shown.length).toBeGreaterThan(0);
		expect(drawings.hidden.length > 0).toBe(isDrawnTwice(page));
		expect(faults(lines, drawings), 'Chromium').toEqual([]);
		expect(faults(await linesOf(await engine.print(url, format)), drawings)).toEqual([]);
	});
});
