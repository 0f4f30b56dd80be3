import { chartTables } from '#charts/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#tables/catalogue.ts';
import { rows } from '#tables/downtime.ts';
import { datedBy, datedNames } from '#facts/dated.ts';
import { frameOf } from '#facts/frame.ts';
import { promises } from '#facts/promises.ts';
import { timeline } from '#facts/timeline.ts';
import { dayNumber, dayOf, firstDay, spanOf } from '#facts/calendar.ts';
import { durations } from '#facts/duration.ts';
import { quantityOf } from '#facts/quantity.ts';
import { claimInWords } from '#words/claim.ts';
import { elapsedInWords } from '#words/duration.ts';
import { aClaim, aDossier, anIncident, aPhase, aSite, aStop } from '../a.ts';

const exactly = (days: number) => ({ least: days, most: days, about: false, unit: 'days' });

describe('durations of an incident', () => {
	const dossier = aDossier({
		incident: anIncident({
			endPoints: [
				{ id: 'normal', name: 'normal output', claim: 'normal' },
				{ id: 'first', name: 'first step', site: 'north', phase: 'first' },
			],
		}),
		sites: [aSite({ phases: [aStop(), aPhase({ status: 'reported', sources: ['press'] })] })],
		claims: [aClaim({ date: '2024-08-01' }, 'normal')],
	});

	test('come with the end point, its status and its sources, shortest first', () =>
		expect(durations(dossier)).toMatchObject([
			{ id: 'first', lasted: exactly(7), status: 'reported', sources: ['press'] },
			{ id: 'normal', lasted: exactly(31), status: 'confirmed', sources: ['release'] },
		]));

	test('a count is no firmer than its first day, while its end keeps its own status', () => {
		const phases = [aStop({ status: 'disputed' }), aPhase({ status: 'reported' })];
		expect(durations({ ...dossier, sites: [aSite({ phases })] })).toMatchObject([
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
		expect(durations({ ...dossier, claims }).map(({ lasted }) => elapsedInWords(lasted))).toContain(
			'at most 31 days',
		);
	});

	test('are counted from the start of their own site, else from that of the lead', () => {
		const phases = [aStop({ from: '2024-07-03' }), aPhase({ from: '2024-07-08' })];
		const south = aSite({ phases }, 'south');
		const incident = anIncident({
			endPoints: [
				{ id: 'south', name: 'work at South', site: 'south', phase: 'first' },
				{ id: 'normal', name: 'normal output', claim: 'normal' },
			],
		});
		expect(durations({ ...dossier, incident, sites: [aSite(), south] })).toMatchObject([
			{ id: 'south', from: '2024-07-03', lasted: exactly(5) },
			{ id: 'normal', from: '2024-07-01', lasted: exactly(31) },
		]);
	});

	test('are none where there is no end point yet, and everything else is built all the same', () => {
		const unfinished = aDossier({
			incident: anIncident({ endPoints: [] }),
			sites: [aSite({ phases: [aStop()] }), aSite({ state: 'unknown' }, 'south')],
		});
		expect(durations(unfinished)).toEqual([]);
		expect(frameOf(unfinished)).toMatchObject({ began: '2024-07-01', back: undefined });
		expect(promises(unfinished)).toEqual([]);
		expect(timeline(unfinished)).toHaveLength(1);
		for (const name of datedNames(unfinished)) expect(datedBy(unfinished, name)).toBeDefined();
		const records = { dossiers: [unfinished], comparisons: [], comparisonSources: {} };
		for (const table of catalogue({ ...records, terms: [], corrections: [] }, chartTables))
			expect(table.rows).toBeDefined();
	});

	test('an end before its beginning is an error that names both', () => {
		const claims = [aClaim({ date: '2024-06-01' }, 'normal')];
		expect(() => durations({ ...dossier, claims })).toThrow('2024-06-01 is before 2024-07-01.');
	});

	test.each([
		['claim', { claim: 'gone' }],
		['site', { site: 'gone', phase: 'first' }],
		['phase', { site: 'north', phase: 'gone' }],
	])('an end point at a %s that is not there is an error that says which', (kind, end) => {
		const endPoints = [{ id: 'it', name: 'it', ...end }];
		// Its file could not be read with it; a dossier can be made from what is left.
		const incident = { ...anIncident(), endPoints };
		expect(() => durations({ ...dossier, incident })).toThrow(
			new RegExp(`${kind}.*“gone”|“gone”.*${kind}`),
		);
	});

	test('are counted from the stop unless the other day is asked for', () => {
		const incident = anIncident({ otherStart: { claim: 'off', name: 'systems off' } });
		const two = aDossier({ incident, claims: [aClaim({ date: '2024-06-29' }, 'off')] });
		expect(durations(two)).toEqual(durations(two, 'stop'));
		expect(durations(two, 'stop')).toMatchObject([{ from: '2024-07-01', lasted: exactly(7) }]);
		expect(durations(two, 'other')).toMatchObject([{ from: '2024-06-29', lasted: exactly(9) }]);
		// Without such a day it is the stop that is meant.
		expect(durations(aDossier(), 'other')).toEqual(durations(aDossier()));
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
	const incident = fc.record({ also: date, stopped: date, back: date });
	const inOrder = ({ stopped, back }: Record<'stopped' | 'back', string>) =>
		firstDay(stopped) <= spanOf(back).last;
	const dossierOf = ({ also, stopped, back }: Record<'also' | 'stopped' | 'back', string>) =>
		aDossier({
			incident: anIncident({ otherStart: { claim: 'off', name: 'systems off' } }),
			claims: [aClaim({ date: also }, 'off')],
			sites: [aSite({ phases: [aStop({ from: stopped }), aPhase({ from: back })] })],
		});
	const widthOf = (least: number | null | undefined, most: number | null | undefined) =>
		typeof least === 'number' && typeof most === 'number'
			? most - least
			: [least === null, most === null];

	test('a count is never surer than from the first day stopped', () =>
		fc.assert(
			fc.property(incident.filter(inOrder), (given) => {
				const dossier = dossierOf(given);
				const other = durations(dossier, 'other');
				for (const [i, { lasted }] of durations(dossier).entries())
					expect(widthOf(other[i]?.lasted.least, other[i]?.lasted.most)).toEqual(
						widthOf(lasted.least, lasted.most),
					);
				for (const row of rows(dossier).affected)
					if (row.other_start)
						expect(widthOf(row.from_other_start_least, row.from_other_start_most)).toEqual(
							widthOf(row.least, row.most),
						);
			}),
		));

	test('only what began with the lead is, and its status is no firmer than that day', () => {
		const dossier = dossierOf({ also: '2024-06-29', stopped: '2024-07-01', back: '2024-07-08' });
		const claims = [aClaim({ date: '2024-06-29', status: 'reported' }, 'off')];
		const south = aSite({ phases: [aStop({ from: '2024-07-03' }), aPhase()] }, 'south');
		const end = { id: 'south', name: 'work at South', site: 'south', phase: 'first' };
		const { endPoints } = dossier.incident;
		const both = { ...dossier.incident, endPoints: [...endPoints, { ...end, note: undefined }] };
		const sites = [...dossier.sites, south];
		expect(durations({ ...dossier, claims, sites, incident: both }, 'other')).toMatchObject([
			{ id: 'first-step', from: '2024-06-29', lasted: exactly(9), status: 'reported' },
			{ id: 'south', from: '2024-07-03', lasted: exactly(5), status: 'confirmed' },
		]);
	});
});
