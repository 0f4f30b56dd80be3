import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept, prune } from '../../src/kept.ts';

let folder = '';
let made: string[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'standstill-kept-'));
	made = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is kept of these parts, as text. */
const of = async (kind: string, ...parts: string[]) => {
	const text = `${kind}: ${parts.join(' and ')}`;
	const bytes = await kept(
		kind,
		parts,
		async () => {
			made.push(text);
			return Buffer.from(text);
		},
		folder,
	);
	return bytes.toString();
};

test('what depends on the same is made once, and read to the byte after that', async () => {
	expect([await of('a', 'x'), await of('a', 'x')]).toEqual(['a: x', 'a: x']);
	expect(made).toHaveLength(1);
});

test('another kind, another part, or the same text in other parts is another thing', async () => {
	const all = [
		['a', 'x'],
		['b', 'x'],
		['a', 'y'],
		['a', 'x', ''],
		['a', 'xy'],
		['a', 'x', 'y'],
	];
	for (const [kind = '', ...parts] of all)
		expect(await of(kind, ...parts)).toBe(`${kind}: ${parts.join(' and ')}`);
	expect(made).toHaveLength(all.length);
});

test('what was cut off is made anew', async () => {
	await of('a', 'x');
	const [name = ''] = readdirSync(join(folder, 'a'));
	for (const length of [33, 10, 0]) {
		truncateSync(join(folder, 'a', name), length);
		expect(await of('a', 'x')).toBe('a: x');
	}
	expect(made).toHaveLength(4);
	expect(readdirSync(join(folder, 'a'))).toEqual([name]);
});

test('it may be deleted at any time, or stand where nothing can be written', async () => {
	await of('a', 'x');
	rmSync(folder, { recursive: true });
	expect(await of('a', 'x')).toBe('a: x');
	const nowhere = await kept('a', ['x'], async () => Buffer.from('made'), '/dev/null');
	expect(nowhere.toString()).toBe('made');
});

test('of what was not used since a time the last stays, up to as much as was used', async () => {
	const text = 'as long as the others';
	for (const name of 'abcdef') await of(name, text);
	const ages: [string, number][] = [
		['a', 100],
		['b', 90],
		['c', 80],
		['d', 70],
	];
	for (const [kind, age] of ages) {
		const [name = ''] = readdirSync(join(folder, kind));
		utimesSync(join(folder, kind, name), 1000 - age, 1000 - age);
	}
	// What is read is used, whenever it was written.
	const since = new Date(950_000);
	expect(await of('b', text)).toBe(`b: ${text}`);
	prune(since, folder);
	expect(
		readdirSync(folder, { recursive: true }).filter((name) => /[\\/]/.test(String(name))).length,
	).toBe(6);
	for (const kind of 'ef') rmSync(join(folder, kind), { recursive: true });
	prune(since, folder);
	const left = 'abcd'.split('').filter((kind) => readdirSync(join(folder, kind)).length > 0);
	expect(left).toEqual(['b', 'd']);
	// The next that asks for what has gone makes it anew.
	expect(await of('a', text)).toBe(`a: ${text}`);
	expect(made).toHaveLength(7);
});
