import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { missing } from '#tools/build/files.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A site of these files. */
function site(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'standstill-files-'));
	folders.push(folder);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const whole = (base: string) => ({
	'index.html': `<link rel="stylesheet" href="${base}_astro/all.css"><a href="${base}a b/#c">A</a>`,
	'a b/index.html': `<a href="https://example.org/x">X</a><a href="mailto:a@example.org">M</a><a href="https://[">N</a><a href="#c">C</a><a href="${base}?a=b&amp;c">F</a>`,
	'_astro/all.css': 'p{background:url(./p.svg)}@font-face{src:url("p.svg")}',
	'_astro/p.svg': '<svg/>',
});

test.each(['/', '/below/'])('a site below %s that has all it names lacks nothing', (base) => {
	expect(missing(site(whole(base)), base)).toEqual([]);
});

test.each([
	['_astro/all.css', '_astro/all.css is not there, which index.html would load or lead to.'],
	['_astro/p.svg', '_astro/p.svg is not there, which _astro/all.css would load or lead to.'],
	['a b/index.html', 'a b/index.html is not there, which index.html would load or lead to.'],
] as const)('without %s it is told who would load it', (file, sentence) => {
	const files = Object.entries({ ...whole('/'), 'a b/index.html': '<p>A</p>' });
	const left = Object.fromEntries(files.filter(([one]) => one !== file));
	expect(missing(site(left), '/')).toEqual([sentence]);
});

test('an address beside the path that the site is below is not there, and pages are counted', () => {
	const page = '<a href="/other/">O</a>';
	expect(missing(site({ 'index.html': page, 'b.html': page }), '/below/')).toEqual([
		'/other/ is not there, which b.html and 1 more would load or lead to.',
	]);
});
