import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from '../site/dist.ts';
import { launch } from './chromium.ts';
import { kinds } from './kinds.ts';
import { LABEL_FAULTS } from './labels.ts';
import { serve, type Served } from './serve.ts';

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

const CHART = /^\/[^/]+\/charts\/([^/]+)\/$/;
const paths = documentsOf('dist')
	.map(({ path }) => path)
	.filter((path) => CHART.test(path));
/** What tells the whole story holds several charts, in a column narrower than their own pages'. */
const explainer = kinds.find(([kind]) => kind === 'explainer')?.[1] ?? '';
const named = (name: string) => paths.find((path) => CHART.exec(path)?.[1] === name) ?? '';

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	const page = await context.newPage();
	await page.goto(served.origin + path);
	return { page, close: () => context.close() };
}

test('there is a page for each of several charts', () => expect(paths.length).toBeGreaterThan(1));

test.each([...paths, explainer])(
	'%s has no label that overlaps or leaves, at any width and in any colours',
	async (path) => {
		for (const media of [
			{ colorScheme: 'light' },
			{ colorScheme: 'dark' },
			{ forcedColors: 'active' },
		] as const) {
			const { page, close } = await open(path, media);
			for (const width of [320, 360, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await page.evaluate(LABEL_FAULTS), `${width} ${JSON.stringify(media)}`).toEqual([]);
			}
			await close();
		}
	},
);

describe.each(paths)('%s', (path) => {
	test('is walked with one tab stop, arrows, Home, End and Escape', async () => {
		const { page, close } = await open(path);
		const said = () => page.locator('.controls output').innerText();
		const pointed = () => page.locator('tr.pointed th').allInnerTexts();
		const slider = page.locator('[data-control=walk] input');
		const how = await said();
		expect(how).toMatch(/slider/);
		await slider.focus();
		await page.keyboard.press('ArrowRight');
		const [first] = await pointed();
		expect(first).toBeTruthy();
		expect(await said()).toContain(first);
		await page.keyboard.press('End');
		const [last] = await pointed();
		expect(await said()).toContain(last);
		await page.keyboard.press('Home');
		expect(await pointed()).toEqual([first]);
		expect(last === first && (await page.locator('tbody tr').count()) > 1).toBe(false);
		await page.keyboard.press('Escape');
		expect(await pointed()).toEqual([]);
		expect(await said()).toBe(how);
		expect(await page.locator('svg [tabindex], svg a').count()).toBe(0);
		await close();
	});

	test('says what is pointed at, by mouse and by touch, until Escape', async () => {
		for (const hasTouch of [false, true]) {
			const { page, close } = await open(path, { hasTouch });
			const mark = page.locator('.drawings:not([hidden]) g[data-key]').last();
			const key = await mark.getAttribute('data-key');
			if (hasTouch) await mark.dispatchEvent('click');
			else await mark.dispatchEvent('pointerover');
			await page.mouse.move(0, 0);
			expect(await page.locator(`tr[data-key="${key}"].pointed`).count()).toBe(1);
			expect(await page.locator('.controls output').innerText()).toMatch(/Status|Source/);
			await page.keyboard.press('Escape');
			expect(await page.locator('.pointed').count()).toBe(0);
			await close();
		}
	});

	test('shows every value without JavaScript, and nothing that needs it', async () => {
		const { page, close } = await open(path, { javaScriptEnabled: false });
		expect(await page.locator('.controls').isVisible()).toBe(false);
		expect(await page.locator('svg[role=img]').first().isVisible()).toBe(true);
		const cells = page.locator('figure td');
		for (let i = 0; i < (await cells.count()); i++)
			expect(await cells.nth(i).isVisible(), `cell ${i}`).toBe(true);
		await close();
	});
});

test('the days can be counted from the other day, and paper has the first', async () => {
	const { page, close } = await open(named('downtime'));
	const headline = () => page.locator('figcaption h2').innerText();
	const before = await headline();
	await page.locator('[data-control=view] input').nth(1).check();
	const after = await headline();
	expect(after).not.toBe(before);
	expect(await page.locator('.drawings:not([hidden])').count()).toBe(1);
	await page.evaluate('dispatchEvent(new Event("beforeprint"))');
	expect(await headline()).toBe(before);
	await page.evaluate('dispatchEvent(new Event("afterprint"))');
	expect(await headline()).toBe(after);
	await close();
});

describe.each(paths.filter((path) => /chronology|known-when/.test(path)))('%s', (path) => {
	const later = (page: Page) => page.locator('g.later').count();

	test('dims what was not yet known on a day, which stands in the address', async () => {
		const { page, close } = await open(path);
		expect(await later(page)).toBe(0);
		await page.locator('[data-control=known] input').focus();
		await page.keyboard.press('Home');
		const dimmed = await later(page);
		expect(dimmed).toBeGreaterThan(5);
		expect(page.url()).toMatch(/\?known=\d{4}-\d\d-\d\d$/);
		await page.reload();
		expect(await later(page)).toBe(dimmed);
		await page.evaluate('dispatchEvent(new Event("beforeprint"))');
		expect(await later(page)).toBe(0);
		await page.evaluate('dispatchEvent(new Event("afterprint"))');
		await page.locator('[data-control=known] input').focus();
		await page.keyboard.press('End');
		expect(page.url()).not.toContain('known=');
		await close();
	});
});

test.skipIf(!named('comparisons'))('the comparisons can be sorted, drawing and table', async () => {
	const { page, close } = await open(named('comparisons'));
	const rows = () => page.locator('figure tbody th').allInnerTexts();
	const tops = () =>
		page.evaluate<string[]>(
			`[...document.querySelectorAll('svg[role=img]')[0].querySelectorAll('g[data-key]')]
				.map((mark) => [mark.getBoundingClientRect().top, mark.dataset.key])
				.sort((a, b) => a[0] - b[0]).map(([, key]) => key)`,
		);
	const [drawn, listed] = [await tops(), await rows()];
	const options = await page.locator('[data-control=sort] option').count();
	expect(options).toBeGreaterThan(1);
	await page.locator('[data-control=sort] select').selectOption({ index: 1 });
	expect(await tops()).not.toEqual(drawn);
	expect(await rows()).not.toEqual(listed);
	await page.locator('[data-control=sort] select').selectOption({ index: 0 });
	expect(await tops()).toEqual(drawn);
	expect(await rows()).toEqual(listed);
	await close();
});

test('a frame takes the theme that it is asked for, and tells its height', async () => {
	const [, incident = '', , name = ''] = (paths[0] ?? '').split('/');
	const frame = `${served.origin}/embed/${incident}/${name}/`;
	const { page, close } = await open('/about/');
	const ground = (theme: string) =>
		page
			.goto(`${frame}?theme=${theme}`)
			.then(() => page.evaluate<string>('getComputedStyle(document.body).color'));
	expect(await ground('dark')).not.toBe(await ground('light'));
	expect(await page.locator('nav, header').count()).toBe(0);
	// A page without a policy of its own, as the host of a frame is.
	await page.goto(`${served.origin}/robots.txt`);
	const height = await page
		.evaluate<number>(
			`new Promise((resolve, reject) => {
		setTimeout(reject, 120_000);
		addEventListener('message', ({ data }) => data.type === 'standstill-height' && resolve(data.height));
		const frame = document.createElement('iframe');
		frame.src = '${frame}';
		document.body.append(frame);
	})`,
		)
		.catch(() => 0);
	expect(height).toBeGreaterThan(300);
	await close();
});
