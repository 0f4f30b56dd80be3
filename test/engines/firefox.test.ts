import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { origin } from '../browser/shared.ts';
import { otherLetters, squeezed } from '../browser/sheets.ts';
import { firefox, type Firefox } from './firefox.ts';
import { firefox as found } from './found.ts';
import { isDrawnTwice, of, sheets } from './pages.ts';
import { chromiumPrint, faults, linesOf, sheetsOfLines, wastedIn } from './paper.ts';
import { screenLaws } from './screen.ts';

const path = found();

describe.skipIf(!path)('Firefox', () => {
	let engine: Firefox;
	beforeAll(async () => {
		engine = await firefox(path ?? '');
	});
	afterAll(async () => {
		await engine.close();
	});

	screenLaws('Firefox', () => Promise.resolve(engine));

	/** Those drawn once for wide columns and once for narrow ones have another drawing on paper. */
	const twice = (pages: string[]) => pages.filter(isDrawnTwice).slice(0, 1);
	const papers = [
		...[...of('chart'), ...of('several').slice(0, 1), ...of('sheet'), ...twice(of('frame'))].map(
			(page) => [page, 'A4'] as const,
		),
		...[...twice(of('chart')), ...twice(of('sheet'))].map((page) => [page, 'Letter'] as const),
	];

	test.each(papers)(
		'%s, on %s, has every drawing and word that Chromium prints',
		async (page, format) => {
			const { lines, drawings, heads, headings } = await chromiumPrint(page, format);
			expect(drawings.shown.length).toBeGreaterThan(0);
			expect(drawings.hidden.length > 0).toBe(isDrawnTwice(page));
			expect(faults(lines, drawings), 'Chromium').toEqual([]);
			const read = await sheetsOfLines(await engine.print(origin + page, format));
			const printed = linesOf(read);
			expect(wastedIn(read, headings)).toEqual([]);
			expect(faults(printed, drawings)).toEqual([]);
			expect(otherLetters(printed.join(''), lines.join(''), heads)).toEqual([]);
		},
	);

	test.each(sheets)('$path has no side that is wasted', async ({ path, headings, heads }) => {
		const read = await sheetsOfLines(await engine.print(origin + path, 'A4'));
		expect(wastedIn(read, headings.map(squeezed), heads)).toEqual([]);
	});
});
