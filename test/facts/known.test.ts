import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, isSurelyBefore, minutesOf, spanOf } from '#facts/calendar.ts';
import {
	answers,
	cameTo,
	daysKnown,
	foremost,
	knownFrom,
	knownWhen,
	sourcesBy,
} from '#facts/known.ts';
import { STATUSES } from '#records/status.ts';
import { aClaim, aDossier, anEvent, anIncident, aSource, aStatement } from '../a.ts';

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

describe('the days on which something was surely known', () => {
	const stood = (dossier: Parameters<typeof knownWhen>[0]) =>
		daysKnown(dossier).map(({ day, questions: [first] }) => [
			day,
			...(first?.answers.map(({ answer }) => answer) ?? []),
		]);
	const told = (...dates: string[]) =>
		aDossier({
			incident,
			claims: dates.map((date, i) => aClaim({ date, ...known(`${date}.`) }, `c${i}`)),
		});

	test('what has a month alone counts from its end', () =>
		expect(stood(told('2024-07-02', '2024-07', '2024-07-11'))).toEqual([
			['2024-07-02', '2024-07-02.'],
			['2024-07-11', '2024-07-11.'],
			['2024-07-31', '2024-07-11.', '2024-07.'],
		]));

	test('times of one day share its page, on which the last of them stands', () => {
		const [noon, evening] = ['2024-07-02T12:33+01:00', '2024-07-02T18:05+01:00'];
		const dossier = told(evening, noon);
		expect(stood(dossier)).toEqual([['2024-07-02', `${evening}.`]]);
		expect(cameTo(dossier)[0]?.map((came) => came.answers.map(({ from }) => from))).toEqual([
			[noon],
			[evening],
		]);
	});

	test('a question is answered anew where it was on the day, and is told since when otherwise', () => {
		const dossier = aDossier({
			incident,
			claims: [
				aClaim({ date: '2024-07-02', ...known('Some.') }),
				aClaim({ date: '2024-07-05', ...known('Nobody says.', 'who') }, 'who'),
			],
		});
		const said = daysKnown(dossier).map(({ questions }) =>
			questions.map(({ question, changed, since }) => [question, changed, since]),
		);
		expect(said).toEqual([
			[
				['data', true, '2024-07-02'],
				['who', false, undefined],
			],
			[
				['data', false, '2024-07-02'],
				['who', true, '2024-07-05'],
			],
		]);
	});

	test('what came is told with what it took the place of, and with what stood on beside it', () => {
		const [, month, last] = cameTo(told('2024-07-11', '2024-07', '2024-08-02'))[0] ?? [];
		const texts = (list: { answer: string }[] = []) => list.map(({ answer }) => answer);
		expect([texts(month?.answers), texts(month?.before), texts(month?.beside)]).toEqual([
			['2024-07.'],
			['2024-07-11.'],
			['2024-07-11.'],
		]);
		expect([texts(last?.before), texts(last?.beside)]).toEqual([['2024-07-11.', '2024-07.'], []]);
	});

	const DATES = [
		'2024-07-01',
		'2024-07-02',
		'2024-07-03~',
		'2024-07',
		'[2024-07-01..2024-07-04]',
		'2024-07-02T09:00Z',
		'2024-07-02T17:30Z',
	];
	const record = fc.record({
		date: fc.constantFrom(...DATES),
		question: fc.constantFrom(...Object.keys(QUESTIONS)),
	});
	const dossiers = fc.array(record, { maxLength: 7 }).map((records) =>
		aDossier({
			incident,
			events: records.map(({ date, question }, i) =>
				anEvent({ date, ...known(`Answer ${i}.`, question) }, `e${i}`),
			),
		}),
	);
	const gaveWay = (a: string, b: string) =>
		minutesOf(a) && minutesOf(b) ? isSurelyBefore(a, b) : spanOf(a).last < firstDay(b);

	test('on each day exactly that stands which was surely known by then and gave way to nothing', () =>
		fc.assert(
			fc.property(dossiers, (dossier) => {
				for (const { day, questions } of daysKnown(dossier))
					for (const { question, answers: list } of questions) {
						const byThen = answers(dossier).filter(
							(answer) => answer.question === question && knownFrom(answer.from) <= day,
						);
						const standing = byThen.filter(
							({ from }) => !byThen.some((other) => gaveWay(from, other.from)),
						);
						expect(new Set(list)).toEqual(new Set(standing));
					}
			}),
		));

	test('every day on which an answer came is one of them, and no other, in their order', () =>
		fc.assert(
			fc.property(dossiers, (dossier) => {
				const days = daysKnown(dossier).map(({ day }) => day);
				const came = cameTo(dossier).flat();
				expect(days).toEqual([...new Set(came.map(({ day }) => day))].toSorted());
				expect(came.flatMap((one) => one.answers)).toHaveLength(answers(dossier).length);
			}),
		));

	test('where there is room for few, the first, the newest and the firmest are shown', () =>
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('confirmed', 'reported', 'alleged'), {
					minLength: 1,
					maxLength: 9,
				}),
				fc.integer({ min: 2, max: 9 }),
				(statuses, most) => {
					const dossier = aDossier({
						incident,
						claims: statuses.map((status, i) =>
							aClaim({ date: `2024-07-${10 + i}`, status, ...known(`${i}.`) }, `c${i}`),
						),
					});
					const [all = []] = cameTo(dossier);
					const shown = foremost(all, most);
					expect(shown.size).toBe(Math.min(most, all.length));
					expect([...shown]).toEqual(expect.arrayContaining([all[0], all.at(-1)]));
					const firmness = (came: (typeof all)[number]) =>
						STATUSES.indexOf(came.answers[0]?.status ?? 'confirmed');
					const kept = all.slice(1, -1).filter((came) => shown.has(came));
					const left = all.filter((came) => !shown.has(came));
					for (const one of left)
						for (const other of kept) expect(firmness(other)).toBeLessThanOrEqual(firmness(one));
				},
			),
		));

	test('of those as firm, the ones that were the newest for longest', () => {
		const [all = []] = cameTo(told('2024-07-01', '2024-07-02', '2024-07-09', '2024-07-10'));
		expect([...foremost(all, 3)].map(({ day }) => day).toSorted()).toEqual([
			'2024-07-01',
			'2024-07-02',
			'2024-07-10',
		]);
	});

	test('only sources that can have been there are from that day', () => {
		const sources = {
			before: aSource({ published: '2024-07-01' }),
			month: aSource({ published: '2024-07' }),
			after: aSource({ published: '2024-07-03' }),
			undated: aSource({ published: undefined }),
		};
		expect(sourcesBy('2024-07-02', Object.keys(sources), sources)).toEqual([
			'before',
			'month',
			'undated',
		]);
	});
});
