import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Unanswered, type Answer } from '#tools/archive/ask.ts';
import type { Shelf } from '#tools/archive/shelf.ts';
import { issueOf, type Findings } from '#tools/compare/weekly/findings.ts';
import { brokenLinks, linksOf } from '#tools/compare/weekly/links.ts';
import { LIMITS, look } from '#tools/compare/weekly/look.ts';

const aShelf = (files: Record<string, string>): Shelf => ({
	files: Object.keys(files),
	read: (file) => files[file] ?? '',
	change: () => {
		throw new Error('Nothing is to be written.');
	},
});
const SHELF = aShelf({
	'a/sources.yaml': 'one: { url: https://a.example/ }\ntwo: { url: https://b.example/ }\nno: {}\n',
	'b/sources.yaml': 'three: { url: https://a.example/ }\n',
	'c/sources.yaml': '',
});
const LINK = { file: 'a/sources.yaml', key: 'one', url: 'https://a.example/' };

test('every address of a source is asked for once', () => {
	expect(linksOf(SHELF).map(({ url }) => url)).toEqual([
		'https://a.example/',
		'https://b.example/',
	]);
});

const IDLE = { hasTime: () => true, say: () => {} };

describe('a link leads nowhere', () => {
	const asked = async (answer: number | Error) => {
		const ask = async (): Promise<Answer> => {
			if (typeof answer !== 'number') throw answer;
			return { status: answer, headers: new Headers(), body: '' };
		};
		return (await brokenLinks([LINK], { ...IDLE, ask })).broken[0]?.why;
	};

	test.each([
		[404, 'answered with 404'],
		[410, 'answered with 410'],
		[new Unanswered('busy', 503), 'answered with 503'],
		[
			new Unanswered('the name of the host was not found, 2 times', undefined),
			'the name of the host',
		],
	])('where it answers %s', async (answer, why) => expect(await asked(answer)).toContain(why));

	test.each([200, 301, 401, 403, 405, 429, 451])(
		'not where it answers %i: that is a page, or a door shut to programs',
		async (status) => expect(await asked(status)).toBeUndefined(),
	);

	test('not where it is we who are asked to wait', async () =>
		expect(await asked(new Unanswered('busy', 429))).toBeUndefined());

	test('a fault of ours is no fault of theirs', async () =>
		expect(asked(new TypeError('x'))).rejects.toThrow('x'));
});

describe('the issue', () => {
	const NONE: Findings = { broken: [], copies: [], overdue: [], notes: ['A host was down.'] };

	test('is none where there is nothing to do', () => expect(issueOf(NONE)).toBeUndefined());

	test('lists what is to be done, each as code', () => {
		const issue = issueOf({
			broken: [{ ...LINK, why: 'answered with 404' }],
			copies: [{ ...LINK, url: 'https://web.archive.org/web/1/x' }],
			overdue: [{ file: 'a.mdx', asks: 'Is it @over?', by: '1 August 2024' }],
			notes: ['@host did not answer.'],
		});
		expect(issue?.match(/^### .*$/gm)).toHaveLength(4);
		expect(issue).toContain(
			'- [ ] `one` in `a/sources.yaml`: `https://a.example/`, `answered with 404`',
		);
		expect(issue?.replaceAll(/`[^`]*`/g, '')).not.toContain('@');
	});

	test('stays within what GitHub takes', () => {
		const long = 'x'.repeat(2000);
		const many = <T>(item: T) => Array.from({ length: 500 }, () => item);
		const issue = issueOf({
			broken: many({ file: long, key: long, url: long, why: long }),
			copies: many({ file: long, key: long, url: long }),
			overdue: many({ file: long, asks: long, by: long }),
			notes: many(long),
		});
		expect(issue?.length).toBeLessThan(65_000);
		expect(issue).toContain('- and 460 more');
	});
});

test('a look asks links and archive, writes nothing, and survives that both are down', async () => {
	const said: string[] = [];
	const asked: string[] = [];
	const findings = await look({
		shelf: SHELF,
		texts: new Map(),
		agent: 'Standstill',
		say: (line) => said.push(line),
		sleep: async () => {},
		now: () => new Date('2024-09-01T00:00:00Z'),
		fetch: async (address) => {
			asked.push(new URL(address instanceof Request ? address.url : address).hostname);
			throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
		},
	});
	expect(findings.broken.map(({ key }) => key)).toEqual(['three', 'two']);
	expect([findings.copies, findings.overdue]).toEqual([[], []]);
	expect(new Set(asked)).toEqual(new Set(['a.example', 'b.example', 'archive.org']));
	expect(said.join('\n')).toContain('3 without an answer');
});

describe('a look ends, whoever is down', () => {
	const links = (host: string, count: number) =>
		Array.from({ length: count }, (_, i) => ({ ...LINK, url: `https://${host}/${i}` }));
	const all = [...links('down.example', 20), ...links('up.example', 60)];
	const answers =
		(asked: string[]) =>
		async ({ address }: { address: string }): Promise<Answer> => {
			asked.push(address);
			if (address.includes('down')) throw new Unanswered('no answer in time, 2 times', undefined);
			return { status: 200, headers: new Headers(), body: '' };
		};

	test('a host that does not answer is left alone, and the others are asked', async () => {
		const asked: string[] = [];
		const said: string[] = [];
		const { broken, unasked } = await brokenLinks(all, {
			ask: answers(asked),
			hasTime: () => true,
			say: (line) => said.push(line),
		});
		expect(asked.filter((url) => url.includes('down'))).toHaveLength(2);
		expect(asked.filter((url) => url.includes('up'))).toHaveLength(60);
		expect(broken).toHaveLength(2);
		expect(unasked).toEqual([{ host: 'down.example', links: 18 }]);
		// Whoever waits hears how far it is.
		expect(said.length).toBeGreaterThan(1);
		expect(said[0]).toBe('Links: 25 of 80 asked, 2 lead nowhere.');
	});

	test('what there is no time for is told, and not asked', async () => {
		const asked: string[] = [];
		const { unasked } = await brokenLinks(links('up.example', 60), {
			ask: answers(asked),
			hasTime: () => asked.length < 10,
			say: () => {},
		});
		expect(asked).toHaveLength(10);
		expect(unasked).toEqual([{ host: undefined, links: 50 }]);
	});

	test('both parts together within the time of the workflow', () => {
		const workflow = readFileSync('.github/workflows/weekly.yml', 'utf8');
		const minutes = Number(/timeout-minutes: (\d+)/.exec(workflow)?.[1]);
		// What it asks last may take its time, and so do installing and putting down.
		expect(LIMITS.links + LIMITS.archive + 10).toBeLessThan(minutes);
	});
});
