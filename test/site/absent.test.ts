import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
	attribute,
	bareHeadings,
	documentsOf,
	elementsOf,
	filesIn,
	textOf,
	type Built,
} from './dist.ts';
import { copyOfExample, OUTSIDE } from './elsewhere.ts';

let folder = '';
let said = '';
let pages: Built[] = [];

beforeAll(() => {
	folder = copyOfExample('absent');
	const { stdout, stderr } = spawnSync(process.execPath, ['src/tools/build/run.ts'], {
		cwd: folder,
		encoding: 'utf8',
		env: OUTSIDE,
	});
	said = stderr || (stdout.includes('problem in') ? stdout : '');
	pages = documentsOf(join(folder, 'dist'));
});

test('an incident of sites and claims alone, and nothing beside it, is built', () => {
	expect(said).toBe('');
	expect(pages.map(({ path }) => path)).toContain('/example-2024/');
});

test('what there is nothing of has no page, and nothing leads there', () => {
	const paths = pages.map(({ path }) => path);
	for (const section of ['checked', 'statements', 'known', 'scale'])
		expect(paths).not.toContain(`/example-2024/${section}/`);
	const files = new Set(
		filesIn(join(folder, 'dist')).map((file) => `/${file.replace(/index\.html$/, '')}`),
	);
	const dead = pages.flatMap(({ path, document }) =>
		elementsOf(document)
			.map((element) => (attribute(element, 'href') ?? '').split('#')[0] ?? '')
			.filter((href) => href.startsWith('/') && !href.endsWith('.pdf') && !files.has(href))
			.map((href) => `${path} → ${href}`),
	);
	expect(dead).toEqual([]);
	const led = pages.flatMap(({ document }) =>
		elementsOf(document).map((element) => attribute(element, 'href')),
	);
	expect(led.filter((href) => href === '/compare/' || href === '/glossary/')).toEqual([]);
});

test('no heading stands over nothing', () => {
	expect(pages.flatMap(bareHeadings)).toEqual([]);
});

test('nothing is counted where there is nothing to count', () => {
	for (const { path, document } of pages)
		expect(textOf(document), path).not.toMatch(/Infinity|NaN|undefined|\b0 (?:terms|other)/);
});
