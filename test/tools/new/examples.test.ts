import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTree } from '#check/check.ts';
import { readContent } from '#markdown/frontmatter.ts';
import { KINDS, kindOf } from '#records/kinds.ts';
import { annotated, isPlain } from '#tools/examples/annotate.ts';
import { EXAMPLES, exampleFiles } from '#tools/examples/files.ts';
import { jsonSchemaOf, type JsonSchema } from '#tools/schemas/json.ts';

const examples = exampleFiles(process.cwd());
const below = (file: string) => file.slice(EXAMPLES.length + 1);
const valuesOf = (file: string, text: string) =>
	readContent(file, text)?.document.toJS() as unknown;

describe('the examples', () => {
	test.each(KINDS.map(({ name }) => name))('%s has one', (name) =>
		expect([...examples.keys()].map(below).map((file) => kindOf(file)?.name)).toContain(name),
	);

	test('are content that nothing is to be said against', async () => {
		const { problems, files } = await checkTree(EXAMPLES);
		// They are one of each kind, and the front page is one page of its own.
		expect(problems.map(({ code }) => code)).toEqual(['no-front']);
		expect(files).toBe(examples.size);
	});
});

describe.each([...examples])('%s', (file, made) => {
	const text = readFileSync(file, 'utf8');

	test('is current; npm run schemas writes it', () => expect(text).toBe(made));

	test('says the same without its comments', () =>
		expect(valuesOf(file, text.replace(/^ *#.*\n/gm, ''))).toEqual(valuesOf(file, text)));

	test('names every field of its kind', () => {
		const { schema } = kindOf(below(file)) ?? {};
		if (!schema) throw new Error(`${file} is of no kind.`);
		const whole = jsonSchemaOf(schema);
		if (isPlain(whole)) {
			expect(text.replaceAll(/\n?# ?/g, ' ')).toContain(whole.description);
			return;
		}
		const fields = (whole.items ?? whole.properties ?? whole.additionalProperties) as JsonSchema;
		const names = Object.keys(whole.properties ? fields : (fields.properties ?? {}));
		expect(names.length).toBeGreaterThan(1);
		for (const name of names) expect(text).toMatch(new RegExp(`^(?:#|-| )* ?${name}:`, 'm'));
	});
});

describe('a file that is annotated', () => {
	const schema: JsonSchema = {
		properties: {
			name: { type: 'string', description: 'What it is called.' },
			kind: { enum: ['a', 'b'], description: 'What it is.' },
			steps: { items: { properties: { day: { description: 'When.' } }, required: ['day'] } },
			spare: { description: 'What else there is.' },
		},
		required: ['name'],
	};
	const FILE = 'content/glossary/x.mdx';
	const bare =
		'---\nname: "X"\nkind: a\nsteps:\n  - day: 1\n  - day: 2\n---\n\nWords, # and more.\n';
	const made = annotated(FILE, bare, schema);

	test('has before each field what it is for, once', () =>
		expect(made).toBe(`---
# What it is called.
name: "X"
# What it is. One of: a, b. Optional.
kind: a
# Optional.
steps:
  # When.
  - day: 1
  - day: 2

# Fields that are not used here:
# spare: What else there is.
---

Words, # and more.
`));

	test('stays as it is when annotated again, and loses comments that are out of date', () => {
		expect(annotated(FILE, made, schema)).toBe(made);
		expect(annotated(FILE, made.replace('What it is called', 'Its name'), schema)).toBe(made);
	});

	test('must be readable', () =>
		expect(() => annotated(FILE, '---\nname: "X\n---\n', schema)).toThrow(
			`${FILE} cannot be read.`,
		));
});
