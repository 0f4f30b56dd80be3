import { describe, expect, test } from 'vitest';
import { durations } from '#facts/duration.ts';
import { chronologyHeadline } from '#charts/chronology/words.ts';
import { comparisonsHeadline } from '#charts/comparisons/words.ts';
import { ownScales } from '#tables/compared.ts';
import { durationAnswer, sitesAnswer, statementsAnswer } from '#words/answers.ts';
import { chartsAnswer } from '#words/charts.ts';
import { daysFromTo } from '#words/frame.ts';
import { knownAnswer } from '#words/known.ts';
import { allOf, noneOf } from '#words/noun.ts';
import { durationCaption, durationLead } from '#words/pages/incident.ts';
import { copyCounts } from '#words/source.ts';
import {
	aComparison,
	aDossier,
	anIncident,
	aPhase,
	aRange,
	aSite,
	aSource,
	aStatement,
	aStop,
} from '../a.ts';

test('all and none of one, of two and of many', () => {
	expect([1, 2, 3].map((count) => allOf(count, 'services', 'service'))).toEqual([
		'The one service',
		'Both services',
		'All 3 services',
	]);
	expect([2, 3].map((count) => noneOf(count, 'sources'))).toEqual([
		'Neither source',
		'None of 3 sources',
	]);
});

describe('a sentence for one or two is none for many with another number', () => {
	const sites = (...states: (string | undefined)[]) =>
		sitesAnswer(
			aDossier({
				sites: states.map((state, i) => aSite(state ? { state } : {}, `site-${i}`)),
			}),
		);

	test('of sites', () => {
		expect(sites(undefined)).toBe('The one site on record stopped.');
		expect(sites(undefined, undefined)).toBe('Both sites on record stopped.');
		expect(sites(undefined, 'kept on')).toBe(
			'Of 2 sites on record, 1 stopped. The other: kept on.',
		);
		expect(sites(undefined, 'kept on', 'unknown')).toBe(
			'Of 3 sites on record, 1 stopped. The others: 1 kept on and 1 unknown.',
		);
	});

	test('of statements', () => {
		const by = (...voices: string[]) =>
			statementsAnswer(
				aDossier({ statements: voices.map((voice, i) => aStatement({ voice }, `said-${i}`)) }),
			);
		expect(by('company', 'company')).toBe(
			'2 statements are on record, of one kind of voice: company.',
		);
		expect(by('company', 'union')).toContain('by kind of voice: 1 company and 1 union');
		const lane = (kind: 'own' | 'public', count: number) => ({
			kind,
			name: kind === 'own' ? 'Example' : 'public bodies',
			rows: Array.from({ length: count }, () => ({}) as never),
		});
		expect(chronologyHeadline([lane('own', 2)])).toBe('Example made both statements on record');
		expect(chronologyHeadline([lane('own', 3)])).toBe('Example made all 3 statements on record');
		expect(chronologyHeadline([lane('own', 2), lane('public', 1)])).toBe(
			'Example made 2 of 3 statements on record, public bodies 1',
		);
	});

	test('of sources', () => {
		expect(copyCounts({ one: aSource() })).toBe(
			'The one source has no archived copy: it has not been looked up yet.',
		);
		expect(copyCounts({ one: aSource(), two: aSource() })).toMatch(
			/^Neither source has an archived copy: they have not/,
		);
	});

	test('of charts, sheets and answers', () => {
		expect(chartsAnswer(1)).toMatch(/^1 chart, with its table/);
		expect(chartsAnswer(2)).toMatch(/^2 charts, each with its table/);
		const came = (...days: string[]) => days.map((day) => ({ day }) as never);
		expect(knownAnswer([came('2024-07-02')])).toBe(
			'The answer to the one question was given on 2 July 2024.',
		);
		expect(knownAnswer([came('2024-07-02', '2024-07-02')])).toBe(
			'The answer to the one question was given or changed twice, both times on 2 July 2024.',
		);
	});

	test('of several organisations', () => {
		const dossier = aDossier({
			incident: anIncident({ organisations: ['North Ltd', 'South Ltd'] }),
		});
		const comparisons = [aComparison({ days: aRange(1, 2) })];
		expect(comparisonsHeadline(ownScales({ dossier, comparisons }))).toBe(
			'Disrupted longer than Other (reported)',
		);
	});

	test('of days', () => {
		expect(daysFromTo('2024-07-01', '2024-07-01')).toBe('1 July 2024');
		expect(daysFromTo('2024-07-01', '2024-07-03')).toBe('1 to 3 July 2024');
	});
});

describe('how long it was', () => {
	test('is not said to be open where no end point has been named: all may be back', () => {
		expect(durationAnswer([])).toBe('No end point has been named yet.');
		expect(durationLead(0)).not.toMatch(/No end is/);
	});

	test('is not said to have ended in steps where there is one', () => {
		expect(durationLead(1)).not.toContain('in steps');
		expect(durationLead(2)).toContain('in steps');
	});

	test('leaves out no day where minutes are counted', () => {
		const incident = anIncident({
			endPoints: [{ id: 'back', name: 'return', site: 'north', phase: 'back' }],
		});
		const minute = (from: string) => `2024-07-01T${from}+02:00`;
		const phases = [
			aStop({ from: minute('12:00') }),
			aPhase({ id: 'back', condition: 'restored', from: minute('12:20') }),
		];
		const short = durations(aDossier({ incident, sites: [aSite({ phases })] }));
		expect(durationCaption(short)).not.toContain('not counted');
		expect(durationCaption(durations(aDossier()))).toContain('not counted');
	});
});
