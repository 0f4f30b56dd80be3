import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Where the built site is served for all test files; ends with the base path. */
export const origin = inject('origin');

/** The one browser that all test files share. It ends what a file has opened when that file ends. */
export const browser = await chromium.connect(inject('endpoint'));

/** How a page is seen: on a desk, in light colours and with scripts, unless it is said otherwise. */
export interface Sight {
	width?: number;
	script?: boolean;
	touch?: boolean;
	colorScheme?: 'light' | 'dark';
	forcedColors?: 'active' | 'none';
}

export interface Opened {
	page: Page;
	/** What was asked of other hosts, and errors on the console, since the page was opened. */
	complaints: string[];
}

/** A machine with other things to do takes its time; what hangs is told from it by the limit of a test. */
const PATIENCE = 300_000;

async function newPage(script: boolean, touch: boolean): Promise<Opened> {
	const context = await browser.newContext({
		javaScriptEnabled: script,
		hasTouch: touch,
		// A page that scrolls at its own pace is not where a test expects it while a machine is busy.
		reducedMotion: 'reduce',
	});
	context.setDefaultTimeout(PATIENCE);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(origin)) complaints.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return { page, complaints };
}

const pages = new Map<string, Promise<Opened>>();
const withoutFragment = (url: string) => url.replace(/#.*/, '');

/** Gives a page another width, its height being what no test looks at. */
export const resize = (page: Page, width: number): Promise<void> =>
	page.setViewportSize({ width, height: 800 });

/**
 * Opens a page of the built site. A context costs more than most tests, so a test file has one page
 * with scripts, one without and one for touch: what was opened before in the same is gone.
 */
export async function open(path: string, sight: Sight = {}): Promise<Opened> {
	const { width = 1280, script = true, touch = false } = sight;
	const key = `${script} ${touch}`;
	const found = pages.get(key) ?? newPage(script, touch);
	pages.set(key, found);
	const { page, complaints } = await found;
	const { colorScheme = 'light', forcedColors = 'none' } = sight;
	// Else the browser would only go to another place of the page that is there.
	if (withoutFragment(page.url()) === withoutFragment(origin + path))
		await page.goto('about:blank');
	await page.emulateMedia({ media: null, colorScheme, forcedColors });
	await resize(page, width);
	complaints.length = 0;
	await page.goto(origin + path, { waitUntil: 'load' });
	return { page, complaints };
}

/** Opens a page as one who reads in the dark has it open. */
export async function inTheDark(path: string, script: boolean): Promise<Page> {
	const { page } = await open(path, { script, colorScheme: 'dark' });
	// As a switch of themes would set it; it cannot be set where scripts are off.
	if (script)
		await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
	return page;
}
