import type { Page } from 'playwright-core';

/** How a page is printed. Every print is made under a dark theme, which must not show. */
export interface Paper {
	format: 'A4' | 'Letter';
	script: boolean;
	backgrounds: boolean;
	landscape?: boolean;
	/** How much larger than it is laid out for. */
	scale?: number;
}

const on = (format: Paper['format'], script: boolean, backgrounds: boolean): Paper => ({
	format,
	script,
	backgrounds,
});

/** One mixed pair meets each value of each setting. */
export const PAIR: Paper[] = [on('A4', true, true), on('Letter', false, false)];
/** Each two values of two settings meet, and on A4 all of both. */
export const EACH: Paper[] = [
	...PAIR,
	on('A4', true, false),
	on('A4', false, true),
	on('A4', false, false),
	on('Letter', true, true),
];

/** On its side, and larger than it is laid out for. */
export const TURNED: Paper[] = [
	{ ...on('A4', false, true), landscape: true },
	{ ...on('A4', false, true), scale: 1.5 },
];

export const nameOf = ({ format, script, backgrounds, landscape, scale }: Paper): string =>
	[
		format,
		`${script ? 'with' : 'without'} script`,
		`${backgrounds ? 'with' : 'without'} backgrounds`,
		...(landscape ? ['in landscape'] : []),
		...(scale ? [`at ${scale * 100} %`] : []),
	].join(', ');

/** The PDF that the browser's own command to print makes of an open page. */
export const printed = (page: Page, paper: Paper): Promise<Uint8Array> => {
	const { format, backgrounds, landscape = false, scale = 1 } = paper;
	return page.pdf({
		format,
		landscape,
		scale,
		printBackground: backgrounds,
		preferCSSPageSize: true,
		tagged: true,
		outline: true,
	});
};
