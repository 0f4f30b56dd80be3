import { describe, expect, test } from 'vitest';
import { outcomeOf, promises, unnamed } from '#facts/promises.ts';
import { aDossier, aSite, aSource, aStage, aStatement } from '../a.ts';

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

describe('a statement', () => {
	const statements = [
		aStatement({ made: '2024-07-02', promise: '2024-07-04' }, 'first'),
		aStatement({ made: '2024-07-03', promise: '2024-07-06', follows: 'first' }, 'second'),
		aStatement({ made: '2024-07-05', follows: 'second' }, 'vague'),
		aStatement({ made: '2024-07-06' }, 'other'),
	];
	const [first, second] = promises(aDossier({ statements }));

	test('is moved by the next of the same voice that names another day', () => {
		expect(first?.moved).toEqual({ on: '2024-07-03', to: '2024-07-06' });
		expect(second?.moved).toBeUndefined();
		const union = aStatement({ voice: 'union', promise: '2024-07-09', follows: 'first' }, 'union');
		const [alone] = promises(aDossier({ statements: [statements[0] ?? union, union] }));
		expect(alone?.moved).toBeUndefined();
	});

	test('is held against the next end point after it, not one before it', () => {
		expect(first).toMatchObject({ outcome: 'later', happened: { date: '2024-07-08' } });
		const late = aStatement({ made: '2024-07-20', promise: '2024-07-21' });
		expect(promises(aDossier({ statements: [late] }))[0]?.happened).toBeUndefined();
	});

	test('that names no day where the one before did stands apart, unless work was back by then', () => {
		const after = aStatement({ made: '2024-07-20', follows: 'second' }, 'after');
		const all = aDossier({ statements: [...statements, after] });
		expect(unnamed(all).map(({ id }) => id)).toEqual(['vague']);
	});
});

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
