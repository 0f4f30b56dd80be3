import { describe, expect, test } from 'vitest';
import { ALLOWED, complaintsIn, isFrame } from '#build/log.ts';
import { lackOf } from '#build/pages.ts';
import { lineOf } from '#build/thrown.ts';

describe('complaints in Astro’s log', () => {
	test.each([
		'[ERROR] [content] Invalid content reference: entry "bad" references "none" …does not exist.',
		'[WARN] [glob-loader] **entries** contains multiple entries with the same slug',
		'[ERROR] [glob-loader] Error rendering raw.md',
		'[WARN] Entry sources → none was not found.',
	])('%s', (line) =>
		expect(complaintsIn(`21:40:01 [build] fine\n21:40:02 ${line}\n`)).toEqual([line]),
	);

	test('in colour', () =>
		expect(
			complaintsIn('\u001b[2m21:40:02\u001b[22m \u001b[33m[WARN]\u001b[39m [vite] Odd.'),
		).toEqual(['[WARN] [vite] Odd.']));

	test('behind the name of a page', () =>
		expect(complaintsIn('21:58:59   ├─ /a/index.html21:58:59 [WARN] [content] Odd.')).toEqual([
			'[WARN] [content] Odd.',
		]));

	test('a sound log has none', () =>
		expect(
			complaintsIn('21:40:01 [build] 206 page(s) built\n  ├─ /warn/index.html (+1ms)'),
		).toEqual([]));

	test('a warning may be allowed, an error never', () => {
		const allowed = [{ line: /odd/, because: 'it is' }];
		expect(complaintsIn('[WARN] odd\n[ERROR] odd', allowed)).toEqual(['[ERROR] odd']);
	});

	test('every one that is allowed is a warning and has its reason', () => {
		for (const { line, because } of ALLOWED) {
			expect(line.source).toMatch(/^\\\[WARN\\\]/);
			expect(because.length).toBeGreaterThan(20);
		}
	});
});

test.each([
	['    at Object.build (file:///a/b.js:1:2)', true],
	['    at async eval (/a/b.js:1:2)', true],
	['    at file:///a/b.mjs:13:8', true],
	['    at work', false],
	['The plant stands at Solihull: it makes (4) cars', false],
])('%s is a frame of a stack: %s', (line, expected) => expect(isFrame(line)).toBe(expected));

describe('what Astro threw, in a line', () => {
	test.each([
		[
			'Build failed with 1 error:\n\n[plugin @mdx-js/rolldown] /project/content/a.mdx:46:1\nMDXError: There is no component <Nope>. There are: Claim.\n    at handler (file:///a.js:64:17)',
			{},
			'content/a.mdx:46:1  There is no component <Nope>. There are: Claim.',
		],
		[
			'**sites → a** data does not match collection schema.\n\n  **state**: Invalid option\n',
			{ loc: { file: '/project/content/a.mdx', line: 0, column: 0 } },
			'content/a.mdx  sites → a data does not match collection schema. state: Invalid option',
		],
		['deliberately', { id: '/project/src/pages/a.astro' }, 'src/pages/a.astro  deliberately'],
		['Odd', { loc: { file: '/else/a.ts', line: 3 } }, '/else/a.ts:3:1  Odd'],
		['Odd', {}, 'Odd'],
	])('%#', (message, fields, expected) =>
		expect(lineOf(Object.assign(new Error(message), fields), '/project')).toBe(expected),
	);

	test('anything else is said as it is', () => expect(lineOf('odd', '/project')).toBe('odd'));
});

describe('a page', () => {
	const page = (title: string, words: number) =>
		`<body><header>${'menu '.repeat(80)}</header><main class="a">${title}<p>${'word '.repeat(words)}</p></main></body>`;

	test('with a title and some text lacks nothing', () =>
		expect(lackOf(page('<h1 class="b">Why?</h1>', 49))).toBeUndefined());
	test('needs an h1', () => expect(lackOf(page('<h2>Why?</h2>', 90))).toBe('has no h1'));
	test('needs an h1 with words', () =>
		expect(lackOf(page('<h1><svg aria-label="a"></svg>&nbsp;</h1>', 90))).toBe('has no h1'));
	test('is not filled by its tags or what stands around its text', () =>
		expect(lackOf(page('<h1>Why?</h1>', 48))).toBe('is almost empty: 49 words'));
	test('without main has nothing', () => expect(lackOf('<p>Oh</p>')).toBe('has no h1'));
});
