import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '#facts/calendar.ts';
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

	test('counts, where only the month is known, from the end of the month', () => {
		const dossier = aDossier({
			incident,
			claims: [
				aClaim({ date: '2024-07', ...known('Some.') }),
				aClaim({ date: '2024-07-30', ...known('None.') }, 'other'),
			],
		});
		expect(shown(dossier).map(([date]) => date)).toEqual(['2024-07-30', '2024-07']);
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
					expect(spanOf(days[i - 1]?.date ?? date).last).toBeLessThanOrEqual(spanOf(date).last);
					for (const { answers: list } of standings)
						for (const { from } of list)
							expect(spanOf(from).last).toBeLessThanOrEqual(spanOf(date).last);
				}
			}),
		));

	test('the last answer wins', () =>
		fc.assert(
			fc.property(dossiers, (dossier) => {
				const last = knownWhen(dossier).at(-1)?.standings ?? [];
				for (const [i, question] of Object.keys(QUESTIONS).entries()) {
					const given = answers(dossier).filter((answer) => answer.question === question);
					expect(last[i]?.answers.at(-1)?.answer).toBe(given.at(-1)?.answer);
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
