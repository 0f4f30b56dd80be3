import { existsSync, globSync } from 'node:fs';

const first = (paths: (string | undefined)[]): string | undefined =>
	paths.find((path) => path && existsSync(path));

/** The path of a Firefox that is installed: the one that FIREFOX_PATH names, or one in a usual place. */
export const firefox = (): string | undefined =>
	first([
		process.env['FIREFOX_PATH'],
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
	]);

/** What WebKit needs beside itself to be driven: a driver, and a screen that nobody sees. */
export interface WebKit {
	driver: string;
	browser: string;
	screen: string;
}

/** The paths of GTK's WebKit; undefined where a part of it is missing. */
export function webkit(): WebKit | undefined {
	const driver = first(['/usr/bin/WebKitWebDriver']);
	const [browser] = globSync('/usr/{lib,lib/*,libexec}/webkit2gtk-4.*/MiniBrowser');
	const screen = first(['/usr/bin/Xvfb']);
	return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** The engines that are not installed, with the packages of Debian that bring them. */
export const missing = (): string[] => [
	...(firefox() ? [] : ['Firefox (firefox-esr)']),
	...(webkit() ? [] : ['WebKit (webkit2gtk-driver, xvfb)']),
];
