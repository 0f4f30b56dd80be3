import { describe, expect, test } from 'vitest';
import { askedBy, cardsOf, tasksOf } from '#facts/classroom.ts';
import { sheetsOf, sheetsOn } from '#facts/handouts.ts';
import { aClaim, aDossier, aHandout, aReport, aSite } from '../a.ts';

const asked = aHandout(
	{
		report: 'paper',
		tasks: [
			{ assertion: 'second', evidence: ['b', 'a'], answer: 'Two.', short: true },
			{ assertion: 'first', evidence: ['a'], answer: 'One.' },
			{ ask: 'Who?', evidence: ['c', 'b'], answer: 'They.' },
		],
	},
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
	test('cards have letters in the order in which the tasks need them, each once', () =>
		expect(cardsOf(dossier, asked).map(({ letter, claim }) => letter + claim.id)).toEqual([
			'Ab',
			'Ba',
			'Cc',
		]));

	test('every task has its cards, and every card is that of a task', () => {
		const tasks = tasksOf(dossier, asked);
		expect(
			tasks.map(({ number, assertion, ask, cards, short }) => [
				number,
				assertion?.id ?? ask,
				cards,
				short,
			]),
		).toEqual([
			[1, 'second', ['A', 'B'], true],
			[2, 'first', ['B'], false],
			[3, 'Who?', ['A', 'C'], false],
		]);
		expect(new Set(tasks.flatMap(({ cards }) => cards))).toEqual(
			new Set(cardsOf(dossier, asked).map(({ letter }) => letter)),
		);
	});

	test('answers lead to what they answer, and anything else to itself', () => {
		expect(askedBy(dossier, answers).id).toBe('work');
		expect(askedBy(dossier, asked).id).toBe('work');
	});

	test('an assertion that the report does not have is an error', () =>
		expect(() =>
			tasksOf(dossier, {
				...asked,
				tasks: [{ assertion: 'third', evidence: ['a'], answer: 'So.' }],
			}),
		).toThrow('The report “paper” has no assertion “third”.'));

	test('a handout without tasks has none', () => expect(tasksOf(dossier, answers)).toEqual([]));
});

describe('sheets', () => {
	const large = aHandout({ order: 3, large: { sides: 6 } }, 'brief');
	const all = { ...dossier, handouts: [...dossier.handouts, large], sites: [aSite({}, 'north')] };

	test('come in order, in every size of type, and one for each site', () =>
		expect(sheetsOf(all).map(({ id, sides, points }) => [id, sides, points])).toEqual([
			['work', 2, undefined],
			['key', 2, undefined],
			['brief', 2, undefined],
			['brief-large', 6, 16],
			['brief-larger', 6, 20],
			['site-north', 2, undefined],
		]));

	test('are those of sites of which there is something to say, and one of all that say little', () => {
		const sites = [
			aSite({}, 'north'),
			aSite({ phases: [], state: 'unaffected' }, 'south'),
			aSite({ phases: [], state: 'disputed', against: ['release'] }, 'east'),
		];
		expect(sheetsOf({ ...all, handouts: [], sites }).map(({ id }) => id)).toEqual([
			'sites',
			'site-north',
			'site-east',
		]);
	});

	test('on a report are those that judge it, and their answers', () =>
		expect(sheetsOn(all, 'paper').map(({ id }) => id)).toEqual(['work', 'key']));
});
