import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentsOf, pagesOf } from '../site/dist.ts';
import { kinds } from './kinds.ts';
import { LABEL_FAULTS } from './labels.ts';
import { open, origin, resize } from './shared.ts';

const CHART = /^\/[^/]+\/charts\/([^/]+)\/$/;
/** The pages of charts; where one moved, only an address that leads on stands. */
const charts = pagesOf('dist').filter(({ path }) => CHART.test(path));
const paths = charts.map(({ path }) => path);
const nameOf = (path: string) => CHART.exec(path)?.[1] ?? '';
/** Of each kind of chart, the one that draws most: how it is worked, the others are. */
const fullest = [...Map.groupBy(charts, ({ path }) => nameOf(path)).values()].flatMap(
	(alike) => alike.toSorted((a, b) => b.html.length - a.html.length)[0]?.path ?? [],
);
/** What tells the whole story holds several charts, in a column narrower than their own pages'. */
const explainer = kinds.find(([kind]) => kind === 'explainer')?.[1] ?? '';
const named = (name: string) => fullest.find((path) => nameOf(path) === name) ?? '';

/** A chart whose days can be counted from more than one day. */
const counted = pagesOf('dist').find(
	({ path, html }) => CHART.test(path) && html.includes('data-control="view"'),
);

/**
 * Taps each mark of a page's chart on the smallest thing that is drawn of it, in the middle of the
 * screen. What is read out must then be in sight, and nothing may have moved or grown.
 */
const TAPS = `(() => {
	const faults = [];
	const [figure] = document.querySelectorAll('figure[data-chart]');
	const [said] = figure.querySelectorAll('.readout');
	const seen = (part) => { const { width, height } = part.getBoundingClientRect(); return width + height > 0; };
	const marks = [...figure.querySelectorAll('.drawings:not([hidden]) [data-drawing] [data-key]')].filter(seen);
	for (const mark of marks) {
		const key = mark.dataset.key;
		const area = (part) => { const { width, height } = part.getBoundingClientRect(); return width * height; };
		const [part] = [...mark.querySelectorAll(':not(.texture) > :is(rect, line, path, text):not(.hit)')]
			.filter(seen).sort((a, b) => area(a) - area(b));
		if (!part) { faults.push(key + ' has nothing to tap'); continue; }
		part.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
		const box = part.getBoundingClientRect();
		const before = JSON.stringify([figure.offsetHeight, document.body.offsetHeight, box.top]);
		const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true, cancelable: true };
		const under = document.elementFromPoint(at.clientX, at.clientY) ?? part;
		under.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
		const stays = !under.dispatchEvent(new PointerEvent('click', { ...at, detail: 1 }));
		const after = part.getBoundingClientRect();
		if (JSON.stringify([figure.offsetHeight, document.body.offsetHeight, after.top]) !== before) faults.push(key + ' moves the page');
		if (!figure.querySelector('tr.pointed')) faults.push(key + ' is not pointed at');
		if (!said.textContent.trim()) faults.push(key + ' says nothing');
		if (mark.matches('a') && !stays) faults.push(key + ' leads away at once');
		const { top, bottom } = said.getBoundingClientRect();
		if (top < 0 || bottom > innerHeight + 0.5) faults.push(key + ' is read out out of sight, at ' + Math.round(top));
		if (said.scrollHeight > said.clientHeight + 1) faults.push(key + ' is cut off');
		document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
	}
	return { marks: marks.length, faults };
})()`;

/** How many marks a page's chart has: one may be drawn in several parts, and a row may have none. */
const MARKS = `new Set([...document.querySelectorAll('.drawings:not([hidden]) [data-drawing] [data-key]')].map(({ dataset }) => dataset.key)).size`;

/** How high the letters of a drawing are. */
const LETTERS = `(() => {
	const [text] = [...document.querySelectorAll('[data-drawing] text')].filter((one) => one.checkVisibility());
	return parseFloat(getComputedStyle(text).fontSize);
})()`;

/** A point in sight that is a little away from all that is drawn of the marks, and one that is farther away. */
const BESIDE = `(() => {
	const [plot] = document.querySelectorAll('.plot');
	plot.scrollIntoView({ block: 'center', behavior: 'instant' });
	const boxes = [...document.querySelectorAll('.drawings:not([hidden]) [data-key] :is(rect, line, path, text)')]
		.filter((part) => !part.closest('.texture'))
		.map((part) => part.getBoundingClientRect())
		.filter(({ width, height }) => width + height > 0);
	const away = (x, y) => Math.min(...boxes.map(({ left, right, top, bottom }) =>
		Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))));
	const { left, right, top, bottom } = plot.getBoundingClientRect();
	const found = {};
	for (let y = Math.max(top, 0) + 1; y < Math.min(bottom, innerHeight) - 26; y += 3)
		for (let x = left + 1; x < right - 1; x += 7) {
			const gap = away(x, y);
			if (gap > 15 && gap < 23) found.near ??= { x, y };
			if (gap > 26) found.far ??= { x, y };
		}
	return found;
})()`;

