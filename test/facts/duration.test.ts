import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rows } from '#tables/downtime.ts';
import { dayNumber, dayOf, firstDay } from '#facts/calendar.ts';
import { daysBetween, durations } from '#facts/duration.ts';
import { shifted } from '#facts/elapsed.ts';
import { starts } from '#facts/starts.ts';
import { quantityOf } from '#facts/quantity.ts';
import { claimInWords } from '#words/claim.ts';
import { daysInWords } from '#words/duration.ts';
import { aClaim, aDossier, anIncident, aSite, aStage } from '../a.ts';

const exactly = (days: number) => ({ least: days, most: days, about: false });

describe('days between two dates', () => {
	test('the first day counts, the day of the end point does not', () =>
		expect(daysBetween('2025-09-01', '2025-10-08')).toEqual(exactly(37)));

	test('the same day is no day', () =>
		expect(daysBetween('2025-09-01', '2025-09-01')).toEqual(exactly(0)));

	test('a leap year has one day more', () => {
		expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(exactly(2));
		expect(daysBetween('2025-02-28', '2025-03-01')).toEqual(exactly(1));
	});

	test('clocks that change do not change a day', () =>
		expect(daysBetween('2025-10-25', '2025-10-27')).toEqual(exactly(2)));

	test('a month gives a range of counts', () =>
		expect(daysBetween('2025-09', '2025-10-08')).toEqual({ least: 8, most: 37, about: false }));

	test('a start that is approximate makes the count so', () => {
		expect(daysBetween('2025-09-01~', '2025-10-08').about).toBe(true);
		expect(daysInWords(daysBetween('2025-09-01~', '2025-10-08'))).toBe('about 37 days');
	});

	test('an end with only a latest day has no least count', () =>
		expect(daysBetween('2025-09-01', '[..2025-11-15~]')).toEqual({
			least: undefined,
			most: 75,
			about: true,
		}));
});

describe('durations of an incident', () => {
	const dossier = aDossier({
		incident: anIncident({
			endPoints: [
				{ id: 'normal', name: 'normal output', claim: 'normal' },
				{ id: 'first', name: 'first step', site: 'north', stage: 'first' },
			],
		}),
		sites: [
			aSite({ stages: [aStage({ date: '2024-07-08', status: 'reported', sources: ['press'] })] }),
		],
		claims: [aClaim({ date: '2024-08-01' }, 'normal')],
	});

	test('come with the end point, its status and its sources, shortest first', () =>
		expect(durations(dossier)).toMatchObject([
			{ id: 'first', days: exactly(7), status: 'reported', sources: ['press'] },
			{ id: 'normal', days: exactly(31), status: 'confirmed', sources: ['release'] },
		]));

	test('a count is no firmer than its first day, while its end keeps its own status', () => {
		const incident = { ...dossier.incident, beganStatus: 'disputed' as const };
		expect(durations({ ...dossier, incident })).toMatchObject([
			{ id: 'first', status: 'disputed', endStatus: 'reported' },
			{ id: 'normal', status: 'disputed', endStatus: 'confirmed' },
		]);
	});

	test('a ceiling stays one in words, in a claim as in a table', () => {
		const claims = [aClaim({ date: '[..2024-08-01]' }, 'normal')];
		const counted = aClaim({ derived: { days: { to: 'normal' } } }, 'counted');
		const quantity = quantityOf({ ...dossier, claims }, counted);
		expect(quantity).toMatchObject({ value: 31, atMost: true });
		expect(claimInWords(counted, quantity)).toBe('at most 31 days');
		expect(durations({ ...dossier, claims }).map(({ days }) => daysInWords(days))).toContain(
			'at most 31 days',
		);
	});

	test('an end point without a date is an error that names it', () =>
		expect(() => durations({ ...dossier, claims: [aClaim({}, 'normal')] })).toThrow('“normal”'));
});

describe('counted from another day', () => {
	const day = fc.integer({ min: 0, max: 120 }).map((days) => dayOf(dayNumber('2024-06-01') + days));
	const date = fc.oneof(
		day,
		fc.tuple(day, day).map((pair) => `[${pair.toSorted().join('..')}]`),
		day.map((last) => `[..${last}]`),
		fc.constantFrom('2024-06', '2024-07', '2024-08'),
	);
	const incident = fc.record({ began: date, also: date, stopped: date, back: date });
	const inOrder = ({ began, stopped, back }: Record<'began' | 'stopped' | 'back', string>) =>
		firstDay(began) <= firstDay(back) && firstDay(stopped) <= firstDay(back);
	const dossierOf = ({ began, also, stopped, back }: Record<string, string>) =>
		aDossier({
			incident: anIncident({ began, alsoBegan: { claim: 'off', name: 'systems off' } }),
			claims: [aClaim({ date: also }, 'off')],
			sites: [aSite({ stopped, stages: [aStage({ date: back })] })],
		});
	const widthOf = (least: number | null | undefined, most: number | null) =>
		typeof least === 'number' ? (most ?? 0) - least : 'at most';

	test('a count is never surer than from the first day stopped', () =>
		fc.assert(
			fc.property(incident.filter(inOrder), (given) => {
				const dossier = dossierOf(given);
				const [, other] = starts(dossier);
				const [stop, also] = [durations(dossier), durations(dossier, other?.date)];
				for (const [i, { days }] of stop.entries()) {
					const { least, most = 0 } = also[i]?.days ?? {};
					expect(widthOf(least, most)).toBe(widthOf(days.least, days.most));
				}
				for (const row of rows(dossier).stopped)
					expect(widthOf(row.days_from_other_start_least, row.days_from_other_start_most)).toBe(
						widthOf(row.days_stopped_least, row.days_stopped_most),
					);
			}),
		));

	test('neither bound falls below zero', () => {
		expect(shifted({ least: 3, most: 9, about: true }, -5)).toEqual({
			least: 0,
			most: 6,
			about: true,
		});
		expect(shifted({ least: undefined, most: 4, about: false }, -5).most).toBe(0);
		expect(shifted({ least: undefined, most: 4, about: false }, 2)).toMatchObject({ most: 6 });
	});

	test('an approximate day at either end makes the count approximate', () => {
		expect(daysBetween('2025-09-01~', '2025-09-08').about).toBe(true);
		expect(daysBetween('2025-09-01', '2025-09-08~').about).toBe(true);
	});
});
