import { describe, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { paths } from '#records/paths.ts';
import { pagesOf } from '../site/dist.ts';
import { open } from './shared.ts';

const { dossiers } = check(readTexts(process.cwd()));
const accounts = dossiers.map(({ id }) => paths.incident(id));
const pages = pagesOf('dist');
const having = (id: string) =>
	new Set(pages.flatMap(({ path, html }) => (html.includes(`id="${id}"`) ? path : [])));
/** Those that tell the whole in a minute, and what is not known, which a new one may not yet. */
const [told, unanswered] = [having('minute'), having('unknowns')];
const PHONE = { width: 360, height: 740 };

test('there is something to read', () => expect(accounts.length).toBeGreaterThan(0));

describe.each(accounts)('%s', (path) => {
	test.skipIf(!told.has(path))(
		'says in the first 420 pixels of a phone what takes a minute, and then draws its days',
		async () => {
			const { page } = await open(path, { width: PHONE.width, script: false });
			await page.setViewportSize(PHONE);
			const minute = await page.locator('#minute + p').boundingBox();
			const strip = await page.locator('.account > .strip').boundingBox();
			expect(minute!.y + minute!.height).toBeLessThanOrEqual(420);
			expect(strip!.y + strip!.height).toBeLessThanOrEqual(PHONE.height);
		},
	);

	test.skipIf(!unanswered.has(path))(
		'shows who is led to what is not known its heading',
		async () => {
			const { page } = await open(`${path}#unknowns`, { width: PHONE.width });
			const places = () =>
				page.$eval('#unknowns', (list) => {
					const above = [...document.querySelectorAll('h2')].filter(
						(h2) => h2.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
					);
					return [above.at(-1)!, list].map((part) => part.getBoundingClientRect().top);
				});
			const at = expect.poll(async () => (await places())[1], { timeout: 60_000 });
			await at.toBeLessThan(PHONE.height / 2);
			expect((await places())[0]).toBeGreaterThanOrEqual(0);
		},
	);

	test('breaks no line anew once its scripts have run', async () => {
		const heights = async (script: boolean) => {
			const { page } = await open(path, { width: PHONE.width, script });
			return page.$$eval('.account > p', (all) => all.map((p) => p.getBoundingClientRect().height));
		};
		expect(await heights(true)).toEqual(await heights(false));
	});

	test('shows a note on a phone without moving the page, and leads back to its mark', async () => {
		const { page } = await open(path, { width: PHONE.width, script: false });
		await page.setViewportSize(PHONE);
		const marks = page.locator('.account .numbers a');
		const count = await marks.count();
		for (const at of [0, Math.floor(count / 2), count - 1]) {
			const mark = marks.nth(at);
			await mark.evaluate((link) => {
				link.scrollIntoView({ block: 'center', behavior: 'instant' });
			});
			// What is laid out once it comes near may still move it.
			await mark.click({ trial: true });
			const seenAt = async () => (await mark.boundingBox())!.y;
			const before = await seenAt();
			await mark.click();
			expect(Math.abs((await seenAt()) - before)).toBeLessThanOrEqual(1);
			const note = page.locator(`[id="${(await mark.getAttribute('href'))!.slice(1)}"]`);
			const box = (await note.boundingBox())!;
			expect(box.y).toBeGreaterThan(0);
			expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(PHONE.height);
			await note.locator('.return').click();
			expect(await note.isVisible()).toBe(false);
			const place = (await mark.boundingBox())!;
			expect(place.y).toBeGreaterThan(0);
			expect(place.y).toBeLessThan(PHONE.height);
		}
	});

	test('has under a finger on the middle of a mark that mark, and none of the next line', async () => {
		const { page } = await open(path, { width: PHONE.width, script: false });
		const covered = await page.evaluate(() =>
			[...document.querySelectorAll('.account .numbers a')].flatMap((mark) => {
				mark.scrollIntoView({ block: 'center', behavior: 'instant' });
				const [{ left, top, width, height } = new DOMRect()] = mark.getClientRects();
				const found = document.elementFromPoint(left + width / 2, top + height / 2);
				return mark.contains(found) ? [] : [`${mark.textContent} lies under ${found?.textContent}`];
			}),
		);
		expect(covered).toEqual([]);
	});

	test('has its notes beside the text on a desk, and lines of 60 to 70 letters', async ({
		skip,
	}) => {
		const { page } = await open(path, { width: 1280 });
		const seen = await page.evaluate(() => {
			const [text] = [...document.querySelectorAll('.account > p:has(+ .notes)')].filter(
				(p) => p.textContent.length > 300,
			);
			if (!text) return undefined;
			const range = document.createRange();
			range.selectNodeContents(text);
			const style = getComputedStyle(text);
			const lines = text.getBoundingClientRect().height / parseFloat(style.lineHeight);
			const note = text.nextElementSibling!.querySelector('.note')!;
			return {
				letters: range.toString().replaceAll(/\s+/g, ' ').length / (lines - 0.5),
				text: text.getBoundingClientRect().toJSON() as DOMRect,
				note: note.getBoundingClientRect().toJSON() as DOMRect,
			};
		});
		if (!seen) return skip('No paragraph is long enough to count the letters of its lines.');
		expect(seen.letters).toBeGreaterThanOrEqual(58);
		expect(seen.letters).toBeLessThanOrEqual(72);
		expect(seen.note.left).toBeGreaterThan(seen.text.right);
		expect(Math.abs(seen.note.top - seen.text.top)).toBeLessThan(12);
	});

	test.each([PHONE.width, 1280])(
		'has at most 246 stops of the keyboard at %i pixels',
		async (width) => {
			const { page } = await open(path, { width });
			const stops = await page.evaluate(() => {
				const shown = [
					...document.querySelectorAll<HTMLElement>(
						'a[href], button, input, summary, [tabindex="0"]',
					),
				].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
				// Of buttons of which one is chosen, the keyboard stops at that one.
				const groups = shown.map((one) =>
					one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one,
				);
				return new Set(groups).size;
			});
			expect(stops).toBeGreaterThan(10);
			expect(stops).toBeLessThanOrEqual(246);
		},
	);

	test('leads on from a note on a desk: a pointer at once, keys when its mark was asked for', async ({
		skip,
	}) => {
		const { page } = await open(path, { width: 1280, script: false });
		const notes = page.locator('.account .note:has(a[href*="/claims/"])');
		if ((await notes.count()) === 0) return skip('None of its notes leads to a claim.');
		const note = notes.first();
		const mark = page.locator(`.numbers a[href="#${await note.getAttribute('id')}"]`).first();
		const record = note.locator('a[href*="/claims/"]').first();
		const goal = await record.getAttribute('href');
		const stopped = () => page.evaluate(() => Boolean(document.activeElement?.closest('.note')));
		await mark.focus();
		await page.keyboard.press('Tab');
		expect(await stopped()).toBe(false);
		await mark.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await stopped()).toBe(true);
		expect(await note.locator('.return').isVisible()).toBe(true);
		await open(path, { width: 1280, script: false });
		await record.locator('span').click();
		await page.waitForURL(`**${goal}`);
	});
});
