import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { installed, start } from '../../src/paper/chromium.ts';
import './fonts.ts';

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

/** Starts the browser, kept off the network. */
export const launch = (): Promise<Browser> => start(findChromium());
