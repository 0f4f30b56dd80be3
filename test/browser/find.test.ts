import { expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { quantityOf } from '#facts/quantity.ts';
import { paths } from '#records/paths.ts';
import { quantityInWords } from '#words/quantity.ts';
import { open } from './shared.ts';

const { dossiers } = check(readTexts(process.cwd()));

/** A place and a number of each incident, with the page that a reader wants. */
const sought = dossiers.flatMap((dossier) => {
	const { id, sites, claims, incident } = dossier;
	const [site] = sites;
	const claim = claims.find(({ id: key }) => key === incident.keyClaims[0]);
	const quantity = claim && quantityOf(dossier, claim);
	return [
		...(site ? [[site.name, paths.site(id, site.id)] as const] : []),
		...(claim && quantity
			? [
					[
						`${quantityInWords(quantity)} ${incident.organisations[0] ?? ''}`,
						paths.claim(id, claim.id),
					] as const,
				]
			: []),
	];
});

/** A machine with other things to do tells late what was found. */
const PATIENT = { timeout: 60_000 };

test('there is something to seek', () => expect(sought.length).toBeGreaterThan(0));

test.each(sought)('%s: typed, it is among the results, which lead there', async (query, path) => {
	const { page, complaints } = await open(paths.find());
	await page.locator('[type="search"]').fill(query);
	const result = page.locator(`search .lines a[href$="${path}"]`).first();
	await result.waitFor();
	expect(await page.locator('[data-found]').isVisible()).toBe(false);
	await result.click();
	await page.waitForURL(`**${path}`);
	expect(complaints).toEqual([]);
});

test.each(sought.filter(([, path]) => path.includes('/sites/')))(
	'%s: by the keyboard alone, with Enter',
	async (query, path) => {
		const { page } = await open(paths.find());
		await page.locator('[type="search"]').focus();
		await page.keyboard.type(query);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${path}`);
	},
);

test.each(sought)('%s: without a script, by its letter', async (query, path) => {
	const { page } = await open(paths.find(), { script: false });
	expect(await page.locator('search').isVisible()).toBe(false);
	const direct = page.locator(`.lines a[href$="${path}"], .starts a[href$="${path}"]`);
	if ((await direct.count()) > 0) return;
	const letters = await page
		.locator('.letters a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	const [first = ''] = /[£$€]?\d/.test(query)
		? letters.filter((one) => one.includes('0-9'))
		: letters;
	await page.goto(new URL(first, page.url()).href);
	const stretches = await page
		.locator('.stretches a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	for (const stretch of stretches.length > 0 ? stretches : [page.url()]) {
		await page.goto(stretch);
		if ((await page.locator(`.lines a[href$="${path}"]`).count()) > 0) return;
	}
	expect.fail(`${query} stands on no page of its letter`);
});

/** What a reader sees of the first result, who opened the page to find and typed this, and no more. */
const told = dossiers.flatMap((dossier) => {
	const [site] = dossier.sites;
	const claim = dossier.claims.find(({ status }) => status !== 'confirmed');
	return [
		...(site ? [[site.name, [site.answer]] as const] : []),
		...(claim ? [[claim.asks, [claim.statement, `(${claim.status})`]] as const] : []),
	];
});

test.each(told)(
	'%s: the first result is the fact with its status, two steps from the front page',
	async (query, facts) => {
		const { page } = await open(paths.front(), { width: 360 });
		await page.locator(`header a[href$="${paths.find()}"]`).click();
		await page.locator('[type="search"]').fill(query);
		const first = page.locator('search .lines li').first();
		await first.waitFor();
		for (const fact of facts) expect(await first.textContent()).toContain(fact);
		// What is read is in view: the height of a phone, less half of it for its keyboard.
		const { y = Infinity } = (await first.boundingBox()) ?? {};
		expect(y).toBeLessThan(500);
	},
);

test('what was found is told politely, and what was not as well', async () => {
	const { page, complaints } = await open(paths.find());
	const input = page.locator('[type="search"]');
	const status = page.locator('search [role="status"]');
	await input.fill(sought[0]?.[0] ?? '');
	await expect.poll(() => status.textContent(), PATIENT).toMatch(/\d+ results? for/);
	await input.fill(`${sought[0]?.[0] ?? ''} xqzxqz`);
	await expect.poll(() => status.textContent(), PATIENT).toMatch(/^Nothing holds all of/);
	expect(await page.locator('[data-found]').isVisible()).toBe(false);
	await input.fill('xqzxqz');
	await expect
		.poll(() => status.textContent(), PATIENT)
		.toContain('Nothing on record for “xqzxqz”');
	expect(await page.locator('[data-found]').isVisible()).toBe(true);
	await input.fill('');
	await expect.poll(async () => (await status.textContent())?.trim(), PATIENT).toBe('');
	expect(complaints).toEqual([]);
});

test('the arrows go down into the results and up again, and the address keeps the query', async () => {
	const [query = ''] = sought[0] ?? [];
	const { page } = await open(`${paths.find()}?q=${encodeURIComponent(query)}`);
	const input = page.locator('[type="search"]');
	expect(await input.inputValue()).toBe(query);
	const first = page.locator('search .lines a').first();
	await first.waitFor();
	await input.press('ArrowDown');
	expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
	await page.keyboard.press('ArrowUp');
	expect(await input.evaluate((box) => box === document.activeElement)).toBe(true);
});

test('the choices narrow down what is found', async () => {
	const { page } = await open(paths.find());
	await page.locator('[type="search"]').fill(sought[0]?.[0] ?? '');
	await page.locator('search .lines a').first().waitFor();
	await page.locator('search summary').click();
	await page.locator('select[name="kind"]').selectOption('place');
	await expect
		.poll(() =>
			page
				.locator('search .lines a')
				.evaluateAll((links) =>
					links.every((link) => (link as HTMLAnchorElement).href.includes('/sites/')),
				),
		)
		.toBe(true);
});
