import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
};

const packed = new Map<string, Buffer>();

/** The bytes of a file as a good host sends them. */
function brotli(file: string): Buffer {
	const found =
		packed.get(file) ??
		brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
	packed.set(file, found);
	return found;
}

/** Serves a folder as a good host does: packed beforehand. */
function hosted(folder: string): Promise<{ origin: string; stop: () => void }> {
	const server = createServer(({ url = '/' }, response) => {
		const path = join(folder, decodeURIComponent(url.replace(/[?#].*/s, '')));
		const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[extname(file)];
		response.writeHead(200, {
			'content-type': type ?? 'application/octet-stream',
			...(type && { 'content-encoding': 'br' }),
		});
		response.end(type ? brotli(file) : readFileSync(file));
	});
	return new Promise((resolve) => {
		server.listen(0, () => {
			const { port } = server.address() as AddressInfo;
			resolve({ origin: `http://localhost:${port}`, stop: () => server.close() });
		});
	});
}

/** A page of a built site. */
export interface Timed {
	folder: string;
	path: string;
}

/** When a page was first and largest painted, in milliseconds, and how far its parts moved. */
export interface Paint {
	first: number;
	largest: number;
	shift: number;
}

const PHONE = { width: 360, height: 740 };
/** A cheap phone on a slow network. */
const SLOWER = 4;
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8,
};

/** Notes every paint of a page from its beginning. */
const WATCH = `
	window.paint = { first: 0, largest: 0, shift: 0 };
	const watch = (type, note) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') paint.first = startTime;
	});
	watch('largest-contentful-paint', ({ startTime }) => (paint.largest = startTime));
	watch('layout-shift', ({ value }) => (paint.shift += value));
`;

async function paintOf(browser: Browser, url: string): Promise<Paint> {
	// A context of its own remembers nothing of the visit before.
	const context = await browser.newContext({ viewport: PHONE });
	const page = await context.newPage();
	await page.addInitScript(WATCH);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', NETWORK);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(500);
	const paint = await page.evaluate<Paint>('paint');
	await context.close();
	return paint;
}

const median = (values: number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The medians of so many visits of each page, taken in turn, so that what else the machine does falls on all. */
export async function paints(browser: Browser, pages: Timed[], visits = 11): Promise<Paint[]> {
	const hosts = await Promise.all(pages.map(({ folder }) => hosted(folder)));
	const seen = pages.map((): Paint[] => []);
	for (let visit = 0; visit < visits; visit++)
		for (const [i, { path }] of pages.entries())
			seen[i]?.push(await paintOf(browser, `${hosts[i]?.origin}${path}`));
	for (const { stop } of hosts) stop();
	return seen.map((all) => ({
		first: median(all.map(({ first }) => first)),
		largest: median(all.map(({ largest }) => largest)),
		shift: Math.max(...all.map(({ shift }) => shift)),
	}));
}
