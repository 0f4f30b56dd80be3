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
	claims: [aClaim({ sources: ['b', 'c', 'd'] }), aClaim({ sources: ['e', 'f'] }, 'other')],
	statements: [aStatement({ sources: ['a', 'b'] })],
});
// Sentences of two blocks, of which neither follows on the other.
const mentions = [mention('Claim', { id: 'made' }), mention('Statement', { id: 'said' }, 3)];
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

test('a record shows only the best few numbers', () => {
	const all = references(dossier, [], ['b', 'c', 'd']);
	expect(notesOf(all, ['b', 'c', 'd']).map(({ number }) => number)).toEqual([1, 2]);
	expect(SHOWN).toBe(2);
});

test('a sentence shows its numbers together, each once, where it cites last', () => {
	const [claim, statement] = mentions;
	expect(shownBy(claim!, statement!)).toEqual([
		['b', 'c'],
		['a', 'b'],
	]);
	expect(shownBy(claim!, { ...statement!, sentence: 1 })).toEqual([[], ['b', 'c', 'a']]);
	expect(shownBy(claim!, claim!)).toEqual([[], ['b', 'c']]);
});

test('a sentence that rests on what the one before it rests on shows the numbers of both', () => {
	const [claim, statement] = mentions;
	const other = mention('Claim', { id: 'other' }, 2);
	expect(shownBy(claim!, { ...statement!, sentence: 2 })).toEqual([[], ['b', 'c', 'a']]);
	expect(shownBy(claim!, other)).toEqual([
		['b', 'c'],
		['e', 'f'],
	]);
	expect(shownBy(claim!, { ...other, sentence: 3 })).toEqual([
		['b', 'c'],
		['e', 'f'],
	]);
});

test('sentences on end that rest on few sources show the numbers of all', () => {
	const cite = (source: string, sentence: number) => mention('Cite', { source }, sentence);
	expect(shownBy(cite('a', 1), cite('b', 2))).toEqual([[], ['a', 'b']]);
	expect(shownBy(cite('a', 1), cite('b', 2), cite('c', 3))).toEqual([[], [], ['a', 'b', 'c']]);
	const [claim] = mentions;
	expect(shownBy(cite('a', 1), { ...claim!, sentence: 2 }, cite('e', 3))).toEqual([
		[],
		['a', 'b', 'c'],
		['e'],
	]);
});

test('whatever stands where, the same sources are named, and each once in its place', () => {
	const all = ['made', 'other', 'made', 'other'].map((id, i) => mention('Claim', { id }, i + 1));
	for (let size = 1; size <= all.length; size++) {
		const { keys, shown } = references(dossier, all.slice(0, size));
		expect(new Set([...shown.values()].flat())).toEqual(new Set(keys));
		expect(new Set(keys)).toEqual(new Set(size > 1 ? ['b', 'c', 'e', 'f'] : ['b', 'c']));
		for (const own of shown.values()) expect(new Set(own).size).toBe(own.length);
	}
});

test('a source named right behind another mention belongs to the sentence of that one', () => {
	const [claim] = mentions;
	const added = { ...mention('Cite', { source: 'a' }, 5), joins: true };
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
	expect(all.keys).toEqual(['b', 'c', 'a']);
	expect(numbers(1)).toEqual([]);
	expect(numbers(2)).toEqual([1, 2, 3]);
	expect(numbers()).toEqual([1, 2]);
	expect(all.publishers).toEqual(all.keys.map((key) => dossier.sources[key]?.publisher ?? ''));
});
