import { describe, expect, test } from 'vitest';
import { instead, nearestName, slips } from '#words/spelling.ts';

describe('slips between two words', () => {
	test.each([
		['', '', 0],
		['name', 'name', 0],
		['naem', 'name', 1],
		['nme', 'name', 1],
		['namee', 'name', 1],
		['nane', 'name', 1],
		['status', 'stauts', 1],
		['', 'name', 4],
		['kitten', 'sitting', 3],
	])('%s and %s: %i', (a, b, count) => {
		expect(slips(a, b)).toBe(count);
		expect(slips(b, a)).toBe(count);
	});
});

describe('the nearest name', () => {
	test.each([
		['confirmd', 'confirmed'],
		['Confirmed', 'confirmed'],
		['stat', 'state'],
		['maybe', undefined],
		['', undefined],
		['x'.repeat(100), undefined],
	])('of %s', (word, name) =>
		expect(nearestName(word, ['confirmed', 'reported', 'state'])).toBe(name),
	);

	test('is the one with the fewest slips', () =>
		expect(nearestName('claimz', ['claims', 'claim'])).toBe('claims'));
});

describe('what to write instead', () => {
	test.each([
		['naem', ['name', 'meaning'], ' Did you mean “name”?'],
		['wheels', ['name', 'meaning'], ' There are name and meaning.'],
		['wheels', ['name'], ' There is only name.'],
		['wheels', [], ''],
		['wheels', Array.from({ length: 30 }, (_, i) => `word-${i}`), ''],
	])('of %s', (word, names, expected) => expect(instead(word, names)).toBe(expected));
});
