import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { held } from '#check/refusals.ts';
import { say } from '#check/say.ts';
import { day, edtf } from '#records/edtf.ts';
import { ask, key, keyOf, sentence, words } from '#records/text.ts';

/** A field of each form that a record can have. */
const FIELDS = {
	date: edtf,
	day,
	sentence,
	question: ask,
	key,
	words,
	choice: z.enum(['one', 'two', 'three']),
	literal: z.literal(true),
	either: z.literal(['yes', 'no']),
	whole: z.int(),
	number: z.number(),
	bounded: z.number().min(1).max(5),
	keys: z.array(keyOf('claim')).min(2).max(3),
	list: z.array(words),
	group: z.strictObject({ name: words, other: words, more: words.optional() }),
	preset: z.strictObject({ name: words, order: z.number().default(1) }),
	entries: z.record(key, words),
	tuple: z.tuple([keyOf('claim'), keyOf('claim')]),
	texts: z.union([z.literal('unknown'), sentence]),
	formats: z.union([key, sentence]),
	forms: z.union([z.strictObject({ sum: words }), z.strictObject({ share: words })]),
};

const OTHERS: [string, unknown][] = [
	['nothing', undefined],
	['an empty field', null],
	['an empty text', ''],
	['a number', 7],
	['a low number', 0.5],
	['yes', true],
	['a word', 'thre'],
	['words', 'Some Words'],
	['what is no key', '¡'],
	['a list', []],
	['a list of words', ['one']],
	['a long list', ['one', 'two', 'three', 'four']],
	['a group', {}],
	['a misspelt group', { nam: 'One', other: 'Two' }],
	['another group', { 'A key': 'One' }],
];

/** What is said of a value in a field of this schema. */
function saidOf(name: string, schema: z.ZodType, value: unknown): string {
	const { refused } = held(z.strictObject({ [name]: schema }), { [name]: value });
	const said = refused.map(({ path, isNamed, ...slip }) =>
		say({ ...slip, field: isNamed ? path : [] }),
	);
	return said.join(' / ') || 'sound';
}

test('what is said of each form of field, whatever stands there; npx vitest -u writes it', async () => {
	const lines = Object.entries(FIELDS).flatMap(([name, schema]) => {
		const all = OTHERS.map(([what, value]) => ({ what, said: saidOf(name, schema, value) }));
		const alike = Map.groupBy(all, ({ said }) => said);
		const told = Array.from(
			alike,
			([said, ones]) => `${ones.map(({ what }) => what).join(', ')} → ${said}`,
		);
		return [`# ${name}`, ...told, ''];
	});
	await expect(lines.join('\n')).toMatchFileSnapshot('refused.txt');
});

test('what is said of a whole file that holds none of its fields', () => {
	const said = (schema: z.ZodType, raw: unknown) =>
		held(schema, raw).refused.map(({ path, ...slip }) => [path, say(slip)]);
	const [group, entries, list] = [FIELDS.group, FIELDS.entries, z.array(words)];
	for (const nothing of [null, undefined]) {
		expect(said(group, nothing)).toEqual([
			[[], 'There are no fields here. At least these are needed: name and other.'],
		]);
		expect(said(entries, nothing)).toEqual([
			[[], 'There are no entries here. Write each as key: value.'],
		]);
	}
	for (const [schema, raw] of [
		[group, 'words'],
		[group, ['words']],
		[entries, 7],
		[list, { a: 'words' }],
	] as const)
		expect(said(schema, raw)).toEqual([
			[[], 'This holds no fields. Write each as name: value, with a blank behind the colon.'],
		]);
	expect(said(list, ['words'])).toEqual([]);
	expect(held(group, { name: 'A', other: 'B' })).toEqual({
		data: { name: 'A', other: 'B' },
		refused: [],
	});
});
