import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTexts } from '#check/read.ts';
import { PLANS } from '#tools/new/kinds/index.ts';
import { ANSWERS } from './answers.ts';
import { smallContent, problemsIn } from './copy.ts';
import { CTRL_C, DOWN, END, ENTER, talk, type Turn } from './person.ts';

const answer = (flag: string, text = ''): Turn => [`${flag}: `, text + ENTER];

const EVENT: Turn[] = [
	answer('date', '2024-07-03'),
	answer('what', 'A minister visits the works.'),
	answer('status'),
	// A new source is the first that may be chosen.
	answer('sources', DOWN),
	['that is all', ENTER],
];

/** What is asked of an incident; the rest follows from it, or is left for later. */
const INCIDENT = [
	'organisations',
	'kind',
	'sector',
	'countries',
	'summary',
	'as-of',
	'site-name',
	'phase-from',
	'phase-what',
	'source-publisher',
	'source-title',
	'source-url',
	'source-kind',
];

describe('a person who is asked', () => {
	test('makes an event, and sees it before it is written', async () => {
		const folder = smallContent();
		const { code, out } = await talk(folder, ['event'], [...EVENT, ['Write it?', ENTER]]);
		expect(code).toBe(0);
		const file = 'content/incidents/example-2024/events/2024-07-03-minister-visits-works.mdx';
		const text = readFileSync(join(folder, file), 'utf8');
		expect(text).toBe(
			'---\ndate: 2024-07-03\nwhat: A minister visits the works.\nstatus: confirmed\nsources: [release]\n---\n',
		);
		expect(out).toContain(text);
		expect(problemsIn(folder)).toEqual([]);
	});

	test('may say what to make only when asked', async () => {
		const folder = smallContent();
		const turns: Turn[] = [
			['What do you want to make?', DOWN.repeat(Object.keys(PLANS).indexOf('term')) + ENTER],
			answer('name', 'Tally clerk'),
			answer('long-form'),
			answer('meaning', 'One who counts what is loaded.'),
			['Write it?', ENTER],
		];
		expect((await talk(folder, [], turns)).code).toBe(0);
		expect(readTexts(folder).has('content/glossary/tally-clerk.mdx')).toBe(true);
	});

	test('is asked only for what the flags leave open', async () => {
		const folder = smallContent();
		const flags = ['--name', 'Tally clerk', '--meaning', 'One who counts.'];
		const turns: Turn[] = [answer('long-form'), ['Write it?', ENTER]];
		expect((await talk(folder, ['term', ...flags], turns)).code).toBe(0);
	});

	test('is told at once, in the words of the schema, what cannot be taken', async () => {
		const folder = smallContent();
		const turns: Turn[] = [
			answer('date', '2024-13-45'),
			['2024-13-45 is no day in the calendar.', '\u0015' + '2024-07-03' + ENTER],
			answer('what', 'A minister visits'),
			['End this with a full stop.', '.' + ENTER],
			...EVENT.slice(2),
			['Write it?', ENTER],
		];
		expect((await talk(folder, ['event'], turns)).code).toBe(0);
	});

	test('may describe a source that is not in the list yet', async () => {
		const folder = smallContent();
		const turns: Turn[] = [
			...EVENT.slice(0, 3),
			['sources: ', ENTER],
			['that is all', ENTER],
			answer('source-publisher', 'Northtown Post'),
			answer('source-title', 'A visit'),
			answer('source-url', 'http://example.org'),
			['A link must be a full https address.', '\u0015https://example.org/post' + ENTER],
			answer('source-published', '2024-07-04'),
			answer('source-accessed'),
			answer('source-kind'),
			answer('source-read'),
			answer('source-note'),
			['Write it?', ENTER],
		];
		expect((await talk(folder, ['event'], turns)).code).toBe(0);
		expect(problemsIn(folder)).toEqual([]);
		const texts = readTexts(folder);
		expect(texts.get('content/incidents/example-2024/sources.yaml')).toContain(
			'\n\nnorthtown-post-4jul:\n  publisher: Northtown Post\n',
		);
	});

	test('finds one of many by typing a part of it', async () => {
		const folder = smallContent();
		mkdirSync(join(folder, 'content/incidents/example-2024/events'));
		for (let i = 0; i < 12; i++)
			writeFileSync(
				join(folder, `content/incidents/example-2024/events/visit-${i}.mdx`),
				'---\ndate: 2024-07-03\nwhat: A visit.\nstatus: reported\nsources: [release]\n---\n',
			);
		const flags = ['--publisher', 'Post', '--title', 'A stop', '--unlinked', 'On paper.'];
		const turns: Turn[] = [
			['cited-by: ', 'example visit-7'],
			['❯ incidents/example-2024/events/visit-7', ENTER],
			...['published', 'accessed', 'kind', 'read', 'note'].map((flag) => answer(flag)),
			['Write it?', ENTER],
		];
		expect((await talk(folder, ['source', ...flags], turns)).code).toBe(0);
		const made = readTexts(folder).get('content/incidents/example-2024/events/visit-7.mdx');
		expect(made).toContain('sources: [release, post]');
	});

	test('is asked again for what the content check has something against', async () => {
		const folder = smallContent();
		const turns: Turn[] = [
			answer('date', '2025-07-03'),
			...EVENT.slice(1),
			['date: ', '2024-07-03' + ENTER],
			['Write it?', ENTER],
		];
		const { code, err } = await talk(folder, ['event'], turns);
		expect(err).toContain('3 July 2025 is later than 1 September 2024');
		expect(code).toBe(0);
	});

	test('makes an unfinished incident with fewer than 15 answers', async () => {
		const folder = smallContent();
		const given = ANSWERS['incident'] ?? {};
		const turns: Turn[] = [
			...INCIDENT.map((flag) => answer(flag, given[flag])),
			['Write it?', ENTER],
		];
		// Whoever is asked anything else never sees the question after it.
		expect(turns.length).toBeLessThan(15);
		const { code } = await talk(folder, ['incident'], turns);
		expect(code).toBe(0);
		expect(readTexts(folder).has('content/incidents/sample-mills-2023/incident.mdx')).toBe(true);
		expect(problemsIn(folder)).toEqual([]);
	});

	test('is asked for a name where the one that follows is taken', async () => {
		const folder = smallContent();
		const turns: Turn[] = [
			answer('name', 'ONS'),
			answer('long-form'),
			answer('meaning', 'Another.'),
			answer('key'),
			['That name is taken.', '\u0015ons-abroad' + ENTER],
			['Write it?', ENTER],
		];
		expect((await talk(folder, ['term'], turns)).code).toBe(0);
		expect(readTexts(folder).has('content/glossary/ons-abroad.mdx')).toBe(true);
	});
});

describe('nothing is written', () => {
	const unchanged = async (turns: Turn[], code: number, line: string) => {
		const folder = smallContent();
		const before = readTexts(folder);
		const ran = await talk(folder, ['event'], turns);
		expect([ran.code, ran.err]).toEqual([code, line]);
		expect(readTexts(folder)).toEqual(before);
	};

	test('after Ctrl-C', () =>
		unchanged([...EVENT.slice(0, 2), ['status: ', CTRL_C]], 130, 'Given up. Nothing was written.'));

	test('after Ctrl-C at the last question', () =>
		unchanged([...EVENT, ['Write it?', CTRL_C]], 130, 'Given up. Nothing was written.'));

	test('where the input ends', () =>
		unchanged([...EVENT.slice(0, 1), ['what: ', END]], 130, 'Given up. Nothing was written.'));

	test('after No', () =>
		unchanged([...EVENT, ['Write it?', 'n' + ENTER]], 1, 'Nothing was written.'));
});
