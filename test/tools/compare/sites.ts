import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is over. */
export function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'report-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A folder with these files, by their paths. */
export function aTree(files: Record<string, string>): string {
	const folder = aFolder();
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** A page as the site builds it; a test states only what it is about. */
export const aPage = (main: string, edition = '2024-09-01-11111111', title = 'What?'): string =>
	`<!doctype html><html lang="en"><head><title>${title}</title>` +
	'<link rel="stylesheet" href="/_astro/site.css"></head>' +
	`<body><main><h1>${title}</h1>${main}</main><footer>Edition ${edition}</footer></body></html>`;

/** A claim as a row of the site's data. */
export const aRow = (fields: object = {}): object => ({
	id: 'made',
	asks: 'How many were made?',
	status: 'reported',
	value: 7,
	unit: 'cars',
	low: null,
	high: null,
	about: false,
	at_most: false,
	at_least: false,
	date: null,
	...fields,
});

/** A small built site with an about page, a chart's page and some data, and these files on top. */
export const aSite = (files: Record<string, string> = {}): string =>
	aTree({
		'_astro/site.css': 'body { color: #222 }',
		'index.html': aPage('<p>The front.</p>'),
		'about/index.html': aPage('<p>About us.</p><img src="/plan.svg" alt="A plan">'),
		'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
		'data/example/claims.json': JSON.stringify([aRow()]),
		...files,
	});
