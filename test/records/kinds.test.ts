import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { nameableIn } from '#check/surroundings.ts';
import { misplaced } from '#check/names.ts';
import { told } from '#check/problem.ts';
import { isPicture } from '#check/rules/pictures.ts';
import {
	KINDS,
	OWN_KINDS,
	PUBLISHED_KINDS,
	SHARED_KINDS,
	kindNamed,
	kindOf,
} from '#records/kinds.ts';
import { referencesIn } from '#records/links.ts';
import { paths } from '#records/paths.ts';
import { keyOf, LINKS, sources } from '#records/text.ts';
import { schemaFiles, snippetFiles } from '#tools/schemas/files.ts';
import { checkContent, dossiersIn } from '#check/content.ts';
import { tree } from '../check/tree.ts';

/** A path that a pattern stands for. */
const like = (pattern: string) => `content/${pattern.replaceAll('*', 'one')}`;

const patterns = KINDS.flatMap(({ name, files }) => files.map((pattern) => [name, pattern]));

describe('the list of kinds', () => {
	test('has each name, each word for one, and each place once', () => {
		for (const all of [
			KINDS.map(({ name }) => name),
			KINDS.map(({ one }) => one),
			patterns.map(([, pattern]) => pattern),
		])
			expect(new Set(all).size).toBe(all.length);
	});

	test.each(patterns)('%s: a file at %s is of that kind', (name, pattern = '') => {
		expect(kindOf(like(pattern))?.name).toBe(name);
		expect(kindOf(like(pattern).replace('one', 'One'))?.name).not.toBe(
			pattern.includes('*') ? name : undefined,
		);
		expect(kindOf(`${like(pattern)}x`)).toBeUndefined();
	});

	test('is parted into what an incident has, what is shared, and what lists for a folder', () => {
		const parts = [...OWN_KINDS, ...SHARED_KINDS].map(({ name }) => name);
		const rest = KINDS.filter(({ name }) => !(parts as string[]).includes(name));
		expect(parts.length).toBeGreaterThan(2);
		for (const { files } of rest)
			for (const pattern of files) expect(pattern).not.toMatch(/\*\.\w+$/);
	});
});

describe('adding a kind to the list is all that is needed of', () => {
	test('the names of folders, which the check tells where one is misspelt', () => {
		for (const { files } of [...OWN_KINDS, ...SHARED_KINDS]) {
			const folder = like(files[0]).split('/').slice(0, -1);
			const wrong = `${[...folder.slice(0, -1), `${folder.at(-1)}x`].join('/')}/one.mdx`;
			const [found] = told(misplaced(wrong, []), 'error');
			expect(found?.message).toContain(`Did you mean “${folder.at(-1)}”?`);
		}
	});

	test('the list of places that the check gives', () => {
		const [found] = told(misplaced('content/incidents/one/claims/two/three.mdx', []), 'error');
		const message = found?.message ?? '';
		for (const [, pattern = ''] of patterns)
			for (const part of pattern.split('/').filter((name) => !name.includes('*')))
				expect(message).toContain(part);
	});

	test('the places of pictures', () => {
		for (const kind of KINDS)
			for (const pattern of kind.files) {
				const folder = like(pattern).split('/').slice(0, -1).join('/');
				const other = KINDS.some(
					(one) =>
						'pictures' in one && one.files.some((file) => like(file).startsWith(`${folder}/one.`)),
				);
				if ('pictures' in kind) expect(isPicture(`${folder}/images/a.png`)).toBe(true);
				else if (!other && (OWN_KINDS as readonly unknown[]).includes(kind))
					expect(isPicture(`${folder}/images/a.png`)).toBe(false);
			}
	});

	test('dossiers', () => {
		const [dossier] = dossiersIn(tree());
		for (const { name } of OWN_KINDS) expect(dossier?.[name], name).toBeInstanceOf(Array);
	});

	test('what a key may name', () => {
		const around = nameableIn(new Map(), new Map(), new Map());
		const file = 'content/incidents/one/claims/a.mdx';
		const { keys } = around({ file } as Parameters<typeof around>[0]);
		for (const { one } of KINDS) expect(keys).toHaveProperty(one);
	});

	test('addresses, of which no two kinds share one', () => {
		const own = KINDS.flatMap((kind) => ('address' in kind ? [kind] : []));
		for (const { one, address } of own) expect(paths[one]).toBe(address);
		const made = [
			kindNamed('incidents').address('a'),
			...OWN_KINDS.map(({ address }) => address('a', 'b')),
			...SHARED_KINDS.map(({ address }) => address('c')),
		];
		expect(new Set(made).size).toBe(made.length);
	});

	test('the names of links: each kind whose records have pages of their own has a title', () => {
		// Those of an incident are named together; the others are parts of one page.
		const untitled = KINDS.filter((kind) => 'address' in kind && !('title' in kind));
		for (const kind of untitled)
			expect(
				'address' in kind && (kind.address.length < 2 || kind.address('a', 'b').includes('#')),
				kind.name,
			).toBe(true);
	});

	test('what editors are given: a snippet where fields open the file, else a schema', () => {
		const [snippets = ''] = snippetFiles().values();
		for (const { one } of KINDS)
			expect(
				snippets.includes(`"prefix": "${one}"`) ||
					schemaFiles().has(`.vscode/schemas/${one}.schema.json`),
				one,
			).toBe(true);
	});

	test('collections, but for what the check alone reads', () =>
		expect(KINDS.filter((kind) => !(PUBLISHED_KINDS as readonly unknown[]).includes(kind))).toEqual(
			KINDS.filter((kind) => 'unpublished' in kind),
		));
});

