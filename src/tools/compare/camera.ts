import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { fileBelow } from './files.ts';
import { ANY_EDITION, EDITION } from './page.ts';
import type { Block, Span } from './stretch.ts';

/** What stands alone on its line, cell or drawing: the parts by which two pages are compared. */
const BLOCKS =
	'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, figcaption, caption, summary, pre, blockquote, svg, img, div';

/** Answers a page's questions from a folder. Nothing leaves this machine. */
const answerFrom = (folder: string) => async (route: Route) => {
	const { pathname } = new URL(route.request().url());
	const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
	const file = fileBelow(folder, decodeURI(path));
	await (file ? route.fulfill({ path: file }) : route.abort());
};

/** One edition would differ from another wherever it is named, on screen and in page margins. */
const maskEdition = ({ source, any }: { source: string; any: string }) => {
	const edition = new RegExp(source, 'g');
	const walker = document.createTreeWalker(
		document,
		NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
	);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.nodeType === Node.TEXT_NODE && node.nodeValue)
			node.nodeValue = node.nodeValue.replace(edition, any);
		if (node instanceof Element)
			for (const { name, value } of node.attributes)
				if (value.search(edition) >= 0) node.setAttribute(name, value.replace(edition, any));
	}
};

const readBlocks = (shapes: string): Block[] => {
	const all = [...(document.querySelector('main') ?? document.body).querySelectorAll(shapes)];
	return all
		.filter((element) => element.matches('svg') || !element.querySelector(shapes))
		.filter((element) => !element.parentElement?.closest('svg'))
		.map((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return { key: element.outerHTML, top: top + scrollY, bottom: bottom + scrollY };
		})
		.filter(({ top, bottom }) => bottom > top);
};

/** A page that is open in a browser, ready to be looked at. */
export interface Shown {
	blocks: () => Promise<Block[]>;
	/** A PNG of this stretch, as wide as the window. */
	shoot: (span: Span) => Promise<Buffer>;
	/** Makes the window this wide, as if the page had been opened in it. */
	widen: (width: number) => Promise<void>;
	/** The page on A4 as readers print it, without backgrounds. */
	print: () => Promise<Buffer>;
	close: () => Promise<void>;
}

interface Camera {
	open: (path: string) => Promise<Shown>;
	close: () => Promise<void>;
}

function shown(page: Page): Shown {
	return {
		blocks: () => page.evaluate(readBlocks, BLOCKS),
		async shoot({ top, bottom }) {
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			const width = page.viewportSize()?.width ?? 0;
			const y = Math.max(0, Math.min(Math.floor(top), height - 1));
			const tall = Math.max(1, Math.min(Math.ceil(bottom), height) - y);
			return page.screenshot({ fullPage: true, clip: { x: 0, y, width, height: tall } });
		},
		widen: (width) => page.setViewportSize({ width, height: 800 }),
		print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
		close: () => page.close(),
	};
}

/** A window of this width onto the site in this folder: light, still, and cut off from any network. */
export async function camera(browser: Browser, folder: string, width: number): Promise<Camera> {
	const context: BrowserContext = await browser.newContext({
		viewport: { width, height: 800 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
	});
	await context.route('**/*', answerFrom(folder));
	return {
		async open(path) {
			const page = await context.newPage();
			await page.goto(`http://site.invalid${path}`, { timeout: 20_000 });
			await page.evaluate(maskEdition, { source: EDITION.source, any: ANY_EDITION });
			return shown(page);
		},
		close: () => context.close(),
	};
}
