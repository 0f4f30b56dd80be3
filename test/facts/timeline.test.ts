import { expect, test } from 'vitest';
import { byMonth, timeline } from '#facts/timeline.ts';
import { aDossier, anEvent, aSite, aStage, aStatement } from '../a.ts';

const dossier = aDossier({
	events: [anEvent({ date: '2024-07-02' }), anEvent({ date: '2024-06' }, 'earlier')],
	statements: [aStatement({ made: '2024-07-02' })],
	sites: [aSite({ stages: [aStage({ date: '2024-07-08' })] })],
});

test('entries of all kinds stand in the order of their dates, on one day the event first', () =>
	expect(timeline(dossier).map(({ date, kind }) => [date, kind])).toEqual([
		['2024-06', 'event'],
		['2024-07-02', 'event'],
		['2024-07-02', 'statement'],
		['2024-07-08', 'site'],
	]));

test('each entry stands under its month', () =>
	expect(byMonth(timeline(dossier)).map(({ month, entries }) => [month, entries.length])).toEqual([
		['2024-06', 1],
		['2024-07', 3],
	]));

test('a range stands under the month in which it begins', () =>
	expect(
		byMonth(
			timeline(aDossier({ sites: [], events: [anEvent({ date: '[2024-07-30..2024-08-02]' })] })),
		)[0]?.month,
	).toBe('2024-07'));
