import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, promises, unnamed } from '#facts/promises.ts';
import { aClaim, aDossier, aSite, aSource, aStage, aStatement } from '../a.ts';

const plan = (fields: Record<string, unknown> = {}) =>
	aStage({ id: 'plan', kind: 'vehicles', date: '2024-07-15', planned: true, ...fields });
const planned = (stages: unknown[], fields: Record<string, unknown> = {}) =>
	promises(aDossier({ sites: [aSite({ stages: [aStage(), ...stages], ...fields })] }))[0];

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
	aStatement({ made, announced: { kind: 'pause', date } }, id);
const told = (asOf: string, date: string, by: string, id: string) =>
	aClaim({ asOf, date, announced: { kind: 'pause', by } }, id);
const aReturn = (made: string, date: string, fields: object = {}) =>
	aStatement({ made, announced: { kind: 'return', date, ...fields } });

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
			aStatement({ announced: { kind: 'pause', date: '2024-07-04', for: 'first-step' } }),
		).toThrow('Leave out for'));
});

describe('a return', () => {
	const outcomeOfOne = (fields: Parameters<typeof aDossier>[0]) => promises(aDossier(fields))[0];

	test('is held against the end point that it was named for, not the next', () => {
		const late = aReturn('2024-07-20', '2024-07-21', { for: 'first-step' });
		expect(outcomeOfOne({ statements: [late] })).toMatchObject({
			...{ outcome: 'earlier', happened: { date: '2024-07-08' } },
		});
	});

	test('without an end point has no verdict', () =>
		expect(outcomeOfOne({ statements: [aReturn('2024-07-02', '2024-07-04')] })).toMatchObject({
			...{ outcome: 'unjudged', late: undefined, happened: undefined },
		}));

	test.each([
		['that the press expected', { by: 'press' }],
		['of which no one record is all', { by: 'organisation', became: 'One line was not back.' }],
	])('%s has no verdict', (_, fields) => {
		const announced = { kind: 'return', for: 'first-step', ...fields };
		const claims = [aClaim({ date: '2024-07-04', asOf: '2024-07-02', announced })];
		expect(outcomeOfOne({ claims })).toMatchObject({
			...{ outcome: 'unjudged', late: undefined, happened: { date: '2024-07-08' } },
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

test('a claim that is announced needs its day', () =>
	expect(() => aClaim({ announced: { kind: 'pause', by: 'staff' } })).toThrow('needs its date'));

describe('a plan of a site', () => {
	test('is held against the first step of its kind on or after the day', () => {
		const at = (date: string, kind = 'vehicles') => aStage({ id: date, kind, date });
		const stages = [
			...[plan(), at('2024-07-12'), at('2024-07-16', 'part')],
			...[at('2024-07-20'), at('2024-07-18')],
		];
		expect(planned(stages)).toMatchObject({
			...{ outcome: 'later', late: { least: 3, most: 3 }, happened: { date: '2024-07-18' } },
		});
	});

	test('else against the day by which all lines ran, and else there is no record', () => {
		const running = { running: '[..2024-07-19]', runningBasis: 'All were back.' };
		expect(planned([plan()], running)).toMatchObject({
			...{ outcome: 'open', late: undefined },
			happened: { date: '[..2024-07-19]', what: 'All were back.', status: undefined },
		});
		expect(planned([plan()])).toMatchObject({ outcome: 'none', happened: undefined });
	});

	test('was announced when the earliest of its sources was published', () => {
		const sites = [aSite({ stages: [aStage(), plan({ sources: ['later', 'release', 'none'] })] })];
		const sources = {
			release: aSource({ published: '2024-07-09' }),
			later: aSource({ published: '2024-07-10' }),
			none: aSource(),
		};
		expect(promises(aDossier({ sites, sources }))[0]?.announced).toBe('2024-07-09');
		expect(promises(aDossier({ sites }))[0]?.announced).toBeUndefined();
	});
});
