import { expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { sentenceOfEach, sentences, wordsIn } from '#markdown/sentences.ts';

const found = (body: string) =>
	sentences(readBody(body, 0).tree).map(({ text, line, column }) => `${line}:${column} ${text}`);

test('sentences run through components and over lines, and keep their places', () =>
	expect(
		found(
			'# A head\n\nOne has <Claim id="a" /> of\nthem. Two <Term id="b">has a\nterm</Term>. Three\nends.\n\n| a | b |\n| - | - |\n| Four. | |\n',
		),
	).toEqual([
		'1:3 A head',
		'3:1 One has … of them.',
		'4:7 Two has a term.',
		'5:14 Three ends.',
		'8:3 a',
		'8:7 b',
		'10:3 Four.',
	]));

test('the words of a term are known', () =>
	expect(sentences(readBody('The <Term id="b">GDP</Term> fell.', 0).tree)[0]?.terms).toEqual([
		'GDP',
	]));

test('words are counted as a reader would', () =>
	expect(wordsIn('It’s a well-known fact: … of them, M&S.')).toBe(8));

test('every component is placed in the sentence in which it ends, and no block follows on another', () => {
	const { tree } = readBody(
		'One <Claim id="a" /> of <Claim id="b">a few.\nThen</Claim> on.\n\n- Three <Date of="c" />',
		0,
	);
	expect([...sentenceOfEach(tree).values()]).toEqual([1, 2, 4]);
});
