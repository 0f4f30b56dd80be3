import type { Subject } from '#charts/chart.ts';
import {
	aClaim,
	aComparison,
	aDossier,
	anIncident,
	aRange,
	aPoint,
	aPhase,
	aPlace,
	aSeries,
	aSite,
	aStatement,
	aStop,
} from '../a.ts';

/** An incident in which no two values are alike that could be taken for one another. */
export const subject: Subject = {
	dossier: aDossier({
		incident: anIncident({ knownWhen: { data: 'Was data taken?' } }),
		sites: [
			aSite({
				places: [aPlace({ country: 'Anywhere', latitude: 51.5, longitude: -2.25 })],
				phases: [
					aStop({ status: 'reported' }),
					aPhase({
						from: '[2024-07-10..2024-07-12]',
						what: 'Half of it begins.',
						share: { value: 33, of: 'shifts' },
					}),
					aPhase({ id: 'all', from: '2024-07-25', condition: 'restored', what: 'All is back.' }),
				],
				basis: 'Its own word.',
			}),
			aSite(
				{
					label: 'South',
					places: [aPlace({ name: 'Southtown', latitude: 40, longitude: 10 })],
					state: 'disputed',
					answer: 'Two say so.',
				},
				'south',
			),
		],
		claims: [
			aClaim(
				{
					label: 'Repairs',
					value: 196e6,
					unit: 'GBP',
					period: '2024-07',
					cost: { kind: 'booked', scope: 'organisation' },
					asOf: '2024-08-02',
				},
				'repairs',
			),
			aClaim(
				{
					label: 'The whole',
					value: 1.9e9,
					low: 1.6e9,
					high: 2.1e9,
					unit: 'GBP',
					cost: { kind: 'model', scope: 'economy' },
					status: 'estimated',
					saidBy: 'A model',
				},
				'whole',
			),
			aClaim(
				{
					period: '2024-07',
					value: 750,
					unit: 'cars',
					status: 'reported',
					measure: { of: 'Cars built', compared: { with: 'a year earlier', figure: 'change' } },
					figures: { change: { label: 'Change', value: -25, unit: 'percent', about: true } },
				},
				'july',
			),
			aClaim(
				{
					label: 'At the plants',
					value: 3000,
					unit: 'jobs',
					about: true,
					measure: { of: 'Jobs linked to Example Ltd', part: 'direct' },
					saidBy: 'A body',
				},
				'direct',
			),
			aClaim(
				{ date: '2024-07-10', status: 'disputed', known: { question: 'data', answer: 'A lot.' } },
				'lot',
			),
		],
		series: [
			aSeries(
				{
					of: 'Vans built',
					unit: 'vans',
					points: [
						aPoint({ period: '2023-08', parts: [900, -100], derived: 'All less the cars.' }),
						aPoint({ period: '2024-08', value: 511 }),
						aPoint({
							period: '2024-08',
							edition: 'revised',
							value: 512,
							cause: { label: 'holidays', says: 'The works name holidays.' },
							note: 'One text alone.',
						}),
					],
				},
				'vans',
			),
		],
		statements: [
			aStatement({
				speaker: 'Jo Doe',
				known: { question: 'data', answer: 'None.' },
				commitment: { kind: 'return', date: '2024-07-09', for: 'north' },
			}),
		],
	}),
	comparisons: [aComparison({ days: aRange(10, 20) })],
};
