import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPage } from '#load/keep.ts';
import { note, noteBeyond } from '#load/noted.ts';

let folder = '';
let made = 0;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'standstill-page-'));
	made = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A page at its address, as it is in a state of the content: its own incident, another one, the edition. */
async function page(
	write: (edition: string) => string,
	{ base = 'a', other = 'x', digits = '0123abcd' } = {},
) {
	const name = `2024-09-01-${digits}`;
	return keptPage(
		{ incident: 'one', place: { kind: 'page', name: Buffer.from('there') }, base },
		async () => {
			made++;
			return write(name);
		},
		{
			edition: { asOf: '2024-09-01', hash: digits, name },
			hashOfThing: async (thing) => (thing[1] === 'two' ? other : undefined),
			folder,
		},
	);
}

const alone = (edition: string) => `<p>Edition ${edition}, once more ${edition}.</p>`;
const telling = (edition: string) => {
	note('part', 'two', 'claims');
	return alone(edition);
};

test('a page on which nothing changes is made once, and names the edition of the day', async () => {
	expect(await page(telling)).toBe(alone('2024-09-01-0123abcd'));
	expect(await page(telling, { digits: 'fedc4567' })).toBe(alone('2024-09-01-fedc4567'));
	expect(made).toBe(1);
});

test('a page is made anew where its own incident changes, or what it was told of another', async () => {
	await page(telling);
	await page(telling, { base: 'b' });
	await page(telling, { base: 'b', other: 'y' });
	expect(made).toBe(3);
	// What it was not told is nothing to it.
	await page(alone, { base: 'c', other: 'y' });
	await page(alone, { base: 'c', other: 'z' });
	expect(made).toBe(4);
});

test('what a page was told of and is there no more is a change', async () => {
	const gone = (edition: string) => {
		note('name', '/one/');
		return alone(edition);
	};
	await page(gone);
	await page(gone);
	expect(made).toBe(2);
});

test('no page is kept that was told what has no name, or holds the edition in another form', async () => {
	for (const write of [
		(edition: string) => {
			noteBeyond();
			return alone(edition);
		},
		(edition: string) => `<p>${edition.slice(-8)}</p>`,
	]) {
		expect(await page(write)).toBe(write('2024-09-01-0123abcd'));
		expect(readdirSync(folder)).toEqual([]);
	}
});
