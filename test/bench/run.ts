import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { checkTree } from '../../src/check/check.ts';
import { inlineIn } from '../../src/tools/build/inline.ts';
import { filesIn } from '../site/dist.ts';
import { checkLines } from './content.ts';
import { printLines } from './print.ts';
import { scaleLines } from './scale.ts';
import { paintLines } from './starlight.ts';

const USAGE = `npm run bench                                  the check, a build, page weights and prints
npm run bench -- --incidents 1,10,30,100,300   builds with so many incidents more, and Eleventy beside them`;

const { values } = parseArgs({
	options: { incidents: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
	console.log(USAGE);
	process.exit();
}
if (values.incidents !== undefined) {
	const counts = values.incidents.split(',').map(Number);
	if (!counts.every((count) => Number.isInteger(count) && count >= 0))
		throw new Error(`--incidents takes whole numbers, such as 1,10,30.\n${USAGE}`);
	for (const line of scaleLines(counts)) console.log(line);
	process.exit();
}

const brotli = (bytes: Buffer) =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

function seconds(work: () => void): number {
	const start = performance.now();
	work();
	return (performance.now() - start) / 1000;
}

let read = 0;
/** A run of the checker as an editor starts it, without the start of Node.js, then one that is warm. */
const runs: number[] = [];
for (let i = 0; i < 2; i++) {
	const start = performance.now();
	read = (await checkTree(process.cwd())).files;
	runs.push((performance.now() - start) / 1000);
}
const [first, warm] = runs;
console.log(
	`content check   ${read} files in ${first?.toFixed(2)} s, again in ${warm?.toFixed(2)} s`,
);

console.log('content check by size, in seconds of a processor');
for (const line of checkLines()) console.log(line);

for (const folder of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
	rmSync(folder, { recursive: true, force: true });
const astro = join(
	dirname(createRequire(import.meta.url).resolve('astro/package.json')),
	'bin',
	'astro.mjs',
);
const cold = seconds(() => {
	const { status } = spawnSync(process.execPath, [astro, 'build'], { stdio: 'ignore' });
	if (status !== 0) throw new Error('The build failed: npm run build says why.');
});
inlineIn('dist');
const files = filesIn('dist');
const pages = files.filter((file) => file.endsWith('.html'));
console.log(
	`cold build      ${cold.toFixed(1)} s, ${pages.length} pages, ${(pages.length / cold).toFixed(0)} pages a second`,
);

/** One page of each kind: the first of its folder. */
const kindOf = (page: string) => {
	const [first, second, third] = page.split('/');
	if (!second) return page;
	if (first === 'compare') return third ? 'compare/<comparison>' : 'compare';
	if (second === 'index.html') return /\d{4}$/.test(first ?? '') ? '<incident>' : (first ?? '');
	return third === 'index.html' ? `<incident>/${second}` : `<incident>/${second}/<record>`;
};
const kinds = new Map<string, string>();
for (const page of pages) if (!kinds.has(kindOf(page))) kinds.set(kindOf(page), page);

/** What a browser fetches for a page, by type: the page, its style sheets and its icon. */
function fetched(page: string): [type: string, bytes: Buffer][] {
	const html = readFileSync(join('dist', page));
	const assets = [
		...html.toString().matchAll(/<link rel="(?:stylesheet|icon)"[^>]*href="\/([^"]+)"/g),
	];
	const scripts = [...html.toString().matchAll(/<script[^>]*src="\/([^"]+)"/g)];
	const paths = [...assets, ...scripts].map(([, path = '']) => path);
	return [
		['.html', html],
		...paths.map((path): [string, Buffer] => [extname(path), readFileSync(join('dist', path))]),
	];
}

console.log('\nbytes a browser fetches, brotli at quality 11 (raw in brackets)');
for (const [kind, page] of [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
	const parts = fetched(page).map(([type, bytes]) => ({
		type,
		raw: bytes.length,
		small: brotli(bytes),
	}));
	const sum = parts.reduce((all, { small }) => all + small, 0);
	const each = parts
		.map(({ type, raw, small }) => `${type}${kB(small)} (${kB(raw).trim()})`)
		.join('  ');
	console.log(`${kind.padEnd(34)} ${kB(sum)}  =  ${each}`);
}

console.log('\nprints: sides of A4, bytes, ink and time to open and print');
for (const line of await printLines()) console.log(line);

console.log(
	'\npaints of a cheap phone: 4 times slower, 1.6 Mbit/s, 150 ms; medians of 11 visits in turn',
);
const account = kinds.get('<incident>');
if (account)
	for (const line of await paintLines({ folder: 'dist', path: `/${dirname(account)}/` }))
		console.log(line);
