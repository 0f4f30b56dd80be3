import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { documentsOf } from '../site/dist.ts';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';

/** Puts every chart at three widths, in light, dark, grey and forced colours, on one page for the eye. */
const FOLDER = 'gallery';
const WIDTHS = [320, 768, 1280];
const LOOKS = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	grey: { colorScheme: 'light' },
	forced: { forcedColors: 'active' },
} as const;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const paths = documentsOf('dist')
	.map(({ path }) => path)
	.filter((path) => /^\/[^/]+\/charts\/[^/]+\/$/.test(path))
	.filter((path) => path.includes(process.argv[2] ?? ''));
const served = await serve();
const browser = await launch();
const sections: string[] = [];
for (const path of paths) {
	const pictures: string[] = [];
	for (const [look, media] of Object.entries(LOOKS)) {
		const context = await browser.newContext({
			bypassCSP: true,
			...media,
		});
		const page = await context.newPage();
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(served.origin + path);
			// The table has a page of its own to be looked at.
			await page.addStyleTag({ content: '.chart details { display: none }' });
			const shot = await page.locator('figure.chart').screenshot();
			const name = `${path.split('/')[1]}-${path.split('/')[3]}-${look}-${width}.png`;
			const picture = look === 'grey' ? await sharp(shot).grayscale().png().toBuffer() : shot;
			writeFileSync(`${FOLDER}/${name}`, picture);
			pictures.push(`<img src="${name}" alt="${look}, ${width} pixels">`);
		}
		await context.close();
	}
	sections.push(`<h2>${path}</h2>\n<p>${pictures.join('\n')}</p>`);
}
await browser.close();
await served.stop();
writeFileSync(
	`${FOLDER}/index.html`,
	`<!doctype html>\n<html lang="en-GB">\n<meta charset="utf-8">\n<title>Every chart</title>\n<style>img { vertical-align: top; margin: 4px; border: 1px solid #999 }</style>\n${sections.join('\n')}\n</html>\n`,
);
console.log(`${paths.length} charts, ${paths.length * 12} pictures: open ${FOLDER}/index.html.`);
