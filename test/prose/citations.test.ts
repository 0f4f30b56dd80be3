import { expect, test } from 'vitest';
import { notesOf, SHOWN } from '#facts/references.ts';
import { references } from '#prose/citations.ts';
import type { Mention } from '#prose/rule.ts';
import { aClaim, aDossier, aStatement } from '../a.ts';

const mention = (
	name: Mention['name'],
	attributes: Record<string, string>,
	sentence = 1,
): Mention => ({ name, attributes, wraps: false, sentence, joins: false, line: 1, column: 1 });
const dossier = aDossier({
	claims: [aClaim({ sources: ['b', 'c', 'd'] })],
	statements: [aStatement({ sources: ['a', 'b'] })],
});
const mentions = [mention('Claim', { id: 'made' }), mention('Statement', { id: 'said' }, 2)];
const shownBy = (...all: Mention[]) => [...references(dossier, all).shown.values()];

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
	expect(notesOf(all, ['b', 'c', 'd']).map(({ number }) => number)).toEqual([1, 2]);
	expect(SHOWN).toBe(2);
});

test('a sentence shows a number once, where it is cited last', () => {
	const [claim, statement] = mentions;
	expect(shownBy(claim!, statement!)).toEqual([
		['b', 'c'],
		['a', 'b'],
	]);
	expect(shownBy(claim!, { ...statement!, sentence: 1 })).toEqual([['c'], ['a', 'b']]);
	expect(shownBy(claim!, claim!)).toEqual([[], ['b', 'c']]);
});

test('what one mention adds to the one before it stands in one group', () => {
	const [claim] = mentions;
	const added = { ...mention('Cite', { source: 'a' }), joins: true };
	expect(shownBy(claim!, added)).toEqual([[], ['b', 'c', 'a']]);
	const placed = { ...added, attributes: { source: 'a', at: 'page 3' } };
	expect(shownBy(claim!, placed)).toEqual([['b', 'c'], ['a']]);
});

test('what names a place in a source keeps its number', () => {
	const cite = (attributes: Record<string, string>) => mention('Cite', attributes);
	expect(shownBy(cite({ source: 'b' }), mentions[0]!)[0]).toEqual([]);
	expect(shownBy(cite({ source: 'b', at: 'page 3' }), mentions[0]!)[0]).toEqual(['b']);
});

test('a mention has notes only for what it shows, each with its publisher', () => {
	const all = references(dossier, [mentions[0]!, { ...mentions[1]!, sentence: 1 }]);
	const numbers = (mention?: number) =>
		notesOf(all, ['b', 'c'], mention).map(({ number }) => number);
	expect(all.keys).toEqual(['c', 'a', 'b']);
	expect(numbers(1)).toEqual([1]);
	expect(numbers(2)).toEqual([2, 3]);
	expect(numbers()).toEqual([3, 1]);
	expect(all.publishers).toEqual(all.keys.map((key) => dossier.sources[key]?.publisher ?? ''));
});
