import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../site/dist.ts';
import { kinds } from './kinds.ts';
import { LABEL_FAULTS } from './labels.ts';
import { open, origin, resize } from './shared.ts';

const CHART = /^\/[^/]+\/charts\/([^/]+)\/$/;
const paths = documentsOf('dist')
	.map(({ path }) => path)
	.filter((path) => CHART.test(path));
/** What tells the whole story holds several charts, in a column narrower than their own pages'. */
const explainer = kinds.find(([kind]) => kind === 'explainer')?.[1] ?? '';
const named = (name: string) => paths.find((path) => CHART.exec(path)?.[1] === name) ?? '';

/** A chart whose days can be counted from more than one day. */
const counted = documentsOf('dist').find(
	({ path, html }) => CHART.test(path) && html.includes('data-control="view"'),
);

test('there is a page for each of several charts', () => expect(paths.length).toBeGreaterThan(1));

test.each([...paths, explainer])(
	'%s has no label that overlaps or leaves, at any width and in any colours',
	async (path) => {
		const { page } = await open(path);
		for (const media of [
			{ colorScheme: 'light', forcedColors: 'none' },
			{ colorScheme: 'dark', forcedColors: 'none' },
			{ colorScheme: 'light', forcedColors: 'active' },
		] as const) {
			await page.emulateMedia(media);
			for (const width of [320, 360, 768, 1280]) {
				await resize(page, width);
				expect(await page.evaluate(LABEL_FAULTS), `${width} ${JSON.stringify(media)}`).toEqual([]);
			}
		}
	},
);

describe.each(paths)('%s', (path) => {
	test('is walked with one tab stop, arrows, Home, End and Escape', async () => {
		const { page } = await open(path);
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
	});

	test('says what is pointed at, by mouse and by touch, until Escape', async () => {
		for (const touch of [false, true]) {
			const { page } = await open(path, { touch });
			const mark = page.locator('.drawings:not([hidden]) g[data-key]').last();
			const key = await mark.getAttribute('data-key');
			if (touch) await mark.dispatchEvent('click');
			else await mark.dispatchEvent('pointerover');
			await page.mouse.move(0, 0);
			expect(await page.locator(`tr[data-key="${key}"].pointed`).count()).toBe(1);
			expect(await page.locator('.controls output').innerText()).toMatch(/Status|Source/);
			await page.keyboard.press('Escape');
			expect(await page.locator('.pointed').count()).toBe(0);
		}
	});

	test('shows every value without JavaScript, and nothing that needs it', async () => {
		const { page } = await open(path, { script: false });
		expect(await page.locator('.controls').isVisible()).toBe(false);
		expect(await page.locator('svg[role=img]').first().isVisible()).toBe(true);
		const cells = page.locator('figure td');
		for (let i = 0; i < (await cells.count()); i++)
			expect(await cells.nth(i).isVisible(), `cell ${i}`).toBe(true);
	});
});

test.skipIf(!counted)(
	'the days can be counted from the other day, and paper has the first',
	async () => {
		const { page } = await open(counted?.path ?? '');
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
	},
);

describe.each(paths.filter((path) => /chronology|known-when/.test(path)))('%s', (path) => {
	const later = (page: Page) => page.locator('g.later').count();

	test('dims what was not yet known on a day, which stands in the address', async () => {
		const { page } = await open(path);
		expect(await later(page)).toBe(0);
		await page.locator('[data-control=known] input').focus();
		await page.keyboard.press('Home');
		const dimmed = await later(page);
		expect(dimmed).toBeGreaterThan(0);
		expect(page.url()).toMatch(/\?known=\d{4}-\d\d-\d\d$/);
		await page.reload();
		expect(await later(page)).toBe(dimmed);
		await page.evaluate('dispatchEvent(new Event("beforeprint"))');
		expect(await later(page)).toBe(0);
		await page.evaluate('dispatchEvent(new Event("afterprint"))');
		await page.locator('[data-control=known] input').focus();
		await page.keyboard.press('End');
		expect(page.url()).not.toContain('known=');
	});
});

test.skipIf(!named('comparisons'))('the comparisons can be sorted, drawing and table', async () => {
	const { page } = await open(named('comparisons'));
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
});

test('a frame takes the theme that it is asked for, and tells its height', async () => {
	const [, incident = '', , name = ''] = (paths[0] ?? '').split('/');
	const frame = `${origin}/embed/${incident}/${name}/`;
	const { page } = await open('/about/');
	const ground = (theme: string) =>
		page
			.goto(`${frame}?theme=${theme}`)
			.then(() => page.evaluate<string>('getComputedStyle(document.body).color'));
	expect(await ground('dark')).not.toBe(await ground('light'));
	expect(await page.locator('nav, header').count()).toBe(0);
	// A page without a policy of its own, as the host of a frame is.
	await page.goto(`${origin}/robots.txt`);
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
});
