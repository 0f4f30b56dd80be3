import { expect, test } from 'vitest';
import { numbersOf, references, SHOWN } from '#facts/references.ts';
import type { Mention } from '#schema/prose.ts';
import { aClaim, aDossier, aStatement } from '../a.ts';

const mention = (name: Mention['name'], attributes: Record<string, string>): Mention => ({
	...{ name, attributes },
	...{ wraps: false, line: 1, column: 1 },
});
const dossier = aDossier({
	claims: [aClaim({ sources: ['b', 'c', 'd'] })],
	statements: [aStatement({ sources: ['a', 'b'] })],
});
const mentions = [mention('Claim', { id: 'made' }), mention('Statement', { id: 'said' })];

test('sources are numbered in the order in which they are first cited', () =>
	expect(references(dossier, mentions).keys).toEqual(['b', 'c', 'a']));

test('sources of the page’s own records come first', () =>
	expect(references(dossier, mentions, ['a']).keys).toEqual(['a', 'b', 'c']));

test('each source leads back to the mention that cites it first', () =>
	expect([...references(dossier, mentions).firstMention]).toEqual([
		['b', 1],
		['c', 1],
		['a', 2],
	]));

test('a sentence shows only the best few numbers', () => {
	const all = references(dossier, [], ['b', 'c', 'd']);
	expect(numbersOf(all, ['b', 'c', 'd'])).toEqual([1, 2]);
	expect(SHOWN).toBe(2);
});
