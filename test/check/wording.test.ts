import { expect, test } from 'vitest';
import { check } from '#check/content.ts';
import { wording } from '#check/wording.ts';
import { rawClaim } from '../a.ts';
import { at, file, tree } from './tree.ts';

test('hints tell of spelling and of words that stand twice, in fields and in prose, but not of names', async () => {
	const claim = rawClaim({ value: 5, unit: 'cars', statement: 'They stoped the café at Qwertz Works.' });
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
