import { launch } from '../browser/chromium.ts';
import { kinds } from '../browser/kinds.ts';
import { PAIR, printed, type Paper } from '../browser/printing.ts';
import { ink, rasters } from '../browser/raster.ts';
import { serve } from '../browser/serve.ts';

/** A line for each kind of page: its sides of A4, the bytes of its PDF, its ink and its time. */
export async function printLines(): Promise<string[]> {
	const [paper] = PAIR as [Paper];
	const served = await serve();
	const browser = await launch();
	const page = await browser.newPage({ colorScheme: 'dark' });
	const lines: string[] = [];
	for (const [kind, path] of kinds) {
		const start = performance.now();
		await page.goto(served.origin + path);
		const pdf = await printed(page, paper);
		const seconds = ((performance.now() - start) / 1000).toFixed(2);
		const inks = (await rasters(pdf, 36)).map(ink);
		const mean = (inks.reduce((sum, part) => sum + part, 0) / inks.length) * 100;
		const sides = `${inks.length}`.padStart(3);
		const kB = (pdf.length / 1000).toFixed(0).padStart(5);
		const most = (Math.max(...inks) * 100).toFixed(1);
		lines.push(
			`${kind.padEnd(24)} ${sides} ${kB} kB  ink ${mean.toFixed(1)} % (most ${most} %)  ${seconds} s`,
		);
	}
	await browser.close();
	await served.stop();
	return lines;
}
