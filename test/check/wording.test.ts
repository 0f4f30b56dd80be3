import { expect, test } from 'vitest';
import { check } from '#check/content.ts';
import type { Heard, Kept } from '#check/kept.ts';
import { say } from '#check/say.ts';
import { wording } from '#check/wording.ts';
import { rawClaim } from '../a.ts';
import { at, file, tree } from './tree.ts';

test('hints tell of spelling and of words that stand twice, in fields and in prose, but not of names', async () => {
	const claim = rawClaim({
		value: 5,
		unit: 'cars',
		statement: 'They stoped the café at Qwertz Works.',
	});
	const { records } = check(tree({ [at('claims/made.mdx')]: file(claim, 'It was was so.') }));
	const found = (await wording(records)).filter((one) => one.file === at('claims/made.mdx'));
	expect(found.map(({ code, data, line }) => [code, data, line])).toEqual([
		[
			'misspelt',
			{ word: 'stoped', near: expect.arrayContaining(['stopped']) as string[] },
			expect.any(Number),
		],
		['word-twice', { words: 'was was' }, expect.any(Number)],
	]);
});

test('a word like no other is told without a guess', () => {
	const told = (near: string[]) => say({ code: 'misspelt', data: { word: 'qwrtz', near } });
	expect(told([])).toBe(
		'“qwrtz” is in no British dictionary. A term of the trade belongs in the glossary.',
	);
	expect(told(['quartz'])).toContain('Did you mean “quartz”?');
});

test('what was found in a text is taken from what was kept, and is the same', async () => {
	const { records } = check(
		tree({
			'content/glossary/van.mdx': file(
				{ name: 'Van', meaning: 'A vehicle.' },
				'It was recieved by the the driver.',
			),
		}),
	);
	const kept = new Map<string, Heard[]>();
	const asked: string[] = [];
	const keeping: Kept = {
		get: (key) => kept.get(key),
		set: (key, heard) => {
			asked.push(key);
			kept.set(key, heard);
		},
	};
	const cold = await wording(records, keeping);
	expect(cold.map(({ code }) => code).toSorted()).toEqual(['misspelt', 'word-twice']);
	const first = asked.splice(0).length;
	expect(first).toBeGreaterThan(2);
	expect(await wording(records, keeping)).toEqual(cold);
	expect(asked).toEqual([]);
	// A word that has become a name is no longer misspelt, whatever was kept.
	const named = check(
		tree({
			'content/glossary/van.mdx': file(
				{ name: 'Van', meaning: 'A vehicle.', also: ['recieved'] },
				'It was recieved by the the driver.',
			),
		}),
	);
	expect((await wording(named.records, keeping)).map(({ code }) => code)).toEqual(['word-twice']);
});
