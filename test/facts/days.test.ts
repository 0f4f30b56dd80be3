import { describe, expect, test } from 'vitest';
import { strip as stripOf, type DayState } from '#facts/days.ts';
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
