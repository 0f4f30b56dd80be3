import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, documentsOf, elementsOf } from '../site/dist.ts';
import { launch } from './chromium.ts';
import { kinds } from './kinds.ts';
import { serve, type Served } from './serve.ts';

const scriptOf = (path: string) =>
	readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
const axe = scriptOf('axe-core/axe.min.js');
const sniffer = scriptOf('html_codesniffer/build/HTMLCS.js');

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

interface Setting {
	width: number;
	colorScheme: 'light' | 'dark';
}

async function open(path: string, { width, ...media }: Setting, javaScriptEnabled = true) {
	const context = await browser.newContext({
		viewport: { width, height: 800 },
		javaScriptEnabled,
		bypassCSP: false,
		...media,
	});
	const page = await context.newPage();
	await page.goto(served.origin + path);
	return { page, close: () => context.close() };
}

/**
 * Axe's own choice, and the rule for WCAG 2.2 AA that it leaves out of it: the size of targets.
 * All that passed would have to be described and handed over, which takes longer than the test.
 */
const EVERY_RULE = {
	resultTypes: ['violations'],
	rules: { 'target-size': { enabled: true } },
};

async function violations(page: Page): Promise<string[]> {
	const violations = await page.evaluate<AxeResults['violations']>(
		`axe.run(document, ${JSON.stringify(EVERY_RULE)}).then((results) => results.violations)`,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
	);
}

/** What HTML_CodeSniffer, by which pa11y tests, says of WCAG 2 AA: all of it, and what of it are errors. */
async function sniffed(page: Page) {
	await page.evaluate(sniffer);
	const said = await page.evaluate<{ type: number; code: string; html: string }[]>(`
		new Promise((done) => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages())))
			.then((all) => all.map(({ type, code, element }) =>
				({ type, code, html: (element.outerHTML ?? '').slice(0, 80) })))
	`);
	const errors = said.filter(({ type }) => type === 1);
	return { said, errors: errors.map(({ code, html }) => `${code}: ${html}`) };
}

test('every kind of page exists', () =>
	expect([...kinds, ...others].filter(([, path]) => !path).map(([kind]) => kind)).toEqual([]));

/** Frames for other sites' pages and sheets of paper: read on a screen too, as pages are. */
const OTHERS: Record<string, RegExp> = {
	frame: /^\/embed\/[^/]+\/costs\/$/,
	brief: /^\/handouts\/[^/]+\/brief\/$/,
	'classroom sheet': /^\/handouts\/[^/]+\/classroom\/$/,
	'board sheet': /^\/handouts\/[^/]+\/board\/$/,
	'site sheet': /^\/handouts\/[^/]+\/site-[^/]+\/$/,
};
const documents = documentsOf('dist').map(({ path }) => path);
const others = Object.entries(OTHERS).map(
	([kind, shape]) => [kind, documents.find((path) => shape.test(path)) ?? ''] as const,
);

/** Text set as wide apart as WCAG 1.4.12 lets readers set it. Unlayered, so it wins. */
const SPACED = `
	* { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }
	p { margin-block-end: 2em }
`;

/** What cuts off text that has grown, but for what can be scrolled and what is not to be seen. */
const CUT = `[...document.querySelectorAll('main *')]
	.filter((part) => part instanceof HTMLElement && part.checkVisibility())
	.filter((part) => /hidden|clip/.test(getComputedStyle(part).overflow))
	.filter((part) => part.clientWidth > 1 || part.clientHeight > 1)
	.filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
	.map((part) => part.outerHTML.slice(0, 60))`;

test('the second opinion sees a picture without words', async () => {
	const { page, close } = await open('/', { width: 1280, colorScheme: 'light' });
	await page.evaluate(`document.querySelector('main').append(document.createElement('img'))`);
	expect((await sniffed(page)).errors.join()).toMatch(/H37/);
	await close();
});

