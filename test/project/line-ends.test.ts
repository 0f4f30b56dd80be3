import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { edition } from '#facts/edition.ts';

const git = (...args: string[]) =>
	execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64_000_000 });

/** Each tracked file: what Git finds in it, and what `.gitattributes` says of it. */
const tracked = () =>
	git('ls-files', '-z', '--eol')
		.split('\0')
		.filter(Boolean)
		.map((line) => {
			const [, index = '', attributes = '', file = ''] =
				/^i\/(\S*)\s+w\/\S*\s+attr\/(.*?)\s*\t(.*)$/s.exec(line) ?? [];
			return { file, index, attributes };
		});

describe.skipIf(!existsSync('.git'))('whatever Git is told of line ends', () => {
	test('every text is checked out as it is kept, and so has the same bytes everywhere', () => {
		const texts = tracked().filter(({ index }) => index !== '-text');
		expect(texts.length).toBeGreaterThan(1000);
		expect(texts.filter(({ attributes }) => !/^text(=auto)? eol=lf$/.test(attributes))).toEqual([]);
		expect(texts.filter(({ index }) => index !== 'lf' && index !== 'none')).toEqual([]);
	});

	test('what is no text is named as such, by its kind', () => {
		const others = tracked().filter(({ index }) => index === '-text');
		expect(others.length).toBeGreaterThan(0);
		expect(others.filter(({ attributes }) => attributes !== '-text')).toEqual([]);
	});
});

describe('content that an editor saved with the line ends of Windows', () => {
	const texts = readTexts(process.cwd());
	const typed = new Map([...texts].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));

	test('has no problem that it has not otherwise', () =>
		expect(checkContent(typed)).toEqual(checkContent(texts)));

	test('is the same edition', () =>
		expect(edition(['2024'], typed)).toEqual(edition(['2024'], texts)));
});
