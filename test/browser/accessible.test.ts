import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, documentsOf, elementsOf } from '../site/dist.ts';
import { kinds } from './kinds.ts';
import { open, resize, type Opened } from './shared.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const [PHONE, DESK] = [320, 1280];

/**
 * Axe's own choice, and the rule for WCAG 2.2 AA that it leaves out of it: the size of targets.
 * All that passed would have to be described and handed over, which takes longer than the test.
 */
const EVERY_RULE = { rules: { 'target-size': { enabled: true } } };

/** The rules that colours can break; a theme changes nothing else. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

async function violations(page: Page, rules: object): Promise<string[]> {
	const options = JSON.stringify({ ...rules, resultTypes: ['violations'] });
	const violations = await page.evaluate<AxeResults['violations']>(
		`axe.run(document, ${options}).then((results) => results.violations)`,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
	);
}

test('the kinds of pages that every publication has are there', () =>
	expect(kinds.map(([kind]) => kind)).toEqual(
		expect.arrayContaining([
			'front',
			'explainer',
			'claims',
			'claim',
			'sources',
			'data',
			'not found',
		]),
	));

/** Frames for other sites' pages and sheets of paper: read on a screen too, as pages are. */
const OTHERS: Record<string, RegExp> = {
	frame: /^\/embed\/[^/]+\/costs\/$/,
	brief: /^\/handouts\/[^/]+\/brief\/$/,
	'classroom sheet': /^\/handouts\/[^/]+\/classroom\/$/,
	'board sheet': /^\/handouts\/[^/]+\/board\/$/,
	'site sheet': /^\/handouts\/[^/]+\/site-[^/]+\/$/,
};
const documents = documentsOf('dist').map(({ path }) => path);
const others = Object.entries(OTHERS).flatMap(([kind, shape]) => {
	const path = documents.find((one) => shape.test(one));
	return path === undefined ? [] : [[kind, path] as const];
});

/** Text set as wide apart as WCAG 1.4.12 lets readers set it. */
const SPACED = `
	* { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }
	p { margin-block-end: 2em }
`;

/** What cuts off text that has grown, but for what can be scrolled and what is not to be seen. */
const CUT = `[...document.querySelectorAll('main *')]
	.filter((part) => part instanceof HTMLElement && part.checkVisibility())
	.filter((part) => /hidden|clip/.test(getComputedStyle(part).overflow))
	.filter((part) => part.clientWidth > 1 || part.clientHeight > 1)
	.filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
	.map((part) => part.outerHTML.slice(0, 60))`;

/** Adds styles to a page that no policy refuses; unlayered, they win. Returns how to take them away. */
async function styled(page: Page, css: string) {
	await page.evaluate(`
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(${JSON.stringify(css)});
		document.adoptedStyleSheets = [sheet];
	`);
	return () => page.evaluate('void (document.adoptedStyleSheets = [])');
}

const width = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth');

/**
 * Each two of a colour, a width and a fold meet once. A fault that needs three of them would be one of
 * colours that are set for one width alone, of what only a folded part shows.
 */
const STATES = [
	['light', PHONE, false, EVERY_RULE],
	['dark', DESK, false, OF_COLOURS],
	['dark', 360, true, OF_COLOURS],
	['light', DESK, true, EVERY_RULE],
] as const;

const UNFOLD = `for (const one of document.querySelectorAll('details')) one.open = true`;

