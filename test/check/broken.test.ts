import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { RULES } from '#check/output/people.ts';
import { asLine, type Problem } from '#check/problem.ts';
import { CODES, say, type Slip } from '#check/say.ts';
import { cases, problemsFound, problemsOf } from './cases.ts';
import { tree } from './tree.ts';

/** Where a hostile file of the cases tries to write: below the folder that the test runs in. */
const project = process.cwd();
const elsewhere = mkdtempSync(join(tmpdir(), 'standstill-broken-'));
afterAll(() => {
	process.chdir(project);
	rmSync(elsewhere, { recursive: true });
});

/** A problem as a case has it; hints are marked. */
const lineOf = (problem: Problem): string =>
	asLine(problem).replace(/^content\//, '') + (problem.severity === 'warning' ? ' (hint)' : '');

test('there are at least a hundred, each about something else', () => {
	expect(cases.length).toBeGreaterThanOrEqual(100);
	expect(new Set(cases.map(({ about }) => about)).size).toBe(cases.length);
});

// Run `vitest -u` to write what is found into the file, then read whether it is what should be said.
test.each(cases.map((one) => [one.path, one.about, one] as const))(
	'%s: %s',
	async (path, _, one) => {
		const lines = problemsOf(one).map(lineOf);
		// It is told in words for people.
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines)
			expect(line).not.toMatch(/undefined|null|\[object|Invalid|expected|acorn|\bat .*\.[jt]s:/);
		const rewritten = `${one.text.split(/^@@ problems\n/m)[0]}@@ problems\n${lines.join('\n')}\n`;
		await expect(rewritten).toMatchFileSnapshot(join(project, path));
	},
);

test('nothing of them is run: the file that some try to write is not there', () => {
	process.chdir(elsewhere);
	const hostile = cases.filter(({ text }) => text.includes('PROOF'));
	expect(hostile.length).toBeGreaterThanOrEqual(5);
	for (const { files } of hostile) check(tree(files));
	process.chdir(project);
	expect(existsSync(join(elsewhere, 'PROOF'))).toBe(false);
	expect(existsSync(join(project, 'PROOF'))).toBe(false);
	expect(basename(elsewhere)).toMatch(/^standstill-broken-/);
});

/** What is said of rules that no case of broken content can break: of files as they lie on a disk, of history, of words. */
const BESIDE: Slip[] = [
	{ code: 'too-large', data: { size: 2_000_000, most: 1_000_000 } },
	{ code: 'not-utf8' },
	{ code: 'is-link' },
	{ code: 'no-incident' },
	{ code: 'no-front' },
	{ code: 'no-file' },
	{ code: 'litter' },
	{ code: 'no-place' },
	{ code: 'too-deep' },
	{ code: 'undecodable' },
	{ code: 'other-bytes', data: { ending: '.png' } },
	...(
		['yaml-star', 'yaml-brackets', 'yaml-long-name', 'yaml-unexpected', 'mdx-unread'] as const
	).map((code) => ({ code })),
	{ code: 'yaml-unread', data: { reason: 'Something is wrong' } },
	{ code: 'no-assertion', data: { report: 'paper', assertion: 'second' } },
	{ code: 'no-bearing', data: { report: 'paper', assertion: 'first', claim: 'made' } },
	{
		code: 'asked-no-field',
		data: { component: 'Answers', field: 'assertions', handout: 'brief' },
	},
	{ code: 'nothing-to-answer', data: { handout: 'brief' } },
	{ code: 'shows-no-field', data: { component: 'Timing', shown: 'timing' } },
	{ code: 'only-in-handout', data: { component: 'Timing' } },
	{ code: 'read-after-edition', data: { date: '2024-09-02' } },
	{ code: 'not-filled', data: { text: '{value}' } },
	{ code: 'too-much-prose', data: { length: 200_000, most: 100_000 } },
	{ code: 'too-many-waivers', data: { count: 60, most: 50 } },
	{ code: 'crowded', data: { chart: 'downtime', found: ['North works'] } },
	{ code: 'may-be-number', data: { typed: '“hundreds” may be a number.' } },
	{
		code: 'vanished',
		data: { one: 'claim', key: 'made', now: 'built', list: 'content/moved.yaml' },
	},
	{
		code: 'uncorrected',
		data: {
			changes: [{ fact: 'number', path: ['value'], before: '600', after: '500' }],
			incident: 'works-2024',
		},
	},
	{ code: 'misspelt', data: { word: 'recieved', near: ['received'] } },
	{ code: 'word-twice', data: { words: 'the the' } },
	{ code: 'hard-sentence', data: { text: 'It is of an extraordinary complexity.' } },
];

/** The first case of each rule, in the order of their files, with what is said of it. */
function casesOfRules(): Map<string, { about: string; path: string; message: string }> {
	const found = new Map<string, { about: string; path: string; message: string }>();
	for (const one of cases)
		for (const { code, message } of problemsFound(one))
			if (!found.has(code)) found.set(code, { about: one.about, path: one.path, message });
	return found;
}

test('every rule has one entry under its name; npx vitest -u writes them', async () => {
	const first = casesOfRules();
	const beside = new Map(BESIDE.map((slip) => [slip.code as string, say(slip)]));
	const entries = CODES.toSorted().map((code) => {
		const one = first.get(code);
		const message = one?.message ?? beside.get(code);
		expect(message, `${code} has no case in test/fixtures/broken`).toBeDefined();
		const where = one ? `\n\nSee [${one.about}](../../${one.path}).` : '';
		// A sign of mark-up within a message is that sign.
		return `## ${code}\n\n> ${(message ?? '').replace(/[<>*_`[\]#|\\{}]/g, '\\$&')}${where}`;
	});
	const text = [
		'# What the check refuses, and what it advises against',
		'The name of a rule stands in brackets behind each message. Here is, for each, what it says of a case in which it is broken. A test writes this page from the rules and the cases themselves.',
		...entries,
	].join('\n\n');
	await expect(`${text}\n`).toMatchFileSnapshot(`../../${RULES}`);
});
