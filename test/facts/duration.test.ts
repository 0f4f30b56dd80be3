import { describe, expect, test } from 'vitest';
import { daysBetween, durations } from '#facts/duration.ts';
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
				{ id: 'normal', name: 'normal output', claim: 'normal', status: 'confirmed' },
				{ id: 'first', name: 'first step', site: 'north', stage: 'first', status: 'reported' },
			],
		}),
		sites: [aSite({ stages: [aStage({ date: '2024-07-08', sources: ['press'] })] })],
		claims: [aClaim({ date: '2024-08-01' }, 'normal')],
	});

	test('come with the end point, its status and its sources, shortest first', () =>
		expect(durations(dossier)).toMatchObject([
			{ id: 'first', days: exactly(7), status: 'reported', sources: ['press'] },
			{ id: 'normal', days: exactly(31), status: 'confirmed', sources: ['release'] },
		]));

	test('an end point without a date is an error that names it', () =>
		expect(() => durations({ ...dossier, claims: [aClaim({}, 'normal')] })).toThrow('“normal”'));
});
