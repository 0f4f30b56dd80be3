import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { RULES } from '#check/output/people.ts';
import { CODES, say, type Slip } from '#check/say.ts';
import { tree } from './tree.ts';

/** What is said of rules that no case of broken content can break: of files as they lie on a disk, of history, of words. */
const BESIDE: Slip[] = [
	{ code: 'too-large', data: { size: 2_000_000, most: 1_000_000 } },
	{ code: 'not-utf8' },
	{ code: 'is-link' },
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
	{ code: 'account-instead', data: { account: 'content/incidents/works-2024/incident.mdx' } },
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
	{ code: 'misspelt', data: { word: 'recieved', near: ['received'] } },
	{ code: 'word-twice', data: { words: 'the the' } },
	{ code: 'hard-sentence', data: { text: 'It is of an extraordinary complexity.' } },
];

/** The first case of each rule, in the order of their files, with what is said of it. */
function casesOf(): Map<string, { about: string; path: string; message: string }> {
	const found = new Map<string, { about: string; path: string; message: string }>();
	const paths = globSync('test/fixtures/broken/*/*.txt').map((path) => path.replaceAll('\\', '/'));
	for (const path of paths.toSorted()) {
		const [about = '', ...parts] = readFileSync(path, 'utf8').split(/^@@ (.*)\n/m);
		const files: Record<string, string> = {};
		for (let i = 0; i < parts.length; i += 2)
			if (parts[i] !== 'problems') files[`content/${parts[i] ?? ''}`] = parts[i + 1] ?? '';
		for (const { code, message } of check(tree(files)).problems)
			if (!found.has(code)) found.set(code, { about: about.trim(), path, message });
	}
	return found;
}

test('every rule has one entry under its name; npx vitest -u writes them', async () => {
	const cases = casesOf();
	const beside = new Map(BESIDE.map((slip) => [slip.code as string, say(slip)]));
	const entries = CODES.toSorted().map((code) => {
		const one = cases.get(code);
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
