import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysKnown } from '#facts/known.ts';
import { briefly, changedIn, unlessConfirmed } from '#words/known.ts';
import { changesAfter, dayAnswer, laterInWords, sinceInWords } from '#words/pages/known.ts';
import { aClaim, aDossier, anIncident } from '../a.ts';

/** An answer with what changed in it between brackets. */
const marked = (answer: string, ...before: string[]) =>
	changedIn(answer, before)
		.map(({ text, changed }) => (changed ? `[${text}]` : text))
		.join('');

test('behind a question stands no full stop', () => {
	expect(laterInWords('What did it say?')).toBe(' The sources found were published later.');
	expect(laterInWords('Example Ltd, statement')).toMatch(/^\. The sources/);
});

describe('what changed in an answer', () => {
	test.each([
		['nothing, where it is the first', [], 'A: closed until 9 July.', 'A: closed until 9 July.'],
		[
			'a day, whole, though a part of it stayed',
			['A, to its staff: closed until 9 July at the earliest.'],
			'A, to its staff: closed until 17 July at the earliest.',
			'A, to its staff: closed until [17 July] at the earliest.',
		],
		[
			'what was added at the end',
			['A: closed until 9 July.'],
			'A: closed until 9 July; some of its works and its ports are running again.',
			'A: closed until 9 July; [some of its works and its ports are running again].',
		],
		[
			'in another sentence only its days and numbers that are new',
			['A, to its staff: closed until 17 July at the earliest.'],
			'B: 200 may come in on 24 July, not on 17 July.',
			'B: [200] may come in on [24 July], not on 17 July.',
		],
		[
			'a range as one',
			['Nobody knows.'],
			'C, by a model: £1.6bn to £2.1bn since mid-May 2024.',
			'C, by a model: [£1.6bn to £2.1bn] since [mid-May 2024].',
		],
		[
			'a number in figures and a word as one',
			['Nobody knows.'],
			'D: 6.5 million people, in 9 of 12 towns.',
			'D: [6.5 million] people, in [9] of [12] towns.',
		],
		[
			'nothing in another sentence without any',
			['None was taken.'],
			'All is back.',
			'All is back.',
		],
	])('%s', (_, before, answer, shown) => expect(marked(answer, ...before)).toBe(shown));

	test('of several that stood, the one that is most like it is compared', () =>
		expect(marked('A: closed until 17 July.', 'Nobody knows.', 'A: closed until 9 July.')).toBe(
			'A: closed until [17 July].',
		));

	test('the runs are the answer to the letter, and none is empty', () => {
		const words = fc.constantFrom(
			'A:',
			'until',
			'9 July',
			'17 July 2024',
			'£1.6bn',
			'to',
			'back;',
			'mid-May',
		);
		const answers = fc
			.array(words, { minLength: 1, maxLength: 9 })
			.map((list) => `${list.join(' ')}.`);
		fc.assert(
			fc.property(answers, fc.array(answers, { maxLength: 2 }), (answer, before) => {
				const runs = changedIn(answer, before);
				expect(runs.map(({ text }) => text).join('')).toBe(answer);
				for (const { text } of runs) expect(text).not.toBe('');
				if (before.length === 0) expect(runs.some(({ changed }) => changed)).toBe(false);
			}),
		);
	});
});

test('a date has its year where the first one’s is another, and where it is the first', () => {
	const said = [
		'2024-07-02',
		'2024-07-03~',
		'2024-09',
		'2025-02-05',
		'[2025-06-25..2025-06-26]',
	].map((date) => briefly(date, '2024-07-02'));
	expect(said).toEqual(['2 Jul 2024', 'about 3 Jul', 'Sep', '5 Feb 2025', '25 or 26 Jun 2025']);
});

test('only what is not confirmed has its status beside it', () =>
	expect([unlessConfirmed('confirmed'), unlessConfirmed('alleged')]).toEqual(['', '(alleged)']));

test('a day says how many questions about the fire had an answer, and how many got it then', () => {
	const known = (question: string) => ({ known: { question, answer: `${question}.` } });
	const incident = anIncident({ knownWhen: { data: 'Was data taken?', who: 'Who did it?' } });
	const claims = [
		aClaim({ date: '2024-07-02', ...known('data') }),
		aClaim({ date: '2024-07-03', ...known('who') }, 'who'),
	];
	expect(daysKnown(aDossier({ incident, claims })).map((day) => dayAnswer(day, 'fire'))).toEqual([
		'1 of 2 questions about the fire had an answer at the end of 2 July 2024; 1 of them was given or changed on that day.',
		'Both questions about the fire had an answer at the end of 3 July 2024; 1 of them was given or changed on that day.',
	]);
	const both = claims.map((claim) => ({ ...claim, date: '2024-07-02' }));
	expect(
		daysKnown(aDossier({ incident, claims: both })).map((day) => dayAnswer(day, 'fire'))[0],
	).toMatch(/; both of them were given or changed on that day\.$/);
	const one = aDossier({
		incident: anIncident({ knownWhen: { data: 'Was it?' } }),
		claims: claims.slice(0, 1),
	});
	expect(daysKnown(one).map((day) => dayAnswer(day, 'fire'))).toEqual([
		'The one question about the fire had an answer at the end of 2 July 2024; it was given or changed on that day.',
	]);
});

test('a day says whether anything changed after it', () => {
	expect(changesAfter(0, '2024-09-01')).toBe(
		'No later change is on record, up to 1 September 2024.',
	);
	expect(changesAfter(1, '2024-09-01')).toMatch(/on 1 later day since/);
	expect([sinceInWords(true, '2 July'), sinceInWords(false, '2 July')]).toEqual([
		'New on that day',
		'Unchanged since 2 July',
	]);
});
