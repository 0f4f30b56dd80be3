import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, promises, targetOf, unnamed } from '#facts/promises.ts';
import {
	aClaim,
	aDossier,
	anIncident,
	aPhase,
	aPlan,
	aSite,
	aSource,
	aStatement,
	aStop,
} from '../a.ts';

/** A site that stopped and came back in these steps. */
const cameBack = (
	steps: Parameters<typeof aPhase>[0][],
	fields: Record<string, unknown> = {},
	id = 'north',
) => aSite({ phases: [aStop(), ...steps.map(aPhase)], ...fields }, id);
const planned = (plan: Parameters<typeof aPlan>[0], ...steps: Parameters<typeof aPhase>[0][]) =>
	promises(aDossier({ sites: [cameBack([{}, ...steps], { plans: [aPlan(plan)] })] }))[0];

describe('what became of a day', () => {
	test.each([
		['2024-07-08', '2024-07-08', 'kept', 0],
		['2024-07-08', '2024-07-15', 'later', 7],
		['2024-07-08', '2024-07-05', 'earlier', -3],
		['[2024-07-08..2024-07-12]', '2024-07-10', 'kept', 2],
		['[2024-07-08..2024-07-12]', '2024-07-15', 'later', 7],
		['2024-07-08', '2024-07', 'open', 23],
		['2024-07-08', '2024-07-08~', 'open', 0],
	])('named for %s, happened %s: %s', (named, happened, outcome, most) =>
		expect(outcomeOf(named, happened)).toMatchObject({ outcome, late: { most } }),
	);

	test('only a latest day, or nothing on record, is never counted', () => {
		expect(outcomeOf('2024-07-08', '[..2024-07-20]')).toEqual({ outcome: 'open', late: undefined });
		expect(outcomeOf('2024-07-08', undefined)).toEqual({ outcome: 'none', late: undefined });
	});
});

const pause = (made: string, date: string | undefined, id: string) =>
	aStatement({ made, commitment: { kind: 'pause', date } }, id);
const told = (asOf: string, date: string, by: string, id: string) =>
	aClaim({ asOf, date, commitment: { kind: 'pause', by } }, id);
const aReturn = (made: string, date: string, fields: object = {}) =>
	aStatement({ made, commitment: { kind: 'return', date, ...fields } });

describe('a pause', () => {
	const statements = [
		pause('2024-07-03', '2024-07-06', 'second'),
		pause('2024-07-02', '2024-07-04', 'first'),
	];
	const outcomes = (fields: Parameters<typeof aDossier>[0]) =>
		promises(aDossier(fields)).map(({ id, outcome, moved }) => [id, outcome, moved?.to]);

	test('is extended by the next that names a later day, and ends when work is back', () => {
		expect(outcomes({ statements })).toEqual([
			['first', 'extended', '2024-07-06'],
			['second', 'ended', undefined],
		]);
		const [first, second] = promises(aDossier({ statements }));
		expect(first?.happened).toBeUndefined();
		expect(second?.happened?.date).toBe('2024-07-08');
	});

	test('is never kept, late or early, whatever its days', () =>
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: 1, max: 27 }), fc.integer({ min: 1, max: 28 })), {
					maxLength: 6,
				}),
				(days) => {
					const day = (n: number) => `2024-07-${String(n).padStart(2, '0')}`;
					const all = days.map(([made, on], i) => pause(day(made), day(on), `p${i}`));
					for (const { outcome, late } of promises(aDossier({ statements: all }))) {
						expect(['extended', 'ended', 'none']).toContain(outcome);
						expect(late).toBeUndefined();
					}
				},
			),
		));

	test('that staff were told of counts, what the press expected extends nothing', () => {
		const claims = [
			told('2024-07-01', '2024-07-03', 'staff', 'told'),
			told('2024-07-01', '2024-07-05', 'press', 'expected'),
		];
		expect(outcomes({ statements, claims })).toEqual([
			['told', 'extended', '2024-07-04'],
			['expected', 'extended', '2024-07-06'],
			['first', 'extended', '2024-07-06'],
			['second', 'ended', undefined],
		]);
	});

	test('cannot name an end point', () =>
		expect(() =>
			aStatement({ commitment: { kind: 'pause', date: '2024-07-04', for: 'first-step' } }),
		).toThrow('Leave out for'));
});

