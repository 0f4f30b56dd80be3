import type { Browser } from 'playwright-core';
import { printed } from '../browser/printing.ts';
import { sheetsOf, squeezed } from '../browser/sheets.ts';

/** The labels of each drawing of a page. */
export interface Drawings {
	shown: string[][];
	/** Those that another stands for on paper, which has its texts in other lines. */
	hidden: string[][];
}

/** Points above and below a sheet's text, where its running head and foot stand. */
const MARGINS = { head: 42, foot: 39 };

/**
 * The lines of a print, in the order in which they are painted, without what stands in the margins:
 * a drawing that is taller than a sheet goes on after them.
 */
export async function linesOf(pdf: Uint8Array): Promise<string[]> {
	const lines: { text: string; base: number }[] = [];
	const runs = (await sheetsOf(pdf)).sheets.flatMap(({ height, runs: all }) =>
		all.filter(({ base }) => base > MARGINS.foot && base < height - MARGINS.head),
	);
	for (const { text, base } of runs) {
		const last = lines.at(-1);
		if (last && Math.abs(last.base - base) < 0.5) last.text += text;
		else lines.push({ text, base });
	}
	return lines.map(({ text }) => squeezed(text));
}

/** Letters that keep what is behind them at a distance may be painted twice: their outline, and they. */
const patternOf = (labels: string[]): RegExp =>
	new RegExp(labels.map((label) => `(?:${RegExp.escape(squeezed(label))}){1,2}`).join(''));

/** At most so many labels stand in a row that the end of a sheet cuts, and are painted on both. */
const CUT = 12;

/** Whether all labels stand one after the other, in one piece or, where a sheet ends, in two. */
function isWhole(labels: string[], text: string): boolean {
	if (patternOf(labels).test(text)) return true;
	return labels.some(
		(_, end) =>
			end > 0 &&
			patternOf(labels.slice(0, end)).test(text) &&
			Array.from({ length: CUT + 1 }, (__, cut) => Math.max(0, end - cut)).some((from) =>
				patternOf(labels.slice(from)).test(text),
			),
	);
}

/** What of these drawings a print lacks: their labels one after the other, and each on one line. */
export function faults(lines: string[], { shown, hidden }: Drawings): string[] {
	const text = lines.join('');
	const others = new Set(hidden.flat());
	return [
		...shown
			.filter((labels) => !isWhole(labels, text))
			.map((labels) => `lacks ${labels.join(' | ')}`),
		...shown
			.flat()
			.filter((label) => hidden.length > 0 && !others.has(label))
			.filter((label) => !lines.some((line) => line.includes(squeezed(label))))
			.map((label) => `in other lines: ${label}`),
	];
}

const LABELS = `[...document.querySelectorAll('svg:not(svg svg)')].flatMap((svg) => {
	const labels = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
	return labels.length > 0 && !svg.closest('[hidden]')
		? [{ labels, seen: svg.checkVisibility() }]
		: [];
})`;

/** A page as Chromium prints it: the text, and what it draws on paper. */
export async function chromiumPrint(
	browser: Browser,
	url: string,
	format: 'A4' | 'Letter',
): Promise<{ lines: string[]; drawings: Drawings }> {
	const page = await browser.newPage();
	await page.goto(url);
	const lines = await linesOf(await printed(page, { format, script: true, backgrounds: true }));
	await page.emulateMedia({ media: 'print' });
	const drawn = await page.evaluate<{ labels: string[]; seen: boolean }[]>(LABELS);
	await page.close();
	const which = (seen: boolean) =>
		drawn.filter((one) => one.seen === seen).map(({ labels }) => labels);
	return { lines, drawings: { shown: which(true), hidden: which(false) } };
}
