import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
		join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
	),
];

/**
 * The path of a Chromium or Chrome that is installed: the one that CHROME_PATH names, one in a usual
 * place, or Playwright's own. Undefined where there is none; nothing is fetched.
 */
export const installed = (): string | undefined =>
	[process.env['CHROME_PATH'] ?? '', ...PLACES, chromium.executablePath()].find((path) =>
		existsSync(path),
	);

/** How the browser at this path is started: kept off the network; root needs it without its sandbox. */
export const options = (executablePath: string): LaunchOptions => ({
	executablePath,
	args: [
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-sync',
		'--disable-background-networking',
		'--disable-component-update',
	],
});

/**
 * Starts the browser at this path. Signals are left to whoever starts it. It ends with this process,
 * even where that is killed.
 */
export const start = (executablePath: string): Promise<Browser> =>
	chromium.launch({
		...options(executablePath),
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
