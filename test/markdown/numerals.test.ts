import { describe, expect, test } from 'vitest';
import { readBody } from '#check/body.ts';
import { numerals, waivers } from '#markdown/numerals.ts';

const found = (body: string) =>
	numerals(readBody(body, 0).tree).map(({ kind, text }) => `${kind} ${text}`);

/** The words for the numbers from thirteen to ninety-nine, as the machine does not write them. */
const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = [...TEENS, ...TENS.flatMap((ten) => [ten, ...ONES.map((one) => `${ten}-${one}`)])];
const MONTHS = Array.from({ length: 12 }, (_, month) =>
	new Date(Date.UTC(2024, month, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
);
const DAYS = Array.from({ length: 7 }, (_, on) =>
	new Date(Date.UTC(2024, 0, on + 1)).toLocaleString('en-GB', { weekday: 'long', timeZone: 'UTC' }),
);

describe('a number in prose', () => {
	test('is found where it is a word above twelve, whatever its letters', () => {
		for (const word of [...WORDS, 'hundred', 'thousands', 'million', 'billions', 'trillion']) {
			expect(found(`It made ${word} cars.\n`), word).toEqual([`word ${word}`]);
			const capital = word.charAt(0).toUpperCase() + word.slice(1);
			expect(found(`${capital} cars.\n`), capital).toEqual([`word ${capital}`]);
		}
	});

	test('may be a word up to twelve, and a word may hold another', () => {
		for (const word of [...ONES, 'ten', 'eleven', 'twelve', 'weighty', 'millionaire', 'fiftyfold'])
			expect(found(`It made ${word} cars.\n`), word).toEqual([]);
	});

	test.each([
		['5', 'figure 5'],
		['1,000.5', 'figure 1,000.5'],
		['12:30', 'figure 12:30'],
		['£5', 'figure £5'],
		['€1.9bn', 'figure €1.9bn'],
		['5 m', 'figure 5 m'],
		['€1.9 billion', 'figure €1.9 billion'],
		['5 Thousand', 'figure 5 Thousand'],
		['5-million', 'figure 5-million'],
		['three million', 'word three million'],
		['Fifty-five thousand', 'word Fifty-five thousand'],
		['5 per cent', 'figure 5 per cent'],
		['5%', 'figure 5%'],
		['5 more', 'figure 5'],
		['$', 'money $'],
		['1st', 'figure 1'],
	])('is found in “%s”', (text, expected) => expect(found(`It is ${text}.\n`)).toEqual([expected]));

	test('is found in each line of a paragraph, in reading order and at its place', () =>
		expect(
			numerals(readBody('One had 20,\nsixty and\nTwenty £.\n', 0).tree).map(
				({ line, column, text, message }) => [line, column, text, message],
			),
		).toEqual([
			[1, 9, '20', 'The number “20” is typed. Let a record say it: name one with a component.'],
			[
				2,
				1,
				'sixty',
				'The number “sixty” is typed. Let a record say it: name one with a component.',
			],
			[
				3,
				1,
				'Twenty',
				'The number “Twenty” is typed. Let a record say it: name one with a component.',
			],
			[3, 8, '£', 'The sum “£” is typed. Let a record say it: name one with a component.'],
		]));

	test('may begin a heading, where it is one of many, and stand nowhere else in it', () => {
		expect(found('# 3. What stopped?\n')).toEqual([]);
		expect(found('# 3 plants\n')).toEqual([]);
		expect(found('# 12. What stopped?\n')).toEqual([]);
		expect(found('# What 3 plants did\n')).toEqual(['figure 3']);
		expect(found('# 3 of 4 plants\n')).toEqual(['figure 4']);
		expect(found('# 3rd\n')).toEqual(['figure 3']);
		expect(found('# Of 3\n')).toEqual(['figure 3']);
		expect(found('3 plants\n')).toEqual(['figure 3']);
	});
});

test('a number may be waived for a reason, and for no other', () => {
	const body = (reason: string) => `All <Waive reason="${reason}">5</Waive> of 6.\n`;
	expect(found(body('It is a name.'))).toEqual(['figure 6']);
	expect(found(body(' '))).toEqual(['figure 5', 'figure 6']);
	const of = (text: string) =>
		waivers(readBody(text, 0).tree).map(({ text, waived }) => [text, waived]);
	expect(of(body('It is a name.'))).toEqual([['5', 'It is a name.']]);
	expect(of('All 5 of 6.\n')).toEqual([]);
});

describe('a date in prose', () => {
	test('is found by its month, with what belongs to it', () => {
		for (const month of MONTHS) {
			for (const text of [`1 ${month}`, `31st ${month} 2024`, `2nd ${month}`, `${month} 2024`])
				expect(found(`It was in ${text}.\n`), text).toEqual([`date ${text}`]);
			expect(found(`It was in ${month}.\n`), month).toEqual([`date ${month}`]);
			expect(found(`By ${month} it was over.\n`.replace('By', 'All by')), month).toEqual([
				`date ${month}`,
			]);
		}
	});

	test('is found by its day of the week', () => {
		for (const on of DAYS) expect(found(`It was ${on}.\n`), on).toEqual([`date ${on}`]);
		expect(found('It was a Sundayish day.\n')).toEqual([]);
	});

	test('is none where a month is a verb', () =>
		expect(found('May it be so; they March.\n')).toEqual([]));

	test('is told as one', () =>
		expect(numerals(readBody('On Monday.\n', 0).tree)[0]?.message).toBe(
			'The date “Monday” is typed. Let a record say it: name one with a component.',
		));
});
