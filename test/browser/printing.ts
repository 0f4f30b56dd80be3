import type { Page } from 'playwright-core';

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

/** The PDF that the browser's own command to print makes of an open page. */
export const printed = (page: Page, { format, backgrounds }: Paper): Promise<Uint8Array> =>
	page.pdf({
		format,
		printBackground: backgrounds,
		preferCSSPageSize: true,
		tagged: true,
		outline: true,
	});
