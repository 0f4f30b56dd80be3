import { describe, expect, test } from 'vitest';
import { ALLOWED, complaintsIn, lackOf, lineOf, type Said } from '#tools/build/steps.ts';

describe('complaints among Astro’s messages', () => {
	const said = (level: Said['level'], label: string | null, message: string): Said => ({
		level,
		label,
		message,
	});

	test.each([
		[said('error', 'content', 'Invalid reference'), '[ERROR] [content] Invalid reference'],
		[said('warn', 'glob-loader', 'Twice.'), '[WARN] [glob-loader] Twice.'],
		[said('warn', null, '\u001b[33mOdd.\u001b[39m\n'), '[WARN] Odd.'],
	])('%j', (message, complaint) =>
		expect(complaintsIn([said('info', 'build', 'Fine.'), message])).toEqual([complaint]),
	);

	test('there are none where all is well, whatever pages are called', () =>
		expect(
			complaintsIn([said('info', null, '/[WARN]/index.html'), said('debug', 'a', 'b')]),
		).toEqual([]));

	test('a warning may be allowed for one that says it, an error never', () => {
		const allowed = [{ label: 'content', message: /odd/, because: 'it is' }];
		const log = [said('warn', 'content', 'odd'), said('error', 'content', 'odd')];
		expect(complaintsIn([...log, said('warn', 'vite', 'odd')], allowed)).toEqual([
			'[ERROR] [content] odd',
			'[WARN] [vite] odd',
		]);
	});

	test('that a kind of record is absent is no complaint, that there is no incident is one', () => {
		const none = (pattern: string) =>
			said('warn', 'glob-loader', `No files found matching "${pattern}" in directory "content"`);
		expect(complaintsIn([none('glossary/*.mdx')])).toEqual([]);
		expect(complaintsIn([none('incidents/*/incident.mdx')])).toHaveLength(1);
	});

	test('every one that is allowed has its reason', () => {
		for (const { because } of ALLOWED) expect(because.length).toBeGreaterThan(20);
	});
});

describe('what Astro threw, in a line', () => {
	test.each([
		[
			{
				message: '**a** does not match.\n\n  state: Invalid\n',
				file: '/project/content/a.mdx',
				line: 0,
			},
			'content/a.mdx  **a** does not match. state: Invalid',
		],
		[{ message: 'deliberately', file: '/project/src/a.astro' }, 'src/a.astro  deliberately'],
		[{ message: 'Odd', file: '/else/a.ts', line: 3 }, '/else/a.ts:3:1  Odd'],
		[{ message: '\u001b[31mOdd\u001b[39m' }, 'Odd'],
	])('%#', (thrown, expected) => expect(lineOf(thrown, '/project')).toBe(expected));
});

describe('a page', () => {
	const page = (title: string, words: number) =>
		`<body><header>${'menu '.repeat(80)}</header><main class="a">${title}<p>${'word '.repeat(words)}</p></main></body>`;

	test('with a title and some text lacks nothing', () =>
		expect(lackOf(page('<h1 class="b">Why?</h1>', 49))).toBeUndefined());
	// Long ones are not taken apart where they lack nothing.
	test.each([90, 900])('of %d words needs an h1', (words) =>
		expect(lackOf(page('<h2>Why?</h2>', words))).toBe('has no h1'),
	);
	test.each([90, 900])('of %d words needs an h1 with words', (words) => {
		const empty = '<h1><!-- Why? --><svg aria-label="a"></svg>&nbsp;</h1>';
		expect(lackOf(page(empty, words))).toBe('has no h1');
	});
	test('is not filled by its tags or what stands around its text', () =>
		expect(lackOf(page('<h1>Why?</h1>', 48))).toBe('is almost empty: 49 words'));
	test('is not filled by comments', () =>
		expect(lackOf(page(`<h1>Why?</h1><!--${'<b>word</b> '.repeat(200)}-->`, 9))).toBe(
			'is almost empty: 10 words',
		));
	test('without main has nothing', () => expect(lackOf('<p>Oh</p>')).toBe('has no h1'));
});
