import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
	...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
	...['/usr/bin/google-chrome-stable', '/snap/bin/chromium'],
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
		join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
	),
];

const installed = () =>
	[process.env['CHROME_PATH'] ?? '', ...PLACES, chromium.executablePath()].find((path) =>
		existsSync(path),
	);

/** Runs a command that may fail; true where it did not. */
function attempt(command: string, args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore', timeout: 600_000 });
		return true;
	} catch {
		return false;
	}
}

const download = () => {
	const cli = join(createRequire(import.meta.url).resolve('playwright-core'), '..', 'cli.js');
	return attempt(process.execPath, [cli, 'install', 'chromium', '--no-shell']);
};

const fromDebian = () =>
	process.getuid?.() === 0 &&
	attempt('apt-get', ['update']) &&
	attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);

/**
 * The path of a Chromium or Chrome: one that is installed, else Playwright's own download, else,
 * on Debian as root, apt's. Throws an Error with one clear sentence where none can be had.
 */
export function findChromium(): string {
	const found = installed() ?? (download() ? installed() : undefined);
	const path = found ?? (fromDebian() ? installed() : undefined);
	if (path) return path;
	throw new Error(
		'No browser was found and none could be installed: install Chromium or Chrome, ' +
			'or set CHROME_PATH to the one you have.',
	);
}

/** Starts the browser, kept off the network; root needs it without its sandbox. */
export const launch = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findChromium(),
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
			...['--disable-background-networking', '--disable-component-update'],
		],
	});