/** Every schema that lies in another, itself too. */
function schemasIn(schema: z.core.$ZodType): z.core.$ZodType[] {
	const def = (schema as z.core.$ZodTypes)._zod.def;
	const parts = (): readonly z.core.$ZodType[] => {
		if ('innerType' in def) return [def.innerType];
		if (def.type === 'array') return [def.element];
		if (def.type === 'object') return Object.values(def.shape);
		if (def.type === 'record') return [def.keyType, def.valueType];
		if (def.type === 'tuple') return def.items;
		return def.type === 'union' ? def.options : [];
	};
	return [schema, ...parts().flatMap((part) => schemasIn(part))];
}

describe('what a key names is told by the schema of its field', () => {
	const ENTRIES = ['source', 'question', 'known question', 'end point'];
	const targets = [...KINDS.map(({ one }) => one as string), ...ENTRIES];

	test.each(KINDS.map(({ name }) => name))('%s name only what there is', (name) => {
		const { schema } = kindNamed(name);
		const named = schemasIn(schema).flatMap((one) => LINKS.get(one)?.to ?? []);
		for (const to of named) expect(targets).toContain(to);
	});

	test('whatever the field is called', () => {
		const schema = z.strictObject({
			whatever: keyOf('site').describe('A site.').optional(),
			lists: z.array(z.strictObject({ sources })).default([]),
			either: z.union([z.strictObject({ a: keyOf('claim') }), z.strictObject({ b: sources })]),
			by: z.record(keyOf('source'), z.string()),
			claim: z.string(),
		});
		const data = {
			whatever: 'north',
			lists: [{ sources: ['one', 'two'] }],
			either: { b: ['three'] },
			by: { four: 'page 4' },
			claim: 'no-key',
			unknown: 'five',
		};
		expect(
			referencesIn(schema, data).map(({ path, key, of }) => [path.join('.'), key, of]),
		).toEqual([
			['whatever', 'north', 'site'],
			['lists.0.sources.0', 'one', 'source'],
			['lists.0.sources.1', 'two', 'source'],
			['either.b.0', 'three', 'source'],
			['by.four', 'four', 'source'],
		]);
	});

	test('what could be no key at all is left to the schema', () => {
		const schema = z.strictObject({ site: keyOf('site'), sources });
		expect(referencesIn(schema, { site: 'No Key', sources: { a: 1 } })).toEqual([]);
		expect(referencesIn(schema, ['a'])).toEqual([]);
		expect(referencesIn(schema, null)).toEqual([]);
	});
});

test('the sound tree of the tests is sound', () => expect(checkContent(tree())).toEqual([]));
