import puppeteer, { type PaperFormat } from 'puppeteer-core';
import { FONTS } from '../browser/fonts.ts';
import { HEIGHT, LISTEN, type Engine } from './engine.ts';

/** Firefox can print, too. */
export interface Firefox extends Engine {
	print: (url: string, format: PaperFormat) => Promise<Uint8Array>;
}

/** A machine with other things to do takes its time; what hangs is told from it by the limit of a test. */
const PATIENCE = 300_000;

/** The Firefox at this path, driven by WebDriver BiDi. */
export async function firefox(executablePath: string): Promise<Firefox> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		extraPrefsFirefox: { 'security.sandbox.content.read_path_whitelist': `${FONTS}/` },
		timeout: PATIENCE,
		protocolTimeout: PATIENCE,
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.evaluateOnNewDocument(`(${LISTEN})(window)`);
	const resize = (width: number) => page.setViewport({ width, height: HEIGHT });
	return {
		async open(url, width) {
			await resize(width);
			await page.goto(url);
		},
		resize,
		run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
		async arrow(selector) {
			await page.focus(selector);
			await page.keyboard.press('ArrowRight');
		},
		complaints: () => page.evaluate('window.complaints') as Promise<string[]>,
		async print(url, format) {
			await page.goto(url);
			return page.pdf({ format, timeout: PATIENCE });
		},
		close: () => browser.close(),
	};
}
