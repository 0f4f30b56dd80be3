import { describe, expect, test } from 'vitest';
import { restingOnSources } from '#tools/new/around.ts';
import { withCitation, withSource } from '#tools/new/cite.ts';
import { shortDay, shortKey } from '#tools/new/slug.ts';
import { CONTENTS } from '../../content.ts';

const FILE = 'content/comparisons/sources.yaml';
const POST = { publisher: 'Post', title: 'Works: a stop' };
const ENTRY = 'post-2:\n  publisher: Post\n  title: "Works: a stop"\n';

describe('a source goes into its bibliography', () => {
	test('behind the last of its publisher, with every other byte as it was', () => {
		const head =
			'# By key.\n\npost: # first\n  publisher: Post\n  note: >-\n    Folded\n    text.\n';
		const tail = '\n# The others.\ngazette:\n  publisher: Gazette\n';
		expect(withSource(FILE, head + tail, 'post-2', POST)).toBe(`${head}\n${ENTRY}${tail}`);
	});

	test.each([
		['', ''],
		['# None yet.\n', '\n'],
		['gazette:\n  publisher: Gazette\n', '\n'],
		['gazette:\n  publisher: Gazette', '\n\n'],
		['gazette: { publisher: Gazette } # the end', '\n\n'],
	])('at the end, where that is %j', (text, gap) =>
		expect(withSource(FILE, text, 'post-2', POST)).toBe(`${text}${gap}${ENTRY}`),
	);

	test('with the line breaks of the file', () =>
		expect(withSource(FILE, 'a:\r\n  publisher: A\r\n', 'post-2', POST)).toBe(
			`a:\r\n  publisher: A\r\n\r\n${ENTRY.replaceAll('\n', '\r\n')}`,
		));

	test.each([
		['post-2:\n  publisher: Post\n', 'has a source “post-2” already'],
		['{ a: { publisher: Post } }', 'is written in a way that cannot be edited'],
		['a: [', 'has faults of its own'],
	])('but not where it is %j', (text, message) =>
		expect(() => withSource(FILE, text, 'post-2', POST)).toThrow(message),
	);
});

describe('a record names one more source', () => {
	const record = (list: string) => `---\nname: One # first\n${list}\nrole: two\n---\n\nText.\n`;
	const cited = (list: string) => withCitation('a.mdx', record(list), 'new-one');

	test.each([
		['sources: [a, b] # two', 'sources: [a, b, new-one] # two'],
		['sources: ["a"]', 'sources: ["a", new-one]'],
		['sources: []', 'sources: [new-one]'],
		['sources: [\n  a,\n  b\n]', 'sources: [\n  a,\n  b, new-one\n]'],
		['sources:\n  - a\n  - b # two', 'sources:\n  - a\n  - b # two\n  - new-one'],
		['sources:\n- a', 'sources:\n- a\n- new-one'],
	])('%j', (before, after) => expect(cited(before)).toBe(record(after)));

	test.each(['other: [a]', 'sources: a', 'sources: ['])('but not in %j', (list) =>
		expect(() => cited(list)).toThrow('has no list of sources to add to'),
	);
});

describe.each(CONTENTS)('in %s', (_, content) => {
	const texts = [...content];

	test('every bibliography takes one more source, and keeps every line', () => {
		const files = texts.filter(([file]) => file.endsWith('/sources.yaml'));
		expect(files).not.toEqual([]);
		for (const [file, text] of files) {
			const after = withSource(file, text, 'a-new-one', POST);
			expect(after.replace(/\n(a-new-one:\n(?: {2}.*\n){2})/, '')).toBe(text);
		}
	});

	test('every record that rests on sources can name one more', () => {
		const names = restingOnSources({ texts: new Map(texts) });
		const files = texts.filter(([file]) => names.includes(file.slice('content/'.length, -4)));
		expect(files).not.toEqual([]);
		for (const [file, text] of files) {
			const after = withCitation(file, text, 'a-new-one');
			const cut = after.replace(/(?:, )?a-new-one(?=\])|\n *- a-new-one(?=\n)/, '');
			expect(cut).toBe(text);
		}
	});
});

test.each([
	['Düsseldorf’s Café', 'dusseldorfs-cafe'],
	['What did the ministers say of it?', 'ministers-say'],
	['The A of B', 'b'],
	['the of', 'the-of'],
	['One two three four five', 'one-two-three-four'],
	['東京', ''],
])('%s as a key is %j', (text, expected) => expect(shortKey(text)).toBe(expected));

test.each([
	['2024-07-09', '9jul'],
	['2024-07', 'jul'],
	['2024', undefined],
	['', undefined],
	['[2024-07-08..2024-07-10]', 'jul'],
])('%s at the end of a key is %j', (date, expected) => expect(shortDay(date)).toBe(expected));
