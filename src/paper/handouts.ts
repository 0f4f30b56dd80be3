import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { publication } from '../publication.ts';
import { installed, start } from './chromium.ts';
import { writeLinks, type Printed } from './links.ts';
import { pagesOf, settled } from './pdf.ts';
import { serveTo } from './serve.ts';
import type { ListedSheet } from './sheets.ts';
import { writeWords } from './word.ts';

/** The papers that every sheet fits. */
const PAPERS = [
	{ name: 'A4', suffix: 'a4', format: 'A4' },
	{ name: 'US Letter', suffix: 'letter', format: 'Letter' },
] as const;

/** Pages printed at a time: more than two processors can use is slower. */
const AT_ONCE = 2;

/** A page on which sheets are printed as they print with JavaScript off; it costs more than a print. */
async function press(browser: Browser, site: string): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	await serveTo(context, site);
	return context.newPage();
}

/** What a page says of itself, and of each target what the first link to it is called. */
const TOLD = `({
	title: document.title,
	language: document.documentElement.lang,
	edition: document.documentElement.dataset.edition,
	links: [...document.querySelectorAll('a[href]')].toReversed().map((link) => [
		link.getAttribute('href').startsWith('#') ? link.getAttribute('href') : link.href,
		(link.ariaLabel ?? link.textContent).replace(/\\s+/g, ' ').trim(),
	]),
})`;

/** Lays a page out anew once every font is there: where its lines stand depends on which came first. */
const ANEW = `document.fonts.ready.then(() => {
	document.body.hidden = true;
	document.body.offsetHeight;
	document.body.hidden = false;
})`;

interface Told {
	title: string;
	language: string;
	edition: string;
	links: [target: string, words: string][];
}

/** A sheet as PDF on every paper, without backgrounds. */
export async function print(page: Page, { url, day }: Pick<ListedSheet, 'url' | 'day'>) {
	await page.goto(url);
	await page.evaluate(ANEW);
	const { links, ...told } = await page.evaluate<Told>(TOLD);
	const about = { ...told, day, publisher: publication.name, address: url };
	const names = new Map(links.filter(([, words]) => words !== ''));
	const files = [];
	for (const paper of PAPERS) {
		const bytes = await page.pdf({ format: paper.format, tagged: true, outline: true });
		files.push({ paper, bytes: await settled(bytes, about, names) });
	}
	return files;
}

async function write(page: Page, site: string, sheet: ListedSheet): Promise<Printed[]> {
	const files = await print(page, sheet);
	const printed: Printed[] = [];
	for (const { paper, bytes } of files) {
		const file = `handouts/${sheet.name}-${paper.suffix}.pdf`;
		const pages = await pagesOf(bytes);
		if (pages > sheet.sides)
			throw new Error(
				`${sheet.name} has ${pages} sides on ${paper.name}; its file allows ${sheet.sides}.`,
			);
		writeFileSync(join(site, file), bytes);
		const href = publication.base + file;
		printed.push({ sheet: sheet.name, paper: paper.name, href, pages, bytes: bytes.length });
	}
	return printed;
}

/** Does the work for every item, each worker one after the other; results in the order of the items. */
async function inTurns<W, T, R>(
	workers: W[],
	items: T[],
	work: (worker: W, item: T) => Promise<R>,
): Promise<R[]> {
	const results: R[] = [];
	const queue = items.entries();
	const turns = async (worker: W) => {
		for (const [i, item] of queue) results[i] = await work(worker, item);
	};
	await Promise.all(workers.map(turns));
	return results;
}

/**
 * Prints these sheets of a built site as tagged PDF, on A4 and on US Letter, and links the files from
 * the pages that offer them; those of a lesson as Word files too. Without a browser these alone are made,
 * and it is said why.
 * Throws an Error where a sheet has more sides than its file allows; the site is to be thrown away then.
 */
export async function printHandouts(options: {
	/** The folder of the built site. */
	folder: string;
	sheets: ListedSheet[];
	/** Aborted where the printing shall stop. */
	signal?: AbortSignal;
	say: (sentence: string) => void;
}): Promise<Printed[]> {
	const { folder, sheets, signal, say } = options;
	const editable = await writeWords(folder, sheets);
	const path = installed();
	if (!path) {
		writeLinks(folder, [], editable);
		say('No PDFs were printed, and none are linked: no Chromium or Chrome was found.');
		return [];
	}
	const browser = await start(path);
	const stop = () => void browser.close();
	signal?.addEventListener('abort', stop);
	try {
		const presses = await Promise.all(
			Array.from({ length: AT_ONCE }, () => press(browser, folder)),
		);
		const each = await inTurns(presses, sheets, (page, sheet) => write(page, folder, sheet));
		const printed = each.flat();
		writeLinks(folder, printed, editable);
		say(`Printed ${printed.length} PDFs of ${sheets.length} sheets.`);
		return printed;
	} finally {
		signal?.removeEventListener('abort', stop);
		await browser.close();
	}
}
