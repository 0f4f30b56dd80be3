import { describe, expect, test } from 'vitest';
import { changesOf, longestStop, strip as stripOf, type DayState } from '#facts/days.ts';
import type { Dossier } from '#facts/dossier.ts';
import { aDossier, anIncident, aPhase, aSite, aStop } from '../a.ts';

/** The states of the strip of a dossier. */
const statesOf = (dossier: Dossier) => stripOf(dossier).moments.map(({ state }) => state);
/** Those of a dossier’s strip that may have been something else, each as “what, or what”. */
const doubtsOf = (dossier: Dossier) =>
	stripOf(dossier).moments.flatMap(({ state, or }) => (or ? [`${state} or ${or}`] : []));
/** How many days there are of each state, in their order. */
const runsOf = (days: DayState[]) =>
	days.reduce<[DayState, number][]>((runs, state) => {
		const last = runs.at(-1);
		if (last?.[0] === state) last[1] += 1;
		else runs.push([state, 1]);
		return runs;
	}, []);
const strip = (...phases: Parameters<typeof aPhase>[0][]) =>
	runsOf(statesOf(aDossier({ sites: [aSite({ phases: [aStop(), ...phases.map(aPhaseOf)] })] })));
const aPhaseOf = (fields: Parameters<typeof aPhase>[0], i: number) =>
	aPhase({ id: `p${i}`, ...fields });

describe('a day of the strip', () => {
	test('is what the lead was on it, from a fortnight before to a fortnight after', () =>
		expect(strip({ from: '2024-07-08' }, { from: '2024-07-10', condition: 'restored' })).toEqual([
			['normal', 14],
			['out', 7],
			['partial', 2],
			['normal', 14],
		]));

	test('is unknown past the last record, where that is open', () => {
		expect(strip({ from: '2024-07-08' }).slice(-2)).toEqual([
			['partial', 1],
			['unknown', 13],
		]);
		expect(strip().slice(-2)).toEqual([
			['out', 1],
			['unknown', 13],
		]);
	});

	test('belongs to a new phase from the last day on which that can have begun', () =>
		expect(strip({ from: '[2024-07-05..2024-07-08]' })[1]).toEqual(['out', 7]));

	const doubts = (...phases: Parameters<typeof aPhase>[0][]) =>
		doubtsOf(aDossier({ sites: [aSite({ phases: phases.map(aPhaseOf) })] }));

	test('may have been either where a change fell within some days', () =>
		expect(
			doubts(
				{ from: '[2024-07-01..2024-07-03]', condition: 'out' },
				{ from: '[2024-07-08..2024-07-09]', condition: 'restored' },
			),
		).toEqual(['normal or out', 'normal or out', 'out or normal']));

	test('may have been better from the phase before on, where only the latest day is known', () =>
		expect(
			doubts(
				{ from: '2024-07-01', condition: 'out' },
				{ from: '2024-07-02' },
				{ from: '[..2024-07-05]', condition: 'restored' },
			),
		).toEqual(Array(3).fill('partial or normal')));

	test('of a whole is not restored before the last step back of its parts', () => {
		const whole = aSite({
			whole: true,
			phases: [
				aStop(),
				aPhase({ from: '2024-07-02' }),
				aPhase({ id: 'all', from: '[..2024-07-08]', condition: 'restored' }),
			],
		});
		const part = aSite({ phases: [aStop(), aPhase({ from: '2024-07-06' })] }, 'south');
		expect(doubtsOf(aDossier({ sites: [whole, part] }))).toEqual(
			Array(2).fill('partial or normal'),
		);
	});

	test('of a whole may be back in part at any time, whatever its parts were', () => {
		const whole = aSite({
			whole: true,
			phases: [
				aStop(),
				aPhase({ from: '[..2024-07-08]' }),
				aPhase({ id: 'all', from: '2024-07-20', condition: 'restored' }),
			],
		});
		const part = aSite({ phases: [aStop(), aPhase({ from: '2024-07-06' })] }, 'south');
		expect(doubtsOf(aDossier({ sites: [whole, part] }))).toEqual(Array(7).fill('out or partial'));
	});

	test('is surely one of the first phase from the latest day on that it can have begun', () =>
		expect(
			runsOf(
				statesOf(aDossier({ sites: [aSite({ phases: [aStop({ from: '[..2024-07-03]' })] })] })),
			),
		).toEqual([
			['normal', 14],
			['out', 1],
			['unknown', 13],
		]));

	test('between two outages is restored, not normal', () =>
		expect(
			strip(
				{ from: '2024-07-02', condition: 'restored' },
				{ from: '2024-07-05', condition: 'out' },
				{ from: '2024-07-08', condition: 'restored' },
			),
		).toEqual([
			['normal', 14],
			['out', 1],
			['restored', 3],
			['out', 3],
			['normal', 14],
		]));

	test('is what the worst of several leads was', () => {
		const south = aSite(
			{
				phases: [
					aStop({ from: '2024-07-03' }),
					aPhase({ from: '2024-07-10', condition: 'restored' }),
				],
			},
			'south',
		);
		const north = aSite({ phases: [aStop(), aPhase({ condition: 'restored' })] });
		const incident = anIncident({ lead: ['north', 'south'] });
		expect(runsOf(statesOf(aDossier({ incident, sites: [north, south] })))).toEqual([
			['normal', 14],
			['out', 9],
			['normal', 14],
		]);
	});

	test('is of the lead alone', () => {
		const south = aSite({ phases: [aStop({ from: '2023-01-01' })] }, 'south');
		expect(statesOf(aDossier({ sites: [aSite(), south] }))).toEqual(statesOf(aDossier()));
	});

	test('is none where the lead has no phase', () =>
		expect(statesOf(aDossier({ sites: [aSite({ state: 'unknown' })] }))).toEqual([]));
});

