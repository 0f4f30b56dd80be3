import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { asLine } from '#check/problem.ts';
import { tree } from './tree.ts';

const FOLDER = 'test/fixtures/broken';
const cases = globSync(`${FOLDER}/*/*.txt`)
	.map((path) => path.replaceAll('\\', '/'))
	.toSorted();

/** Where a hostile file of the cases tries to write: below the folder that the test runs in. */
const project = process.cwd();
const elsewhere = mkdtempSync(join(tmpdir(), 'standstill-broken-'));
afterAll(() => {
	process.chdir(project);
	rmSync(elsewhere, { recursive: true });
});

/** A case taken apart: what it is about, and the files that it lays over a sound tree. */
function read(text: string) {
	const [about = '', ...parts] = text.split(/^@@ (.*)\n/m);
	const files: Record<string, string> = {};
	for (let i = 0; i < parts.length; i += 2)
		if (parts[i] !== 'problems') files[`content/${parts[i] ?? ''}`] = parts[i + 1] ?? '';
	return { about: about.trim(), files };
}

/** What the checker says of a case, a line for each problem; hints are marked. */
const problemsOf = (text: string): string[] =>
	check(tree(read(text).files)).problems.map(
		(problem) =>
			asLine(problem).replace(/^content\//, '') + (problem.severity === 'warning' ? ' (hint)' : ''),
	);

test('there are at least a hundred, each about something else', () => {
	expect(cases.length).toBeGreaterThanOrEqual(100);
	const about = cases.map((path) => read(readFileSync(path, 'utf8')).about);
	expect(new Set(about).size).toBe(cases.length);
});

describe.each(cases)('%s', (path) => {
	const text = readFileSync(path, 'utf8');
	const found = problemsOf(text);

	// Run `vitest -u` to write what is found into the file, then read whether it is what should be said.
	test(read(text).about, async () => {
		const rewritten = `${text.split(/^@@ problems\n/m)[0]}@@ problems\n${found.join('\n')}\n`;
		await expect(rewritten).toMatchFileSnapshot(join(project, path));
	});

	test('is told at a place that exists, in words for people', () => {
		expect(found.length).toBeGreaterThan(0);
		for (const line of found)
			expect(line).not.toMatch(/undefined|null|\[object|Invalid|expected|acorn|\bat .*\.[jt]s:/);
	});
});

test('nothing of them is run: the file that some try to write is not there', () => {
	process.chdir(elsewhere);
	const hostile = cases.filter((path) =>
		readFileSync(join(project, path), 'utf8').includes('PROOF'),
	);
	expect(hostile.length).toBeGreaterThanOrEqual(5);
	for (const path of hostile) problemsOf(readFileSync(join(project, path), 'utf8'));
	expect(existsSync(join(elsewhere, 'PROOF'))).toBe(false);
	expect(existsSync(join(project, 'PROOF'))).toBe(false);
	expect(basename(process.cwd())).toMatch(/^standstill-broken-/);
});