describe.each([...kinds, ...others])('the %s page', (_, path) => {
	test.each(['light', 'dark'] as const)('has no axe violation in %s', async (colorScheme) => {
		const { page, close } = await open(path, { width: 320, colorScheme });
		await page.evaluate(axe);
		expect(await violations(page), 'on a phone').toEqual([]);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await violations(page), 'on a desk').toEqual([]);
		if (colorScheme === 'light') {
			await page.evaluate(
				`for (const one of document.querySelectorAll('details')) one.open = true`,
			);
			expect(await violations(page), 'on a desk, unfolded').toEqual([]);
			await page.setViewportSize({ width: 360, height: 800 });
			expect(await violations(page), 'on a phone, unfolded').toEqual([]);
		}
		await close();
	});

	test('has no error by a second opinion', async () => {
		const { page, close } = await open(path, { width: 1280, colorScheme: 'light' });
		const { said, errors } = await sniffed(page);
		expect(said.length, 'it looked').toBeGreaterThan(10);
		expect(errors).toEqual([]);
		await close();
	});

	test('does not scroll sideways at 320 px, spaced out too, and reads the same without JavaScript', async () => {
		const { page, close } = await open(path, { width: 320, colorScheme: 'light' });
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
		await page.evaluate(`
			const spaced = new CSSStyleSheet();
			spaced.replaceSync(${JSON.stringify(SPACED)});
			document.adoptedStyleSheets = [spaced];
		`);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
		expect(await page.evaluate(CUT)).toEqual([]);
		// What works a chart is there only where scripts run; the rest is the same.
		await page.evaluate(`for (const one of document.querySelectorAll('.controls')) one.remove()`);
		const scripted = await page.innerText('main');
		await close();
		const plain = await open(path, { width: 320, colorScheme: 'light' }, false);
		expect(await plain.page.innerText('main')).toBe(scripted);
		await plain.close();
	});

	test('asks no other host for anything and breaks no rule of its policy', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const foreign: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(served.origin)) foreign.push(request.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		await page.goto(served.origin + path, { waitUntil: 'load' });
		expect([...foreign, ...complaints]).toEqual([]);
		await context.close();
	});
});

const explainer = kinds.find(([kind]) => kind === 'explainer')?.[1] ?? '/';

describe('the explainer', () => {
	test('can be walked with the keyboard: skip link first, focus always seen', async () => {
		const { page, close } = await open(explainer, { width: 1280, colorScheme: 'light' });
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.className')).toBe('skip');
		await page.keyboard.press('Enter');
		expect(await page.evaluate('document.activeElement.id')).toBe('main');
		for (let i = 0; i < 12; i++) {
			await page.keyboard.press('Tab');
			const outline = await page.evaluate(
				() => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
			);
			expect(parseFloat(outline)).toBeGreaterThanOrEqual(2);
		}
		await close();
	});

	test('prints every folded table', async () => {
		const { page, close } = await open(explainer, { width: 768, colorScheme: 'light' }, true);
		await page.emulateMedia({ media: 'print' });
		const heights = await page.$$eval('details table', (tables) =>
			tables.map((table) => table.getBoundingClientRect().height),
		);
		expect(heights.length).toBeGreaterThan(0);
		for (const height of heights) expect(height).toBeGreaterThan(50);
		await close();
	});
});

test('a verdict’s own address shows its assertions alone, without JavaScript', async () => {
	const report = kinds.find(([kind]) => kind === 'report')?.[1] ?? '/';
	const setting: Setting = { width: 768, colorScheme: 'light' };
	const numbers = async (fragment: string) => {
		const { page, close } = await open(report + fragment, setting, false);
		const shown = await page.locator('[id^="assertion-"]:visible').count();
		const verdicts = await page.locator('.verdicts > h2:visible').allInnerTexts();
		await close();
		return { shown, verdicts };
	};
	const all = await numbers('');
	const built = documentsOf('dist').find(({ path }) => path === report);
	const assertions = built ? elementsOf(built.document) : [];
	expect(all.shown).toBe(
		assertions.filter((el) => attribute(el, 'id')?.startsWith('assertion-')).length,
	);
	expect(all.shown).toBeGreaterThan(0);
	const contested = await numbers('#contested');
	expect(contested.verdicts).toEqual(['Contested']);
	expect(contested.shown).toBeLessThan(all.shown);
	expect(await numbers('#assertion-2')).toEqual(all);
});
