import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';

/** The pictures of our own pages in README and CONTRIBUTING: the window, or the height of one part of a page. */
const PICTURES: { file: string; path: string; width: number; height: number; part?: string }[] = [
	{ file: '.github/screenshot.png', path: '/', width: 1200, height: 800 },
	{
		file: '.github/contributing/claim.png',
		path: '/jlr-2025/claims/uk-impact/',
		width: 760,
		height: 640,
	},
	{
		file: '.github/contributing/foot.png',
		path: '/jlr-2025/claims/uk-impact/',
		width: 760,
		height: 640,
		part: 'footer.imprint',
	},
	{
		file: '.github/contributing/corrections.png',
		path: '/changes/',
		width: 760,
		height: 520,
	},
];

// The links to edit and to report stand only on pages that know their repository.
const folder = mkdtempSync(join(tmpdir(), 'standstill-pictures-'));
const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
execFileSync(process.execPath, [astro, 'build', '--outDir', folder], {
	stdio: 'inherit',
	env: { ...process.env, GITHUB_REPOSITORY: 'owner/standstill' },
});
const served = await serve(folder);
const browser = await launch();
for (const { file, path, width, height, part } of PICTURES) {
	const page = await browser.newPage({ viewport: { width, height } });
	await page.goto(served.origin + path);
	mkdirSync(dirname(file), { recursive: true });
	const box = part ? await page.locator(part).boundingBox() : null;
	const clip = box && { x: 0, y: box.y, width, height: box.height };
	await page.screenshot({ path: file, ...(clip ? { fullPage: true, clip } : {}) });
	console.log(`Wrote ${file}.`);
}
await browser.close();
await served.stop();
rmSync(folder, { recursive: true });