describe('a return', () => {
	const outcomeOfOne = (fields: Parameters<typeof aDossier>[0]) => promises(aDossier(fields))[0];

	test('is held against the end point that it was named for, not the next', () => {
		const late = aReturn('2024-07-20', '2024-07-21', { for: 'first-step' });
		expect(outcomeOfOne({ statements: [late] })).toMatchObject({
			outcome: 'earlier',
			happened: { date: '2024-07-08' },
		});
	});

	test('named for nothing has no verdict', () =>
		expect(outcomeOfOne({ statements: [aReturn('2024-07-02', '2024-07-04')] })).toMatchObject({
			outcome: 'unjudged',
			late: undefined,
			happened: undefined,
		}));

	test.each([
		['that the press expected', { by: 'press' }],
		['of which no one record is all', { by: 'organisation', became: 'One line was not back.' }],
	])('%s has no verdict', (_, fields) => {
		const commitment = { kind: 'return', for: 'first-step', ...fields };
		const claims = [aClaim({ date: '2024-07-04', asOf: '2024-07-02', commitment })];
		expect(outcomeOfOne({ claims })).toMatchObject({
			outcome: 'unjudged',
			late: undefined,
			happened: { date: '2024-07-08' },
		});
	});

	test('is moved by another day for the same end point, unless its own has gone by', () => {
		const first = aReturn('2024-07-02', '2024-07-04', { for: 'first-step' });
		const moved = (made: string) => {
			const second = { ...first, ...aReturn(made, '2024-07-09', { for: 'first-step' }), id: 'b' };
			return promises(aDossier({ statements: [first, second] }))[0]?.moved;
		};
		expect(moved('2024-07-03')).toEqual({ on: '2024-07-03', to: '2024-07-09' });
		expect(moved('2024-07-05')).toBeUndefined();
	});

	test('by a day is kept by an earlier one', () =>
		expect(outcomeOf('[..2024-07-10]', '2024-07-08').outcome).toBe('kept'));
});

test('a statement that announced something and named no day stands apart', () => {
	const statements = [pause('2024-07-02', undefined, 'vague'), aStatement({}, 'other')];
	const dossier = aDossier({ statements });
	expect(unnamed(dossier).map(({ id }) => id)).toEqual(['vague']);
	expect(promises(dossier)).toEqual([]);
});

test('a claim that commits needs its day', () =>
	expect(() => aClaim({ commitment: { kind: 'pause', by: 'staff' } })).toThrow('needs its day'));

