import { describe, expect, test } from 'vitest';
import { KEPT } from '#publish/theme.ts';
import { pagesOf } from '../site/dist.ts';
import { browser, open, origin } from './shared.ts';

const GROUND = 'getComputedStyle(document.documentElement).backgroundColor';
/** The ground of a page by the time that its body begins: what a reader would see first. */
const FIRST = `new MutationObserver((_, watch) => {
	if (!document.body) return;
	watch.disconnect();
	window.first = document.documentElement.dataset.theme;
}).observe(document, { childList: true, subtree: true })`;

describe('the colours of the pages', () => {
	test('follow the system until a reader sets them, and then stay so on the next page', async () => {
		const context = await browser.newContext({ colorScheme: 'light' });
		await context.addInitScript(FIRST);
		const page = await context.newPage();
		await page.goto(`${origin}/about/`);
		const light = await page.evaluate(GROUND);
		await page.emulateMedia({ colorScheme: 'dark' });
		const dark = await page.evaluate(GROUND);
		expect(dark).not.toBe(light);

		await page.getByLabel('Colours').selectOption('light');
		expect(await page.evaluate(GROUND)).toBe(light);
		await page.goto(`${origin}/find/`);
		expect(await page.evaluate('window.first')).toBe('light');
		expect(await page.evaluate(GROUND)).toBe(light);
		expect(await page.getByLabel('Colours').inputValue()).toBe('light');

		await page.getByLabel('Colours').selectOption('');
		expect(await page.evaluate(GROUND)).toBe(dark);
		expect(await page.evaluate(`localStorage.getItem('${KEPT}')`)).toBeNull();
		expect(await context.cookies()).toEqual([]);
		await context.close();
	});

	test('are as the device has them where a browser keeps nothing, and can be set for a page', async () => {
		const context = await browser.newContext({ colorScheme: 'light' });
		await context.addInitScript(
			`Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })`,
		);
		const page = await context.newPage();
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.goto(`${origin}/about/`);
		const light = await page.evaluate(GROUND);
		await page.getByLabel('Colours').selectOption('dark');
		expect(await page.evaluate(GROUND)).not.toBe(light);
		expect(errors).toEqual([]);
		await context.close();
	});

	test('paper has one theme, whatever was set', async () => {
		const { page } = await open('/about/');
		await page.getByLabel('Colours').selectOption('dark');
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate(GROUND)).toMatch(/255, 255, 255|0, 0, 0, 0/);
		await page.emulateMedia({ media: null });
		await page.getByLabel('Colours').selectOption('');
	});
});

test('without a script nothing is offered that cannot be done', async () => {
	const { page } = await open('/about/', { script: false });
	expect(await page.locator('.theme, .share, .anchor').filter({ visible: true }).count()).toBe(0);
});

describe('a link', () => {
	const copied = async (path: string, choose?: string, select?: string) => {
		const context = await browser.newContext({
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const page = await context.newPage();
		await page.goto(origin + path);
		if (select)
			await page.evaluate((selector) => {
				const node = document.querySelector(selector);
				if (node) getSelection()?.selectAllChildren(node);
			}, select);
		if (choose) await page.getByLabel('Link to').selectOption({ label: choose });
		await page.getByRole('button', { name: 'Copy link' }).click();
		await page.getByText('The link is copied.').waitFor();
		const text = await page.evaluate('navigator.clipboard.readText()');
		const places = await page.getByLabel('Link to').locator('option').allTextContents();
		await context.close();
		return { link: String(text), places };
	};

	test('to a page is its address', async () => {
		const { link, places } = await copied('/find/?q=one#main');
		expect(link).toBe(`${origin}/find/`);
		expect(places[0]).toBe('this page');
	});

	test('to a place on it leads to its heading', async () => {
		const { places } = await copied('/about/');
		expect(places.length).toBeGreaterThan(2);
		const { link } = await copied('/about/', places[1]);
		const { page } = await open(new URL(link).pathname + new URL(link).hash);
		expect(await page.locator(':target').textContent()).toContain(places[1]);
	});

	test('to a sentence leads to its words', async () => {
		const { link } = await copied('/about/', undefined, 'main .answer');
		expect(link).toMatch(/\/about\/#:~:text=/);
		const { page } = await open('/about/');
		const answer = (await page.locator('main .answer').textContent())?.trim() ?? '';
		const [start = '', end = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(',');
		expect(answer.startsWith(start) && answer.endsWith(end)).toBe(true);
	});

	test('that could not be copied is told', async () => {
		const { page } = await open('/about/');
		await page.evaluate(
			`Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })`,
		);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await page.getByText(`The link is ${origin}/about/`).waitFor();
	});
});

describe('what a word means', () => {
	const explained = pagesOf('dist').find(
		({ html, path }) => html.includes('<a class="term"') && !path.endsWith('/glossary/'),
	);
	const path = explained?.path ?? '';

	test('opens where it stands, by keys too, and Escape closes it with the focus where it was', async () => {
		const { page, complaints } = await open(path);
		const button = page.locator('main button.term').first();
		const meaning = page.locator('.meaning:popover-open');
		await button.focus();
		await page.keyboard.press('Enter');
		expect(await meaning.locator('dd').textContent()).toMatch(/\w{3}/);
		const [word, box] = [await button.boundingBox(), await meaning.boundingBox()];
		expect(box && word && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
		await page.keyboard.press('Escape');
		expect(await meaning.count()).toBe(0);
		expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('is whole on a phone', async () => {
		const { page } = await open(path, { width: 320 });
		for (const button of await page.locator('main button.term').all()) {
			if (!(await button.isVisible())) continue;
			await button.click();
			const box = await page.locator('.meaning:popover-open').boundingBox();
			expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
			await page.keyboard.press('Escape');
		}
	});

	test('is a link to the glossary without a script, once a word', async () => {
		const { page } = await open(path, { script: false });
		const hrefs = await page
			.locator('main a.term')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(hrefs.length).toBeGreaterThan(0);
		expect(new Set(hrefs).size).toBe(hrefs.length);
	});

	test('stands in a list on paper, as without a script', async () => {
		const { page } = await open(path);
		await page.locator('main button.term').first().click();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.meaning').filter({ visible: true }).count()).toBe(0);
		expect(await page.locator('.words dd').first().isVisible()).toBe(true);
		await page.emulateMedia({ media: null });
	});
});