describe('an hour of the strip', () => {
	const at = (time: string) => `2024-07-01T${time}+02:00`;
	const hours = (...phases: [time: string, condition: string][]) =>
		runsOf(
			statesOf(
				aDossier({
					sites: [
						aSite({
							phases: phases.map(([time, condition], i) =>
								aPhase({ id: `p${i}`, from: at(time), condition }),
							),
						}),
					],
				}),
			),
		);

	test('is the worst of what it was', () =>
		expect(hours(['10:20', 'out'], ['10:40', 'partial'], ['12:50', 'restored'])).toEqual([
			['normal', 6],
			['out', 1],
			['partial', 2],
			['normal', 6],
		]));

	test('has no part in what begins as it ends', () =>
		expect(hours(['10:00', 'degraded'], ['11:00', 'out'], ['12:00', 'restored'])).toEqual([
			['normal', 6],
			['degraded', 1],
			['out', 1],
			['normal', 6],
		]));

	test('is a day as soon as it lasted longer than two of them', () => {
		const days = (hour: number) =>
			stripOf(
				aDossier({
					sites: [
						aSite({
							phases: [
								aStop({ from: at('10:00') }),
								aPhase({ from: `2024-07-03T${hour}:00+02:00`, condition: 'restored' }),
							],
						}),
					],
				}),
			).unit;
		expect(days(10)).toBe('hour');
		expect(days(11)).toBe('day');
	});
});

describe('of the strip', () => {
	const phases = [
		aStop(),
		aPhase({ from: '2024-07-03' }),
		aStop({ id: 'again', from: '2024-07-04' }),
		aPhase({ id: 'still', from: '2024-07-08', condition: 'out' }),
		aPhase({ id: 'all', from: '2024-07-20', condition: 'restored' }),
	];
	const twin = aSite({ phases }, 'south');
	const dossier = aDossier({
		incident: anIncident({ lead: ['north', 'south'] }),
		sites: [aSite({ phases }), twin],
	});

	test('each change of the lead is told once, in their order', () => {
		const changes = changesOf(dossier, stripOf(dossier));
		expect(changes.map(({ phase, at }) => [phase.id, at])).toEqual([
			['stop', 14],
			['first', 16],
			['again', 17],
			['all', 33],
		]);
	});

	test('the longest standstill is found, wherever it lies', () => {
		expect(longestStop(stripOf(dossier).moments)).toMatchObject({ from: 17, to: 33 });
		expect(longestStop([])).toBeUndefined();
	});
});
