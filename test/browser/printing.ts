import type { Browser, Page } from 'playwright-core';

/** How a page is printed. Every print is made under a dark theme, which must not show. */
export interface Paper {
	format: 'A4' | 'Letter';
	script: boolean;
	backgrounds: boolean;
}

/** One mixed pair meets each value of each setting; all eight are tried on long pages alone. */
export const PAIR: Paper[] = [
	{ format: 'A4', script: true, backgrounds: true },
	{ format: 'Letter', script: false, backgrounds: false },
];
export const EACH: Paper[] = (['A4', 'Letter'] as const).flatMap((format) =>
	[true, false].flatMap((script) =>
		[true, false].map((backgrounds) => ({ format, script, backgrounds })),
	),
);

export const nameOf = ({ format, script, backgrounds }: Paper): string =>
	`${format}, ${script ? 'with' : 'without'} script, ${backgrounds ? 'with' : 'without'} backgrounds`;

/** Opens a page as one who reads in the dark has it open, and hands it to `work`. */
export async function opened<T>(
	browser: Browser,
	url: string,
	script: boolean,
	work: (page: Page) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext({ javaScriptEnabled: script, colorScheme: 'dark' });
	const page = await context.newPage();
	await page.goto(url);
	// As a switch of themes would set it; it cannot be set where scripts are off.
	if (script)
		await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
	try {
		return await work(page);
	} finally {
		await context.close();
	}
}

/** The PDF that the browser's own command to print makes of an open page. */
export const printed = (page: Page, { format, backgrounds }: Paper): Promise<Uint8Array> =>
	page.pdf({
		format,
		printBackground: backgrounds,
		preferCSSPageSize: true,
		tagged: true,
		outline: true,
	});
