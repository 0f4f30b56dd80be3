import { expect, test } from 'vitest';
import { byMonth, monthOf, timeline } from '#facts/timeline.ts';
import { aDossier, anEvent, aPhase, aPlan, aSite, aStatement, aStop } from '../a.ts';

const dossier = aDossier({
	events: [anEvent({ date: '2024-07-02' }), anEvent({ date: '2024-06' }, 'earlier')],
	statements: [aStatement({ made: '2024-07-02' })],
	sites: [aSite({ phases: [aStop({ from: '2024-07-02' }), aPhase()] })],
});

test('entries of all kinds stand in the order of their dates, on one day the event first', () =>
	expect(timeline(dossier).map(({ date, kind }) => [date, kind])).toEqual([
		['2024-06', 'event'],
		['2024-07-02', 'event'],
		['2024-07-02', 'site'],
		['2024-07-02', 'statement'],
		['2024-07-08', 'site'],
	]));

test('within a day events stand first, then sites, then statements, each as its record lists it', () => {
	const day = '2024-07-02';
	const { sites, events, statements } = aDossier({
		events: [anEvent({ date: day }, 'one'), anEvent({ date: day, what: 'Another.' }, 'two')],
		statements: [aStatement({ made: day })],
		sites: [aSite({ phases: [aStop({ from: day }), aPhase({ from: day })] })],
	});
	const found = timeline(aDossier({ statements, sites, events }));
	expect(found.map(({ kind }) => kind)).toEqual(['event', 'event', 'site', 'site', 'statement']);
	expect(found[1]?.what).toBe('Another.');
});

test('a plan is marked as one, and stands before what happened on its day', () => {
	const sites = [aSite({ plans: [aPlan({ date: '2024-07-08' })] })];
	expect(timeline(aDossier({ sites })).map(({ what, planned }) => [what, planned])).toEqual([
		['Work stops.', false],
		['Work is to begin.', true],
		['Work begins.', false],
	]);
});

test('each entry stands under its month', () =>
	expect(byMonth(timeline(dossier)).map(({ month, entries }) => [month, entries.length])).toEqual([
		['2024-06', 1],
		['2024-07', 4],
	]));

test('what is known to its year alone stands under that, and about a day under its month', () =>
	expect(['2024', '2024~', '2024-07-03~', '[..2024-07]'].map(monthOf)).toEqual([
		'2024',
		'2024',
		'2024-07',
		'2024-07',
	]));

test('a range stands under the month in which it begins', () =>
	expect(
		byMonth(
			timeline(aDossier({ sites: [], events: [anEvent({ date: '[2024-07-30..2024-08-02]' })] })),
		)[0]?.month,
	).toBe('2024-07'));