test('there is a page for each of several charts', () => expect(paths.length).toBeGreaterThan(1));

/** Doubles all letters of a page, or takes that back. */
const doubled = (page: Page, isDoubled: boolean) =>
	page.evaluate(`void (document.documentElement.style.fontSize = '${isDoubled ? '200%' : ''}')`);

describe.each([...paths, explainer])('%s', (path) => {
	let page: Page;
	beforeAll(async () => void ({ page } = await open(path)));

	test.each([320, 360, 768, 1280])(
		'has no label that overlaps or leaves at %i pixels, with letters of twice the size too',
		async (width) => {
			const faults = () => page.evaluate(LABEL_FAULTS);
			await resize(page, width);
			expect(await faults()).toEqual([]);
			const plain = await page.evaluate<number>(LETTERS);
			await doubled(page, true);
			expect(await page.evaluate<number>(LETTERS)).toBeCloseTo(2 * plain, 1);
			expect(await faults()).toEqual([]);
			await doubled(page, false);
		},
	);

	// Colours move nothing: they are looked at on the wide and on the narrow drawing.
	test('has no colour that forced ones lose', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		for (const width of [1280, 320]) {
			await resize(page, width);
			expect(await page.evaluate(LABEL_FAULTS), `${width}`).toEqual([]);
		}
	});
});

describe.each(fullest)('%s', (path) => {
	test('is walked with one tab stop, arrows, Home, End and Escape', async () => {
		const { page } = await open(path);
		const said = () => page.locator('.readout output').innerText();
		// By its key: two rows may begin with the same words.
		const pointed = () =>
			page.evaluate<string[]>(
				`[...document.querySelectorAll('tr.pointed')].map(({ dataset }) => dataset.key)`,
			);
		const stop = page.locator('.walk');
		expect(await said()).toBe('');
		await stop.focus();
		await page.keyboard.press('ArrowRight');
		const [first] = await pointed();
		expect(first).toBeTruthy();
		const one = await said();
		expect(one).not.toBe('');
		await page.keyboard.press('End');
		const [last] = await pointed();
		if (last !== first) expect(await said()).not.toBe(one);
		await page.keyboard.press('Home');
		expect(await pointed()).toEqual([first]);
		expect(await said()).toBe(one);
		const marks = await page.evaluate<number>(MARKS);
		expect(last === first).toBe(marks === 1);
		await page.keyboard.press('Escape');
		expect(await pointed()).toEqual([]);
		expect(await said()).toBe('');
		expect(await stop.count()).toBe(1);
		expect(await page.locator('svg [tabindex="0"], svg a:not([tabindex])').count()).toBe(0);
		// There is something to drag only where there are many marks.
		const { width = 0 } = (await stop.boundingBox()) ?? {};
		if (marks < 6) expect(width).toBeLessThan(2);
		else expect(width).toBeGreaterThan(200);
	});

	test('reads out every mark in sight on a phone, and nothing moves', async () => {
		const { page } = await open(path, { touch: true });
		await page.setViewportSize({ width: 360, height: 740 });
		const found = await page.evaluate<{ marks: number; faults: string[] }>(TAPS);
		expect(found.marks).toBeGreaterThan(0);
		expect(found.faults).toEqual([]);
	});

	test('points at what is within 24 pixels of the mouse, and at nothing farther away', async () => {
		const { page } = await open(path);
		type Place = { x: number; y: number } | undefined;
		const { near, far } = await page.evaluate<{ near: Place; far: Place }>(BESIDE);
		const pointed = () => page.locator('tr.pointed').count();
		if (near) {
			await page.mouse.move(near.x, near.y);
			await expect.poll(pointed).toBe(1);
			await page.keyboard.press('Escape');
		}
		if (far) {
			await page.mouse.move(far.x, far.y);
			// A browser tells of a pointer that moves with its next picture.
			await page.evaluate(
				'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
			);
			expect(await pointed()).toBe(0);
		}
	});

	test('shows every value without JavaScript, and nothing that needs it', async () => {
		const { page } = await open(path, { script: false });
		for (const part of ['.controls', '.walk'])
			expect(await page.locator(part).filter({ visible: true }).count()).toBe(0);
		expect(await page.locator('[data-drawing]').filter({ visible: true }).count()).toBeGreaterThan(
			0,
		);
		const cells = await page.$$eval('figure td', (all) =>
			all.map((cell) => {
				const { width, height } = cell.getBoundingClientRect();
				return cell.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
			}),
		);
		expect(cells.length).toBeGreaterThan(0);
		expect(cells.flatMap((isSeen, i) => (isSeen ? [] : [`cell ${i}`]))).toEqual([]);
	});
});