/** Each page is opened twice, with scripts and without; the tests change the first as they go. */
describe.each([...kinds, ...others])('the %s page', (_, path) => {
	let page: Page;
	let complaints: Opened['complaints'];
	beforeAll(async () => void ({ page, complaints } = await open(path, { width: PHONE })));

	test('does not scroll sideways at 320 px, spaced out too, and reads the same without JavaScript', async () => {
		expect(await width(page)).toBeLessThanOrEqual(PHONE);
		const plain = await open(path, { width: PHONE, script: false });
		const text = await plain.page.innerText('main');
		// What works a chart is there only where scripts run; the rest is the same.
		const shown = await styled(page, '.controls, .walk, .readout { display: none }');
		expect(await page.innerText('main')).toBe(text);
		await shown();
		const unspaced = await styled(page, SPACED);
		expect(await width(page)).toBeLessThanOrEqual(PHONE);
		expect(await page.evaluate(CUT)).toEqual([]);
		await unspaced();
	});

	test('asks no other host for anything and breaks no rule of its policy, at any width', async () => {
		await resize(page, DESK);
		expect(complaints).toEqual([]);
	});

	test('has no axe violation, in light and dark, narrow and wide, folded and unfolded', async () => {
		await page.evaluate(axe);
		for (const [colorScheme, width, isUnfolded, rules] of STATES) {
			await page.emulateMedia({ colorScheme });
			await resize(page, width);
			if (isUnfolded) await page.evaluate(UNFOLD);
			const state = `${colorScheme}, ${width}, ${isUnfolded ? 'unfolded' : 'folded'}`;
			expect(await violations(page, rules), state).toEqual([]);
		}
	});
});

/** What shows that it has the focus: of a slider with nothing to drag the drawing that it steps through. */
const SHOWN = `(document.activeElement.closest('.plot:has(.few:focus)') ?? document.activeElement)`;

/** Whether nothing lies over what has the focus; of a link that runs over two lines, over the first. */
const IN_SIGHT = `(() => {
	const [{ left, top, width, height }] = document.activeElement.getClientRects();
	return ${SHOWN}.contains(document.elementFromPoint(left + width / 2, top + height / 2));
})()`;

const explainer = kinds.find(([kind]) => kind === 'explainer')?.[1] ?? '/';

describe('the explainer', () => {
	test('can be walked with the keyboard: skip link first, focus always seen and never hidden', async () => {
		const { page } = await open(explainer);
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.className')).toBe('skip');
		await page.keyboard.press('Enter');
		expect(await page.evaluate('document.activeElement.id')).toBe('main');
		for (let i = 0; i < 24; i++) {
			await page.keyboard.press('Tab');
			const outline = await page.evaluate<string>(`getComputedStyle(${SHOWN}).outlineWidth`);
			expect(parseFloat(outline)).toBeGreaterThanOrEqual(2);
			// A page scrolls to it at its own pace.
			await expect.poll(() => page.evaluate(IN_SIGHT), { timeout: 60_000 }).toBe(true);
		}
	});

	test('prints every folded table', async () => {
		const { page } = await open(explainer, { width: 768 });
		await page.emulateMedia({ media: 'print' });
		const heights = await page.$$eval('details table', (tables) =>
			tables.map((table) => table.getBoundingClientRect().height),
		);
		expect(heights.length).toBeGreaterThan(0);
		for (const height of heights) expect(height).toBeGreaterThan(50);
	});
});

/** A report of which some assertions, and not all, are contested. */
const report = documentsOf('dist').find(
	({ path, document }) =>
		/\/checked\/[^/]+\/$/.test(path) &&
		elementsOf(document).some((el) => attribute(el, 'id') === 'contested'),
)?.path;

test.skipIf(!report)(
	'a verdict’s own address shows its assertions alone, without JavaScript',
	async () => {
		const numbers = async (fragment: string) => {
			const { page } = await open((report ?? '') + fragment, { width: 768, script: false });
			const shown = await page.locator('[id^="assertion-"]:visible').count();
			const verdicts = await page.locator('.verdicts > h2:visible').allInnerTexts();
			return { shown, verdicts };
		};
		const all = await numbers('');
		const built = documentsOf('dist').find(({ path }) => path === report);
		const assertions = built ? elementsOf(built.document) : [];
		expect(all.shown).toBe(
			assertions.filter((el) => attribute(el, 'id')?.startsWith('assertion-')).length,
		);
		expect(all.shown).toBeGreaterThan(0);
		const contested = await numbers('#contested');
		expect(contested.verdicts).toEqual(['Contested']);
		expect(contested.shown).toBeLessThan(all.shown);
		expect(await numbers('#assertion-2')).toEqual(all);
	},
);
