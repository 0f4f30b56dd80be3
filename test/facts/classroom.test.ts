import { describe, expect, test } from 'vitest';
import { askedBy, cardsOf, tasksOf } from '#facts/classroom.ts';
import { sheetsOf, sheetsOn } from '#facts/handouts.ts';
import { aClaim, aDossier, aHandout, aReport, aSite } from '../a.ts';

const asked = aHandout(
	{ report: 'paper', assertions: ['second', 'first'], evidence: ['b', 'a'] },
	'work',
);
const answers = aHandout({ format: 'answers', answersTo: 'work', order: 2 }, 'key');
const dossier = aDossier({
	claims: [aClaim({}, 'a'), aClaim({}, 'b'), aClaim({}, 'c')],
	reports: [
		aReport({
			assertions: [
				{ id: 'first', says: 'One.', verdict: 'holds', why: 'So.', claims: ['a', 'c'] },
				{ id: 'second', says: 'Two.', verdict: 'contested', why: 'So.', claims: ['a', 'b'] },
			],
		}),
	],
	handouts: [answers, asked],
});

describe('work for a class', () => {
	test('cards have letters in the order in which the handout names the claims', () =>
		expect(cardsOf(dossier, asked).map(({ letter, claim }) => letter + claim.id)).toEqual([
			'Ab',
			'Ba',
		]));

	test('assertions stand in the handout’s order, each with the cards that bear on it', () =>
		expect(
			tasksOf(dossier, asked).map(({ number, assertion, cards }) => [number, assertion.id, cards]),
		).toEqual([
			[1, 'second', ['A', 'B']],
			[2, 'first', ['B']],
		]));

	test('answers lead to what they answer, and anything else to itself', () => {
		expect(askedBy(dossier, answers).id).toBe('work');
		expect(askedBy(dossier, asked).id).toBe('work');
	});

	test('an assertion that the report does not have is an error', () =>
		expect(() => tasksOf(dossier, { ...asked, assertions: ['third'] })).toThrow(
			'The report “paper” has no assertion “third”.',
		));

	test('a handout without assertions has no tasks', () =>
		expect(tasksOf(dossier, answers)).toEqual([]));
});

describe('sheets', () => {
	const large = aHandout({ order: 3, large: { sides: 6 } }, 'brief');
	const all = { ...dossier, handouts: [...dossier.handouts, large], sites: [aSite({}, 'north')] };

	test('come in order, in every size of type, and one for each site', () =>
		expect(sheetsOf(all).map(({ id, sides, large: big }) => [id, sides, big])).toEqual([
			['work', 2, false],
			['key', 2, false],
			['brief', 2, false],
			['brief-large', 6, true],
			['site-north', 2, false],
		]));

	test('on a report are those that judge it, and their answers', () =>
		expect(sheetsOn(all, 'paper').map(({ id }) => id)).toEqual(['work', 'key']));
});
