import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { dirname, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRecord } from '#check/record.ts';
import { KINDS, kindNamed } from '#records/kinds.ts';
import { schemaFile, schemaFiles, snippetFiles } from '#tools/schemas/files.ts';
import { jsonSchemaOf } from '#tools/schemas/json.ts';
import type { JsonSchema } from '#tools/schemas/json.ts';
import type { Snippet } from '#tools/schemas/snippets.ts';
import { edtf, parseEdtf } from '#records/edtf.ts';
import { CONTENTS } from '../../content.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const slashed = (path: string) => path.replaceAll('\\', '/');

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
formats(ajv);
ajv.addVocabulary(['patternErrorMessage']);

const schemas = new Map(KINDS.map(({ name, schema }) => [name, jsonSchemaOf(schema)]));
const validators = new Map([...schemas].map(([kind, schema]) => [kind, ajv.compile(schema)]));
const records = CONTENTS.flatMap(([, texts]) => [...texts]).flatMap(
	([file, text]) => readRecord(file, text).record ?? [],
);

describe('what is made of the schemas', () => {
	const kept = snippetFiles();

	test.each([...kept.keys()])('%s is current; npm run schemas writes it', (file) =>
		expect(readFileSync(file, 'utf8')).toBe(kept.get(file)),
	);

	test('is all the snippets that there are', () =>
		expect(globSync('.vscode/*.code-snippets').map(slashed)).toEqual([...kept.keys()]));

	test('and what is made on demand is not kept', () => {
		const ignored = readFileSync('.gitignore', 'utf8').split('\n');
		for (const file of schemaFiles().keys()) expect(ignored).toContain(`/${dirname(file)}/`);
	});
});

describe('every content file', () => {
	test('is held to the JSON Schema of its kind, and passes it', () => {
		expect(new Set(records.map(({ kind }) => kind)).size).toBe(schemas.size);
		const refused = records.flatMap(({ file, kind, content }) => {
			const validate = validators.get(kind);
			return validate?.(content.document.toJS()) ? [] : [{ file, errors: validate?.errors }];
		});
		expect(refused).toEqual([]);
	});

	test('is refused with a misspelt field, as the content check would', () => {
		const passing = records.filter(({ kind, content }) => {
			// A list of units has no fields: any noun may stand in it.
			if (kind === 'units') return false;
			const data = content.document.toJS() as Record<string, unknown>;
			return validators.get(kind)?.({ ...data, confidense: 'high' });
		});
		expect(passing.map(({ file }) => file)).toEqual([]);
	});
});

interface Property {
	path: string;
	schema: JsonSchema;
}

function propertiesOf(schema: JsonSchema, path: string): Property[] {
	const own = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
		path: `${path}.${name}`,
		schema: property as JsonSchema,
	}));
	const parts = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
	return [
		...own,
		...own.flatMap((property) => propertiesOf(property.schema, property.path)),
		...parts.flatMap((part) =>
			typeof part === 'object' ? propertiesOf(part as JsonSchema, path) : [],
		),
	];
}

describe('every field', () => {
	const properties = [...schemas].flatMap(([kind, schema]) => propertiesOf(schema, kind));

	test('tells in a sentence what it is for', () => {
		expect(properties.length).toBeGreaterThan(120);
		const silent = properties.filter(
			({ schema: { description = '' } }) => !/^\P{Ll}\S* (\S+ )+\S+\.$/u.test(description),
		);
		expect(silent.map(({ path, schema }) => `${path}: ${schema.description}`)).toEqual([]);
	});

	test('tells its own, not what all of its type have in common', () => {
		const shared = 'A sentence that stands alone on a page or in a search result.';
		const vague = properties.filter(({ schema: { description } }) => description === shared);
		expect(vague.map(({ path }) => path)).toEqual([]);
	});

	test('of a form of its own shows examples, which have that form', () => {
		const formed = properties.filter(({ schema: { pattern, items } }) => pattern && !items);
		expect(formed.length).toBeGreaterThan(50);
		for (const { path, schema } of formed) {
			expect(schema.examples?.length, path).toBeGreaterThan(0);
			for (const example of schema.examples ?? [])
				expect(String(example), path).toMatch(new RegExp(schema.pattern ?? ''));
		}
	});
});

test.each(['2025-09-01', '2025-09', '2025', '2025~', '[2025-10-13..2025-10-17]', '[..2025-10-16]'])(
	'the form that an editor is held to lets the date %s pass',
	(date) => {
		expect(parseEdtf(date)).toBeDefined();
		expect(date).toMatch(new RegExp(String(edtf.meta()?.['pattern'])));
	},
);

test.each(['1 September 2025', '2025-9-1', '01/09/2025', '2025-09-01T00:00', ''])(
	'the form that an editor is held to refuses %j',
	(date) => expect(date).not.toMatch(new RegExp(String(edtf.meta()?.['pattern']))),
);

describe('a snippet', () => {
	const snippets = Object.values(read('.vscode/content.code-snippets')) as Snippet[];
	const kindOf = ({ prefix }: Snippet) => KINDS.find(({ one }) => one === prefix)?.name;

	test('is there for each kind of file that opens with fields', () =>
		expect(snippets.map(({ prefix }) => prefix)).toEqual(
			KINDS.filter(({ files: [file] }) => file.endsWith('.mdx')).map(({ one }) => one),
		));

	test.each(snippets)(
		'$prefix has the fields that its kind needs, and its stops in order',
		(snippet) => {
			const text = snippet.body.join('\n');
			const stops = [...text.matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop));
			expect(stops).toEqual(stops.map((_, i) => i + 1));
			const filled = text.replace(/\$\{\d+(?::[^}]*|\|[^|]*\|)\}/g, 'x').replace('$0', '');
			const fields = parse(filled.split('---')[1] ?? '') as object;
			const kind = kindOf(snippet);
			expect(Object.keys(fields)).toEqual(kind && schemas.get(kind)?.required);
		},
	);
});

describe('VS Code', () => {
	const settings = read('.vscode/settings.json');

	test('holds each YAML file to the schema of its kind', () => {
		const wired = Object.entries(settings['yaml.schemas'] as Record<string, string[]>);
		const yaml = records.filter(({ file }) => file.endsWith('.yaml'));
		expect(yaml.length).toBeGreaterThan(2);
		for (const { file, kind } of yaml) {
			const found = wired.filter(([, globs]) => globs.some((glob) => matchesGlob(file, glob)));
			expect(found.map(([schema]) => schema)).toEqual([`./${schemaFile(kindNamed(kind))}`]);
		}
	});

	test('is held to no schema that nothing makes', () =>
		expect(Object.keys(settings['yaml.schemas'] as object).toSorted()).toEqual(
			[...schemaFiles().keys()].map((file) => `./${file}`).toSorted(),
		));

	test('holds the fields of each MDX file to what Astro makes of the same schemas', () => {
		expect(settings['astro.content-intellisense']).toBe(true);
		expect(readFileSync('astro.config.mjs', 'utf8')).toContain('contentIntellisense: true');
	});

	test('recommends the extensions that do so', () => {
		const { recommendations } = read('.vscode/extensions.json');
		for (const publisher of ['astro-build.', 'unifiedjs.', 'redhat.', 'esbenp.'])
			expect(recommendations).toContainEqual(expect.stringMatching(`^${publisher}`));
	});
});
