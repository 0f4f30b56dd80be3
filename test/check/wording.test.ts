import { expect, test } from 'vitest';
import { check } from '#check/content.ts';
import type { Heard, Kept } from '#check/kept.ts';
import { say } from '#check/say.ts';
import { wording } from '#check/wording.ts';
import { rawClaim, rawStatement } from '../a.ts';
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
	// What may have been meant by a slip hangs on all names, so that it alone is looked at again.
	const more = check(
		tree({
			'content/glossary/van.mdx': file(
				{ name: 'Van', meaning: 'A vehicle.' },
				'It was recieved by the the driver.',
			),
			'content/glossary/zumba.mdx': file({ name: 'Zumba', meaning: 'A vehicle.' }),
		}),
	);
	await wording(more.records, keeping);
	expect(asked.splice(0)).toHaveLength(1);
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

/** What is told of the words of claims and of prose below them, each in a record of its own. */
async function heard(texts: [string, string][], more: Record<string, string> = {}) {
	const fileOf = (i: number) => at(`claims/one-${i}.mdx`);
	const claims = texts.map(([statement, body], i) => {
		const fields = { value: 5, unit: 'cars', date: '2024-07-02', statement };
		return [fileOf(i), file(rawClaim(fields), body)] as const;
	});
	const { records } = check(tree({ ...more, ...Object.fromEntries(claims) }));
	const found = await wording(records);
	return texts.map((_, i) =>
		found
			.filter((one) => one.file === fileOf(i))
			.map(({ line, column, code, data }) => {
				const { word, words, text } = data as { word?: string; words?: string; text?: string };
				return `${line}:${column} ${code} ${word ?? words ?? text ?? ''}`;
			}),
	);
}

test('slips are told where they stand, a word once, and nothing of what is no word', async () => {
	const texts: [string, string, string[]][] = [
		['It stoped.', 'It stoped. It cmae.', ['3:1 misspelt stoped', '15:12 misspelt cmae']],
		[
			'It stoped, it was was so.',
			'It came came.',
			['3:1 word-twice was was', '15:1 word-twice came came'],
		],
		['Qwertzu came.', 'The QWERTZ and Q-wertz, 5zyx and zyx5 came.', []],
		['It was a naïve café.', 'It was cafè.', []],
		['On {date:short} it made {value}.', 'It made <Claim id="made" />.', []],
		['It was an on-off switch.', '', []],
		['It’s theirs.', 'They’d’ve come.', []],
	];
	expect(await heard(texts.map(([statement, body]) => [statement, body]))).toEqual(
		texts.map(([, , told]) => told),
	);
});

test('what things are called is no slip, in small letters neither, nor what others wrote', async () => {
	const named = {
		'content/glossary/zumba.mdx': file({ name: 'Zumba', meaning: 'A vehicle.' }),
		[at('statements/said.mdx')]: file(rawStatement({ quote: 'We have unstopt' })),
	};
	const texts: [string, string][] = [['It was so.', 'It was zumba and unstopt.']];
	expect(await heard(texts, named)).toEqual([[]]);
	expect(await heard(texts)).toEqual([['15:1 misspelt zumba', '15:1 misspelt unstopt']]);
});

test('a sentence that hardly anybody can read is told, and a plain one is not', async () => {
	const hard =
		'Notwithstanding considerable organisational interdependencies, representatives subsequently characterised comprehensive infrastructural remediation as indispensable, although independent investigators nevertheless questioned methodological assumptions underpinning preliminary quantifications.';
	const told = async (body: string) => {
		const glossary = file({ name: 'Van', meaning: 'A vehicle.' }, body);
		const { records } = check(tree({ 'content/glossary/van.mdx': glossary }));
		return (await wording(records)).map(({ code }) => code);
	};
	expect(await told(hard)).toContain('hard-sentence');
	expect(await told('The lines stopped on a Monday, and nobody knew for how long.')).toEqual([]);
});
