import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import type { Head, Row } from '#publish/find/search.ts';
import { heldInWords } from '#publish/find/search.ts';
import { kindNamed, OWN_KINDS } from '#records/kinds.ts';
import { STATUSES } from '#records/status.ts';
import { attribute, documentsOf, elementsOf, filesIn, tagged, textOf } from './dist.ts';

const { dossiers } = check(readTexts(process.cwd()));
const pages = documentsOf('dist').filter(({ path }) => path.startsWith('/find/'));

interface Line {
	name: string;
	text: string;
	path: string;
}

/** The lines of the lists, as they stand without a script. */
const lines: Line[] = pages.flatMap((page) =>
	tagged(page, 'ul')
		.filter((list) => attribute(list, 'class')?.split(' ').includes('lines'))
		.flatMap((list) => elementsOf(list).filter(({ tagName }) => tagName === 'li'))
		.map((line) => {
			const link = elementsOf(line).find(({ tagName }) => tagName === 'a');
			return {
				name: link ? textOf(link).trim() : '',
				text: textOf(line).trim(),
				path: (link && attribute(link, 'href')) ?? '',
			};
		}),
);

const read = (part: string): unknown =>
	JSON.parse(readFileSync(`dist/find/index/${part}.json`, 'utf8'));
const head = read('head') as Head;
const rows = head.keys.flatMap((_, i) => read(String(i)) as Row[]);

/** Every record that has a page, with its name and how firm it is. */
const records = dossiers.flatMap((dossier) =>
	OWN_KINDS.filter((kind) => 'title' in kind).flatMap(({ name, address, title }) =>
		dossier[name].map((record) => ({
			kind: name,
			title: (title as (one: unknown) => string)(record),
			path: address(dossier.id, record.id),
			status: 'status' in record ? record.status : undefined,
		})),
	),
);
const sameName = (a: string, b: string) => a.toLowerCase().startsWith(b.toLowerCase());

describe('every record that has a page is found by its name', () => {
	test('in the lists, without a script', () => {
		expect(records.length).toBeGreaterThan(0);
		const missing = records.filter(
			({ title, path }) => !lines.some((line) => line.path === path && sameName(line.name, title)),
		);
		expect(missing).toEqual([]);
	});

	test('by the box', () => {
		const missing = records.filter(
			({ title, path }) => !rows.some((row) => row[6] === path && sameName(row[0], title)),
		);
		expect(missing).toEqual([]);
	});
});

test('a line says how firm its record is, and no word where that is confirmed', () => {
	const kinds: Record<string, string> = { statements: 'statement' };
	for (const { kind, title, path, status } of records.filter((one) => one.status)) {
		const word = heldInWords(kinds[kind] ?? '', status);
		const own = lines.filter((line) => line.path === path && sameName(line.name, title));
		for (const { text } of own)
			if (word) expect(text.endsWith(word), title).toBe(true);
			else
				expect(text, title).not.toMatch(
					/\((?:wording )?(?:reported|estimated|alleged|disputed|withdrawn)\)$/,
				);
		const held = rows.filter((row) => row[6] === path && row[0] === title).map((row) => row[5]);
		for (const place of held) expect(STATUSES[place], title).toBe(status);
	}
});

test('whatever has other names is found by each of them', () => {
	const also = dossiers.flatMap(({ id, ...dossier }) =>
		OWN_KINDS.flatMap(({ name }) =>
			dossier[name].flatMap((record) =>
				'also' in record
					? (record.also ?? []).map((other) => ({
							other,
							path: kindNamed(name).address(id, record.id),
						}))
					: [],
			),
		),
	);
	for (const { other, path } of also) {
		const line = lines.find((one) => one.path === path && sameName(one.name, other));
		expect(line, other).toBeDefined();
		expect(
			rows.some((row) => row[6] === path && row[7].some((name) => sameName(name, other))),
			other,
		).toBe(true);
	}
});

test('on a page no two links of one name lead to different places', () => {
	for (const page of pages) {
		const links = tagged(page, 'main').flatMap((main) =>
			elementsOf(main).filter(({ tagName }) => tagName === 'a'),
		);
		const targets = Map.groupBy(links, (link) => textOf(link).trim().replaceAll(/\s+/g, ' '));
		const double = [...targets]
			.filter(([, own]) => new Set(own.map((link) => attribute(link, 'href'))).size > 1)
			.map(([name]) => name);
		expect(double, page.path).toEqual([]);
	}
});

test('no page and no part is long, and each letter leads to its page', () => {
	const packed = (file: string) => brotliCompressSync(readFileSync(`dist/${file}`)).length;
	const files = filesIn('dist').filter((file) => file.startsWith('find/'));
	expect(files.length).toBeGreaterThan(1);
	for (const file of files) expect(packed(file), file).toBeLessThanOrEqual(16_000);
});

test('the page for what is not there leads to it', () =>
	expect(readFileSync('dist/404.html', 'utf8')).toContain('/find/"'));
