import { browser } from '../browser/shared.ts';
import { HEIGHT, LISTEN, type Engine } from './engine.ts';

/** Chromium, driven by its own protocol. */
export async function chromium(): Promise<Engine> {
	const page = await browser.newPage();
	await page.addInitScript(`(${LISTEN})(window)`);
	const resize = (width: number) => page.setViewportSize({ width, height: HEIGHT });
	return {
		async open(url, width) {
			await resize(width);
			await page.goto(url);
		},
		resize,
		run: (expression) => page.evaluate(expression),
		arrow: (selector) => page.locator(selector).first().press('ArrowRight'),
		complaints: () => page.evaluate('window.complaints'),
		close: () => page.close(),
	};
}
