import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf, keptIn, type Heard } from '#check/kept.ts';

let project: string;
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'standstill-kept-'));
});
afterEach(() => rmSync(project, { recursive: true }));

const FOUND: Heard[] = [['retext-spell', 'recieved', ['received']]];
const folder = () => join(project, 'node_modules', '.cache');
const file = () => join(folder(), 'standstill-hints.json');
const written = () => JSON.parse(readFileSync(file(), 'utf8')) as unknown;

test('what was found in a text is there the next time, and nothing beside it', () => {
	const first = keptIn(project);
	expect(first.get('a')).toBeUndefined();
	first.set('a', FOUND);
	first.set('b', []);
	first.write();
	expect(written()).toEqual({ a: FOUND, b: [] });
	expect(readdirSync(folder())).toEqual(['standstill-hints.json']);
	expect(keptIn(project).get('a')).toEqual(FOUND);
});

test('what nobody asked for this time goes', () => {
	const first = keptIn(project);
	for (const key of ['a', 'b', 'c']) first.set(key, FOUND);
	first.write();
	const second = keptIn(project);
	second.get('a');
	second.get('d');
	second.write();
	expect(written()).toEqual({ a: FOUND });
});

test('nothing is written where all is as it was, and something as soon as it is not', () => {
	const first = keptIn(project);
	first.set('a', FOUND);
	first.write();
	// Written otherwise, it would be written as it should be.
	writeFileSync(file(), ` ${JSON.stringify({ a: FOUND })}`);
	const same = keptIn(project);
	same.get('a');
	same.write();
	expect(readFileSync(file(), 'utf8')).toMatch(/^ /);
	const other = keptIn(project);
	other.set('b', FOUND);
	other.write();
	expect(written()).toEqual({ b: FOUND });
});

test('a file that was cut off is as good as none', () => {
	mkdirSync(folder(), { recursive: true });
	writeFileSync(file(), '{"a": [');
	const kept = keptIn(project);
	expect(kept.get('a')).toBeUndefined();
	kept.set('a', FOUND);
	kept.write();
	expect(written()).toEqual({ a: FOUND });
});

test('where nothing can be written, nothing is told', () => {
	writeFileSync(join(project, 'node_modules'), '');
	const kept = keptIn(project);
	kept.set('a', FOUND);
	expect(() => kept.write()).not.toThrow();
});

test('a short name tells its parts apart', () => {
	expect(hashOf('a', 'b')).toMatch(/^[\w-]{22}$/);
	expect(hashOf('a', 'b')).toBe(hashOf('a', 'b'));
	for (const other of [['ab'], ['a', '', 'b'], ['b', 'a'], ['a']])
		expect(hashOf(...other)).not.toBe(hashOf('a', 'b'));
});
