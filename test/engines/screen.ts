import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NARROWEST } from '#charts/draw/width.ts';
import { LABEL_FAULTS } from '../browser/labels.ts';
import { origin } from '../browser/shared.ts';
import type { Engine } from './engine.ts';
import { of } from './pages.ts';

/** A cheap phone and a desk. */
const WIDTHS = [360, 1280];

/** What is wrong with how an engine has laid out a page, but for the labels of its drawings. */
const LAYOUT_FAULTS = `(() => {
	const faults = [];
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) faults.push('the page is ' + scrollWidth + ' wide');
	for (const svg of document.querySelectorAll('svg:not(svg svg)')) {
		if (!svg.checkVisibility()) continue;
		const { width, height } = svg.getBoundingClientRect();
		const name = svg.querySelector('title')?.textContent ?? svg.parentElement.className;
		if (!(width > 0 && height > 0)) faults.push('no size: ' + name);
		const column = svg.closest('.drawings, .drawing')?.clientWidth;
		if (column && svg.getAttribute('width') === '100%' && width < Math.min(column, ${NARROWEST}) - 1)
			faults.push('squeezed to ' + width + ' of ' + column + ': ' + name);
	}
	return faults;
})()`;

/** The first drawing that is shown: of two for other widths, one is not. */
const DRAWING = `[...document.querySelectorAll('.drawings svg[width="100%"]')].find((svg) => svg.getBoundingClientRect().width > 0)`;
const SLIDER = '.walk';
const SAID = `document.querySelector('.readout output').textContent`;
const POINTED = `[...document.querySelectorAll('tr.pointed th')].map((th) => th.textContent)`;

/** What holds on the screen of every engine. `start` is given the address of the built site. */
export function screenLaws(name: string, start: (origin: string) => Promise<Engine>): void {
	let engine: Engine;
	beforeAll(async () => {
		engine = await start(origin);
	});
	afterAll(async () => {
		await engine.close();
	});

	const charts = of('chart');
	const pages = [...charts, ...of('several'), ...of('frame').slice(0, 1)];

	describe(`on the screen of ${name}`, () => {
		test('there are pages of charts to look at', () => expect(charts.length).toBeGreaterThan(1));

		test.each(pages)('%s is laid out whole, and nothing complains', async (path) => {
			await engine.open(origin + path, WIDTHS[0] ?? 0);
			for (const width of WIDTHS) {
				await engine.resize(width);
				expect(await engine.run('innerWidth')).toBe(width);
				expect(await engine.run(LAYOUT_FAULTS), `${width}`).toEqual([]);
				expect(await engine.run(LABEL_FAULTS), `${width}`).toEqual([]);
			}
			if (charts.includes(path)) {
				const before = await engine.run(SAID);
				expect(await engine.run(POINTED)).toEqual([]);
				await engine.arrow(SLIDER);
				const [pointed] = await engine.run<string[]>(POINTED);
				expect(pointed).toBeTruthy();
				expect(await engine.run(SAID)).not.toBe(before);
			}
			expect(await engine.complaints()).toEqual([]);
		});

		describe('the test sees', () => {
			const planted = async (script: string, look: () => Promise<string[]>) => {
				await engine.open(`${origin}${charts[0] ?? ''}`, WIDTHS[0] ?? 0);
				expect(await look()).toEqual([]);
				await engine.run(`(() => { ${script} })()`);
				await engine.run('new Promise((done) => setTimeout(done, 50)).then(() => 1)');
				return (await look()).join('\n');
			};
			const complaints = () => engine.complaints();
			const layout = () => engine.run<string[]>(LAYOUT_FAULTS);

			test.each([
				['an error', 'setTimeout(() => { throw new Error("planted") })', complaints, /planted/],
				[
					'what the policy refuses',
					`document.querySelector('h1').setAttribute('style', 'color: red')`,
					...([complaints, /style-src/] as const),
				],
				[
					'a page that scrolls sideways',
					`document.querySelector('h1').style.setProperty('min-width', '400px')`,
					...([layout, /wide/] as const),
				],
				[
					'a drawing that is squeezed',
					`${DRAWING}.style.setProperty('width', '140px')`,
					...([layout, /squeezed/] as const),
				],
				[
					'a drawing without a size',
					`${DRAWING}.style.setProperty('height', '0')`,
					...([layout, /no size/] as const),
				],
			])('%s', async (_, script, look, fault) =>
				expect(await planted(script, look)).toMatch(fault),
			);
		});
	});
}