/** How high the drawing of a frame is, and all that stands around it, where nothing in it is unfolded. */
const HEIGHTS = `(() => {
	const figure = document.querySelector('figure[data-chart]');
	const drawing = document.querySelector('.plot').offsetHeight;
	return { drawing, around: figure.offsetHeight - drawing };
})()`;
/** So high are a headline, a unit, a key and the source together where a drawing has but a few rows. */
const AROUND = 300;

/** Where a chart moved, its frame only leads on. */
const frames = documentsOf('dist')
	.filter(({ path, html }) => path.startsWith('/embed/') && !html.includes('http-equiv="refresh"'))
	.map(({ path }) => path);

test.each(frames)('of %s the drawing is most, but of a small one, on a phone', async (path) => {
	const { page } = await open(path);
	await resize(page, 360);
	const { drawing, around } = await page.evaluate<{ drawing: number; around: number }>(HEIGHTS);
	expect(around).toBeLessThanOrEqual(Math.max(AROUND, (drawing * 2) / 3));
});

test.skipIf(!counted)(
	'the days can be counted from the other day, and paper says from which',
	async () => {
		const { page } = await open(counted?.path ?? '');
		const headline = () => page.locator('.answer').innerText();
		const before = await headline();
		await page.locator('[data-control=view] input').nth(1).check();
		const after = await headline();
		expect(after).not.toBe(before);
		expect(await page.locator('.drawings:not([hidden])').count()).toBe(1);
		const label = await page.locator('[data-control=view] label').nth(1).innerText();
		await page.emulateMedia({ media: 'print' });
		await page.evaluate('dispatchEvent(new Event("beforeprint"))');
		expect(await headline()).toBe(after);
		expect(await page.locator('.set').innerText()).toContain(label.trim());
		expect(await page.locator('.controls').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.locator('[data-control=view] input').nth(0).check();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.set').isVisible()).toBe(false);
	},
);

test.skipIf(!named('known-when'))(
	'a day in the address of what was known when leads to its page, or to the one before',
	async () => {
		const path = named('known-when');
		const { page } = await open(path);
		const days = await page.evaluate<string[]>(
			`[...document.querySelectorAll('.line > a')].map(({ pathname }) => pathname).toSorted()`,
		);
		const [first = '', last = ''] = [days[0], days.at(-1)];
		const at = (day: string) => page.goto(new URL(`${path}?known=${day}`, page.url()).href);
		await at('9999-12-31');
		await page.waitForURL((url) => url.pathname === last);
		await at(first.split('/').at(-2) ?? '');
		await page.waitForURL((url) => url.pathname === first);
		await at('0001-01-01');
		expect(new URL(page.url()).pathname).toBe(path);
	},
);

test.skipIf(!named('comparisons'))('the comparisons can be sorted, drawing and table', async () => {
	const { page } = await open(named('comparisons'));
	const rows = () => page.locator('figure tbody th').allInnerTexts();
	const tops = () =>
		page.evaluate<string[]>(
			`[...document.querySelectorAll('[data-drawing]')[0].querySelectorAll('[data-key]')]
				.map((mark) => [mark.getBoundingClientRect().top, mark.dataset.key])
				.sort((a, b) => a[0] - b[0]).map(([, key]) => key)`,
		);
	const [drawn, listed] = [await tops(), await rows()];
	const options = await page.locator('[data-control=sort] option').count();
	expect(options).toBeGreaterThan(1);
	await page.locator('[data-control=sort] select').selectOption({ index: 1 });
	expect(await tops()).not.toEqual(drawn);
	expect(await rows()).not.toEqual(listed);
	await page.locator('[data-control=sort] select').selectOption({ index: 0 });
	expect(await tops()).toEqual(drawn);
	expect(await rows()).toEqual(listed);
});

test('a frame takes the theme that it is asked for, and tells its height', async () => {
	const [, incident = '', , name = ''] = (paths[0] ?? '').split('/');
	const frame = `${origin}/embed/${incident}/${name}/`;
	const { page } = await open('/about/');
	const ground = (theme: string) =>
		page
			.goto(`${frame}?theme=${theme}`)
			.then(() => page.evaluate<string>('getComputedStyle(document.body).color'));
	expect(await ground('dark')).not.toBe(await ground('light'));
	expect(await page.locator('nav, header').count()).toBe(0);
	// A page without a policy of its own, as the host of a frame is.
	await page.goto(`${origin}/robots.txt`);
	const height = await page
		.evaluate<number>(
			`new Promise((resolve, reject) => {
		setTimeout(reject, 120_000);
		addEventListener('message', ({ data }) => data.type === 'standstill-height' && resolve(data.height));
		const frame = document.createElement('iframe');
		frame.src = '${frame}';
		document.body.append(frame);
	})`,
		)
		.catch(() => 0);
	expect(height).toBeGreaterThan(300);
});
