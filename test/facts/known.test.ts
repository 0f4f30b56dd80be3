import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, spanOf } from '#facts/calendar.ts';
import { answers, knownWhen } from '#facts/known.ts';
import { aClaim, aDossier, anEvent, anIncident, aStatement } from '../a.ts';

const QUESTIONS = { data: 'Was data taken?', who: 'Who did it?' };
const incident = anIncident({ knownWhen: QUESTIONS });
const known = (answer: string, question = 'data', from?: string) => ({
	known: { question, answer, ...(from ? { from } : {}) },
});
const shown = (dossier: Parameters<typeof knownWhen>[0]) =>
	knownWhen(dossier).map(({ date, standings }) => [
		date,
		...standings.map(({ change, since, answers: list }) =>
			[change, since, ...list.map(({ answer }) => answer)].filter(Boolean).join(' '),
		),
	]);

test('without an answer there is no day', () =>
	expect(knownWhen(aDossier({ incident, events: [anEvent()] }))).toEqual([]));

test('an answer stands from its day, is carried on and gives way to a later one', () =>
	expect(
		shown(
			aDossier({
				incident,
				statements: [
					aStatement({ made: '2024-07-10', ...known('Some.') }, 'later'),
					aStatement({ made: '2024-07-02', ...known('None.') }),
				],
				events: [anEvent({ date: '2024-07-05', ...known('Nobody says.', 'who') })],
			}),
		),
	).toEqual([
		['2024-07-02', 'new 2024-07-02 None.', 'none yet'],
		['2024-07-05', 'same 2024-07-02 None.', 'new 2024-07-05 Nobody says.'],
		['2024-07-10', 'changed 2024-07-10 Some.', 'same 2024-07-05 Nobody says.'],
	]));

test('an answer that says the same again changes nothing, unless it is firmer', () => {
	const again = (status: string) =>
		aDossier({
			incident,
			claims: [
				aClaim({ date: '2024-07-02', status: 'reported', ...known('None.') }),
				aClaim({ date: '2024-07-03', status, ...known('None.') }, 'other'),
			],
		});
	expect(knownWhen(again('reported'))).toHaveLength(1);
	expect(shown(again('confirmed'))[1]?.[1]).toBe('changed 2024-07-03 None.');
});

test('two answers of one day stand beside each other', () =>
	expect(
		shown(
			aDossier({
				incident,
				claims: [aClaim({ asOf: '2024-07-02', ...known('One says some.') })],
				statements: [aStatement({ made: '2024-07-02', ...known('The other says none.') })],
			}),
		)[0]?.[1],
	).toBe('new 2024-07-02 One says some. The other says none.'));

describe('the day of an answer', () => {
	const day = (...records: Parameters<typeof aClaim>) =>
		answers(aDossier({ incident, claims: [aClaim(...records)] }))[0]?.from;

	test('is its own, else that of its record', () => {
		expect(day({ asOf: '2024-08-01', ...known('None.') })).toBe('2024-08-01');
		expect(day({ date: '2024-07-05', ...known('None.') })).toBe('2024-07-05');
		expect(day({ date: '2024-07-05', ...known('None.', 'data', '2024-07-09') })).toBe('2024-07-09');
	});

	test('of a month stands before what came after it, and beside what came within it', () => {
		const dossier = aDossier({
			incident,
			claims: [
				aClaim({ date: '2024-07', ...known('Some.') }),
				aClaim({ date: '2024-07-30', ...known('None.') }, 'other'),
			],
		});
		expect(shown(dossier).map(([date, first]) => [date, first])).toEqual([
			['2024-07', 'new 2024-07 Some.'],
			['2024-07-30', 'changed 2024-07-30 Some. None.'],
		]);
		const later = aClaim({ date: '2024-08-02', ...known('All.') }, 'later');
		const [, , last] = shown({ ...dossier, claims: [...dossier.claims, later] });
		expect(last).toEqual(['2024-08-02', 'changed 2024-08-02 All.', 'none yet']);
	});

	test('of a month does not outlast what was surely said after it', () => {
		const dossier = aDossier({
			incident,
			claims: [
				aClaim({ date: '2024-06-20', ...known('First.') }),
				aClaim({ date: '2024-07', ...known('Some.') }, 'month'),
				aClaim({ date: '2024-07-11', ...known('None.') }, 'eleventh'),
				aClaim({ date: '2024-07-20', ...known('All.') }, 'twentieth'),
			],
		});
		expect(shown(dossier).map(([, first]) => first)).toEqual([
			'new 2024-06-20 First.',
			'changed 2024-07 Some.',
			'changed 2024-07-11 Some. None.',
			'changed 2024-07-20 Some. All.',
		]);
	});
});

describe('whatever the records', () => {
	const record = fc.record({
		date: fc.constantFrom('2024-07-01', '2024-07-02', '2024-07-03~', '2024-07', '[..2024-07-02]'),
		question: fc.constantFrom(...Object.keys(QUESTIONS)),
		answer: fc.constantFrom('None.', 'Some.', 'Nobody says.'),
	});
	const dossiers = fc.array(record, { maxLength: 8 }).map((records) =>
		aDossier({
			incident,
			events: records.map(({ date, question, answer }, i) =>
				anEvent({ date, ...known(answer, question) }, `e${i}`),
			),
		}),
	);

	test('nothing is known before its day, and days stand in order', () =>
		fc.assert(
			fc.property(dossiers, (dossier) => {
				const days = knownWhen(dossier);
				for (const [i, { date, standings }] of days.entries()) {
					expect(firstDay(days[i - 1]?.date ?? date)).toBeLessThanOrEqual(firstDay(date));
					for (const { answers: list } of standings)
						for (const { from } of list) expect(firstDay(from)).toBeLessThanOrEqual(firstDay(date));
				}
			}),
		));

	test('nothing stands that is surely older than what took its place', () =>
		fc.assert(
			fc.property(dossiers, (dossier) => {
				for (const { date, standings } of knownWhen(dossier))
					for (const { since, answers: list } of standings)
						for (const { from } of since === date ? list : [])
							expect(spanOf(from).last).toBeGreaterThanOrEqual(firstDay(date));
			}),
		));

	test('the last answer stands', () =>
		fc.assert(
			fc.property(dossiers, (dossier) => {
				const last = knownWhen(dossier).at(-1)?.standings ?? [];
				for (const [i, question] of Object.keys(QUESTIONS).entries()) {
					const given = answers(dossier).filter((answer) => answer.question === question);
					const [newest] = given.slice(-1);
					if (newest) expect(last[i]?.answers.map(({ answer }) => answer)).toContain(newest.answer);
				}
			}),
		));

	test('every change appears once, on its day, and no day is without one', () =>
		fc.assert(
			fc.property(dossiers, (dossier) => {
				const days = knownWhen(dossier);
				for (const { date, standings } of days) {
					const changes = standings.filter(({ since }) => since === date);
					expect(changes.length).toBeGreaterThan(0);
					for (const { change } of changes) expect(['new', 'changed']).toContain(change);
				}
				for (const [i] of Object.keys(QUESTIONS).entries()) {
					const since = days.map(({ standings }) => standings[i]);
					const changed = since.filter((standing) => /new|changed/.test(standing?.change ?? ''));
					expect(changed.map((standing) => standing?.since)).toEqual([
						...new Set(since.flatMap((standing) => standing?.since ?? [])),
					]);
					expect(changed.filter((standing) => standing?.change === 'new').length).toBeLessThan(2);
				}
			}),
		));
});
