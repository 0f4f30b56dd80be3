import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { tellDifference, writeReport } from '#tools/compare/main.ts';
import { aReport } from '../tools/compare/reports.ts';
import { aFolder, aPage, aSite } from '../tools/compare/sites.ts';

test('a change is pictured before and after, at two widths and on paper', async () => {
	const project = aFolder();
	const lines = Array.from({ length: 60 }, (_, i) => `<p>Line ${i}.</p>`);
	const long = (line: string, edition: string) =>
		aPage(lines.toSpliced(50, 1, `<p>${line}</p>`).join(''), edition);
	const sites = {
		before: aSite({
			'long/index.html': long('Old.', '2024-09-01-11111111'),
			'gone/index.html': aPage('<p>Gone.</p>'),
		}),
		after: aSite({
			'long/index.html': long('<strong>New.</strong>', '2024-09-02-22222222'),
			'about/index.html': aPage(
				'<p>About us.</p><p hidden>Unseen.</p><img src="/plan.svg" alt="A plan">',
			),
		}),
	};
	const { pages, pictures } = await tellDifference(
		sites,
		new Set(),
		{ base: 'main', head: undefined, out: 'out', pictures: 3, seconds: 45, typo: false },
		{ project, launch, clock: () => 0, say: () => {}, warn: () => {} },
	);
	expect(pictures).toMatchObject({ pages: 3, left: 0, missing: null });

	const read = (file: string | null) => readFileSync(join(project, 'out', file ?? 'none'));
	const shown = pages.changed.find(({ path }) => path === '/long/')?.pictures ?? [];
	expect(shown.map(({ view }) => view)).toEqual(['360', '1280', 'paper']);
	for (const { view, before, after } of shown) {
		const [old, now] = [await sharp(read(before)).metadata(), await sharp(read(after)).metadata()];
		// A4 is 595 points across; that is 826 dots at 100 to the inch.
		expect([old.width, now.width]).toEqual(Array(2).fill(view === 'paper' ? 826 : Number(view)));
		// Only the place that differs is shown, of a page that is some 2,000 px high.
		if (view !== 'paper') expect(now.height).toBeLessThan(400);
		expect(read(before).equals(read(after)), view).toBe(false);
	}
	expect(shown[2]?.note).toBe('Before: sheet 2 of 2. After: sheet 2 of 2.');

	const unseen = pages.changed.find(({ path }) => path === '/about/')?.pictures ?? [];
	expect(unseen.map(({ before, after, note }) => [before, after, note])).toEqual([
		[null, null, 'Nothing that is in sight differs.'],
		[null, null, 'Nothing that is in sight differs.'],
		[null, null, 'It prints the same.'],
	]);

	const gone = pages.removed.find(({ path }) => path === '/gone/')?.pictures ?? [];
	expect(gone.map(({ before, after }) => [before !== null, after])).toEqual(
		Array(3).fill([true, null]),
	);
	writeReport(aReport({}, { pages, pictures }), join(project, 'out'));
	expect(read('index.html').toString()).toContain('<img src="pictures/');
});

test('where time has run out, no further page is begun, and the report says so', async () => {
	const project = aFolder();
	const sites = {
		before: aSite(),
		after: aSite({
			'index.html': aPage('<p>The new front.</p>'),
			'about/index.html': aPage('<p>New words about us.</p>'),
		}),
	};
	// The time to build is over when pictures begin; all that there is for them passes with the first.
	let now = 90_000;
	const clock = () => (now += 45_000);
	const { pictures } = await tellDifference(
		sites,
		new Set(),
		{ base: 'main', head: undefined, out: 'out', pictures: 3, seconds: 45, typo: false },
		{ project, launch, clock, say: () => {}, warn: () => {} },
	);
	expect(pictures).toMatchObject({ pages: 1, left: 1, limits: { seconds: 45 } });
});
