import { expect, test } from 'vitest';
import { remembered } from '#facts/remembered.ts';

test('a text is worked out once, also where nothing comes of it, and another by itself', () => {
	const asked: string[] = [];
	const lengthOf = remembered((text) => {
		asked.push(text);
		return text.length || undefined;
	});
	expect(['one', '', 'three', 'one', ''].map(lengthOf)).toEqual([3, undefined, 5, 3, undefined]);
	expect(asked).toEqual(['one', '', 'three']);
});

test('what was refused is refused again', () => {
	const refuse = remembered((text) => {
		throw new Error(`Not ${text}.`);
	});
	for (let i = 0; i < 2; i++) expect(() => refuse('this')).toThrow('Not this.');
});