describe('what a return is held against', () => {
	const sites = [
		cameBack([{}, { id: 'all', from: '2024-07-20', condition: 'restored' }]),
		cameBack([{ from: '2024-07-05' }], {}, 'south'),
	];
	const heldFor = (name: string, date = '2024-07-10', on = aDossier({ sites })) =>
		promises({ ...on, statements: [aReturn('2024-07-02', date, { for: name })] })[0];

	test('an end point is the day of its own record', () =>
		expect(heldFor('first-step')).toMatchObject({
			outcome: 'earlier',
			site: undefined,
			happened: { date: '2024-07-08', what: 'first step' },
		}));

	test('a site is its full return, however early a part of it was back', () => {
		expect(heldFor('north')).toMatchObject({
			outcome: 'later',
			site: 'north',
			late: { least: 10, most: 10 },
			happened: { date: '2024-07-20' },
		});
		expect(heldFor('north.restored')).toMatchObject({ outcome: 'later', site: 'north' });
	});

	test('a site that was never wholly back has nothing on record', () => {
		expect(heldFor('south')).toMatchObject({ outcome: 'none', happened: undefined });
		expect(heldFor('south.restored')).toMatchObject({ outcome: 'none', happened: undefined });
	});

	test('a site that stopped again after its return has none either', () => {
		const again = cameBack([
			{ id: 'back', from: '2024-07-08', condition: 'restored' },
			{ id: 'again', from: '2024-07-12', condition: 'out' },
		]);
		expect(heldFor('north', '2024-07-10', aDossier({ sites: [again] }))).toMatchObject({
			outcome: 'none',
		});
	});

	test('a phase of a site is that phase alone', () =>
		expect(heldFor('north.first')).toMatchObject({
			outcome: 'earlier',
			site: 'north',
			happened: { date: '2024-07-08' },
		}));

	test.each(['west', 'west.first', 'north.nothing'])('“%s” is nothing, and no verdict', (name) => {
		expect(targetOf(aDossier({ sites }), name)).toBeUndefined();
		expect(heldFor(name)).toMatchObject({ outcome: 'unjudged', happened: undefined });
	});

	test('a full return after the day named is late, whatever is an end point of the incident', () =>
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 18 }), fc.integer({ min: 1, max: 10 }), (day, wait) => {
				const at = (n: number) => `2024-07-${String(n).padStart(2, '0')}`;
				const site = cameBack([
					{ id: 'first', from: at(day) },
					{ id: 'all', from: at(day + wait), condition: 'restored' },
				]);
				const on = aDossier({ sites: [site] });
				const found = promises({
					...on,
					statements: [aReturn('2024-07-01', at(day), { for: 'north' })],
				})[0];
				expect(found).toMatchObject({ outcome: 'later', late: { least: wait, most: wait } });
			}),
		));
});

describe('a pause ends', () => {
	const ended = (fields: Parameters<typeof aDossier>[0]) =>
		promises(aDossier({ ...fields, statements: [pause('2024-07-02', '2024-07-04', 'only')] }))[0];

	test('with the last of several leads, and not while one is out', () => {
		const incident = anIncident({ lead: ['north', 'south'] });
		const north = cameBack([{}]);
		const south = cameBack([{ from: '2024-07-12' }], {}, 'south');
		expect(ended({ incident, sites: [north, south] })).toMatchObject({
			outcome: 'ended',
			happened: { date: '2024-07-12' },
		});
		const out = aSite({ phases: [aStop()] }, 'south');
		expect(ended({ incident, sites: [north, out] })).toMatchObject({
			outcome: 'none',
			happened: undefined,
		});
	});

	test('not with a workaround', () =>
		expect(ended({ sites: [cameBack([{ id: 'paper', condition: 'workaround' }])] })).toMatchObject({
			outcome: 'none',
		}));
});

describe('a plan of a site', () => {
	test('is held against the phase that was to begin, and no other', () => {
		const all = { id: 'all', from: '2024-07-18', condition: 'restored' };
		expect(planned({ phase: 'all' }, all)).toMatchObject({
			outcome: 'later',
			late: { least: 3, most: 3 },
			happened: { date: '2024-07-18' },
		});
		expect(planned({ phase: 'restored' }, all)).toMatchObject({ outcome: 'later' });
		expect(planned({ phase: 'first' }, all)).toMatchObject({ outcome: 'earlier' });
	});

	test('for a full return of which there is none has nothing on record', () =>
		expect(planned({ phase: 'restored' })).toMatchObject({ outcome: 'none', happened: undefined }));

	test('for no phase has no verdict', () =>
		expect(planned({ phase: undefined })).toMatchObject({ outcome: 'unjudged', late: undefined }));

	test('was announced when the earliest of its sources was published', () => {
		const sites = [aSite({ plans: [aPlan({ sources: ['later', 'release', 'none'] })] })];
		const sources = {
			release: aSource({ published: '2024-07-09' }),
			later: aSource({ published: '2024-07-10' }),
			none: aSource(),
		};
		expect(promises(aDossier({ sites, sources }))[0]?.announced).toBe('2024-07-09');
		expect(promises(aDossier({ sites }))[0]?.announced).toBeUndefined();
	});
});
