import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { edition } from '#facts/edition.ts';

const texts = new Map([
	['content/a.mdx', 'One.\n'],
	['content/b.mdx', 'Two.\n'],
]);
const hashOf = (files: Map<string, string>) => edition(['2024-09-01'], files).hash;

test('its name is the day of the facts and eight digits of the content', () => {
	const { name, asOf, hash } = edition(['2024-09-01'], texts);
	expect(name).toMatch(/^2024-09-01-[0-9a-f]{8}$/);
	expect(name).toBe(`${asOf}-${hash}`);
});

test('its day is the latest of the incidents; a month stands for its last day', () => {
	expect(edition(['2024-09-01', '2024-11-02', '2024-10-30'], texts).asOf).toBe('2024-11-02');
	expect(edition(['2024-02'], texts).asOf).toBe('2024-02-29');
	expect(() => edition([], texts)).toThrow('at least one incident');
});

describe('its hash', () => {
	test('does not hang on the order of files or on how lines end', () => {
		expect(hashOf(new Map([...texts].toReversed()))).toBe(hashOf(texts));
		expect(
			hashOf(new Map([...texts].map(([path, text]) => [path, text.replace('\n', '\r\n')]))),
		).toBe(hashOf(texts));
	});

	test('differs for any two different contents', () => {
		const content = fc
			.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.string({ maxLength: 4 }))
			.map((files) => new Map(Object.entries(files)));
		fc.assert(
			fc.property(content, content, (one, other) => {
				const same = JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
				const plain = (files: Map<string, string>) =>
					[...files.values()].every((t) => !t.includes('\r'));
				fc.pre(plain(one) && plain(other));
				return same === (hashOf(one) === hashOf(other));
			}),
		);
	});

	test('tells a text that moves from one file to the next', () =>
		expect(
			hashOf(
				new Map([
					['a', '1b'],
					['b', ''],
				]),
			),
		).not.toBe(
			hashOf(
				new Map([
					['a', '1'],
					['b', 'b'],
				]),
			),
		));
});
