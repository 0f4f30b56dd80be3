import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instead, insteadOfKey, nearestName, slips, likelyKey } from '#words/spelling.ts';

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

/** As it is defined: the least of what remains after each slip that the first letters may be. */
function counted(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [one, other] = [a.slice(1), b.slice(1)];
	const [first, next] = a;
	const [second, following] = b;
	const swapped = first === following && next === second;
	return Math.min(
		counted(one, b) + 1,
		counted(a, other) + 1,
		counted(one, other) + Number(first !== second),
		swapped ? counted(a.slice(2), b.slice(2)) + 1 : Infinity,
	);
}
const word = fc.string({ maxLength: 6, unit: fc.constantFrom(...'abc') });

test('slips are as few as turn the one word into the other', () =>
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(slips(a, b)).toBe(counted(a, b));
		}),
		{ numRuns: 300 },
	));

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

test('is the first of those with the fewest slips, at most one in three letters, and never the word', () =>
	fc.assert(
		fc.property(word, fc.array(word, { maxLength: 6 }), (wrong, names) => {
			const most = Math.max(1, Math.floor(wrong.length / 3));
			const near = names.filter((name) => name !== wrong && counted(wrong, name) <= most);
			const least = Math.min(...near.map((name) => counted(wrong, name)));
			expect(nearestName(wrong, names)).toBe(near.find((name) => counted(wrong, name) === least));
		}),
		{ numRuns: 300 },
	));

test('a word of sixty letters may be a slip, and no longer one', () => {
	const name = 'n'.repeat(61);
	expect(nearestName('n'.repeat(60), [name])).toBe(name);
	expect(nearestName(`${name}n`, [name])).toBeUndefined();
});

test('of names as many as sixteen are listed, and no more', () => {
	const names = (count: number) => Array.from({ length: count }, (_, i) => `name-${i}`);
	expect(instead('wheels', names(16))).toContain('name-15');
	expect(instead('wheels', names(17))).toBe('');
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

describe('a key is answered with another only where it is likely that one, misspelt', () => {
	test.each([
		['autocar-24otc', ['autocar-24oct', 'autocar-8oct'], 'autocar-24oct'],
		['uk-imapct', ['uk-impact', 'uk-output'], 'uk-impact'],
		['northworks', ['north-works'], 'north-works'],
		['north-work', ['north-works'], 'north-works'],
		['northwork', ['north-works'], 'north-works'],
		['Halewod', ['halewood'], 'halewood'],
		['/example/claims/mad/', ['/example/claims/made/', '/example/'], '/example/claims/made/'],
	])('%s', (word, keys, key) => expect(likelyKey(word, keys)).toBe(key));

	test.each([
		['autocar-24oct', ['autocar-8oct', 'autocar-2oct']],
		['jlr-2sep-a', ['jlr-2sep-b']],
		['cost-2025', ['cost-2026']],
		['uk-output', ['eu-output']],
		['north-works', ['south-works']],
		['northwrk', ['north-works']],
		['made-first', ['mode-frist']],
	])('%s is none of %j', (word, keys) => expect(likelyKey(word, keys)).toBeUndefined());
});

describe('a key is answered with the one that has become of it by more words', () => {
	test.each([
		['nitra', ['castle-bromwich', 'nitra-plant', 'halewood'], 'nitra-plant'],
		['nitra', ['old-nitra-plant'], 'old-nitra-plant'],
		[
			'nitra.first-group',
			['nitra-plant.first-group', 'nitra-plant.second-group'],
			'nitra-plant.first-group',
		],
		['/x/sites/nitra/', ['/x/sites/', '/x/sites/nitra-plant/'], '/x/sites/nitra-plant/'],
	])('%s', (word, keys, key) => expect(insteadOfKey(word, keys)).toBe(` Did you mean “${key}”?`));

	test.each([
		['more than one has', 'nitra', ['nitra-plant', 'nitra-offices']],
		['a number was added', 'cost', ['cost-2026']],
		['another number stands there', 'autocar-24oct', ['autocar-8oct', 'autocar-8oct-own']],
		['it has fewer words', 'nitra-plant', ['nitra']],
		['only letters are the same', 'nit', ['nitra-plant']],
		['it is too short to tell', 'uk', ['uk-output']],
		['another part differs too', 'nitra.first', ['nitra-plant.second']],
	])('but not where %s', (_, word, keys) =>
		expect(insteadOfKey(word, keys)).not.toContain('Did you mean'),
	);

	test('and nothing is mended by itself on that ground', () =>
		expect(likelyKey('nitra', ['nitra-plant'])).toBeUndefined());
});
