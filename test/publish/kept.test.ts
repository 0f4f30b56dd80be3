import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept } from '../../src/kept.ts';

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
