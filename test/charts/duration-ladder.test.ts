import { describe, expect, test } from 'vitest';
import { durationLadder } from '#charts/duration-ladder/chart.ts';
import { layout, stretches } from '#charts/duration-ladder/layout.ts';
import { ladderDescription, ladderHeadline } from '#charts/duration-ladder/words.ts';
import { durations } from '#facts/duration.ts';
import { rows, type Rung } from '#tables/duration-ladder.ts';
import { aClaim, aDossier, anIncident, aPhase, aSite, aStop } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const aRow = (fields: Partial<Rung> = {}): Rung => ({
	id: 'a',
	end_point: 'first step',
	from: '2024-07-01',
	date: '2024-07-11',
	status: 'confirmed',
	about: false,
	unit: 'days',
	leaves_out: null,
	sources: [],
	least: 10,
	most: 10,
	from_other_start_least: null,
	from_other_start_most: null,
	status_from_other_start: null,
	...fields,
});
/** A day is as wide as a percent. */
const stretchesOf = (fields: Partial<Rung>) => stretches(aRow(fields), (days) => days, 'stop');

describe('layout', () => {
	test('twice as long is twice as wide, and every bar starts at zero', () => {
		const { marks } = layout([aRow({ least: 10, most: 10 }), aRow({ least: 20, most: 20 })]);
		const [ten, twenty] = marks.map(({ shapes }) => shapes.find(({ shape }) => shape === 'rect'));
		expect(ten).toMatchObject({ x: 0 });
		expect(twenty).toMatchObject({ x: 0, width: ten?.shape === 'rect' ? ten.width * 2 : 0 });
	});

	test('days that are sure are solid, from the least to the most they are hatched', () =>
		expect(stretchesOf({ least: 10, most: 25 })).toEqual([
			{ kind: 'certain', x: 0, width: 10 },
			{ kind: 'uncertain', x: 10, width: 15 },
		]));

	test('where only a most is known, no day is drawn as sure', () =>
		expect(stretchesOf({ least: null, most: 25 })).toEqual([
			{ kind: 'uncertain', x: 0, width: 25 },
		]));

	test('an exact number of days has nothing hatched', () =>
		expect(stretchesOf({}).map(({ kind }) => kind)).toEqual(['certain']));

	test('a day has the same width from whichever day is counted', () => {
		const row = aRow({ from_other_start_least: 11, from_other_start_most: 11 });
		const widthOf = (from: 'stop' | 'other') => {
			const bar = layout([row], from).marks[0]?.shapes.find(({ shape }) => shape === 'rect');
			return bar?.shape === 'rect' ? bar.width : 0;
		};
		expect(widthOf('other') / widthOf('stop')).toBeCloseTo(1.1, 3);
	});

	test('a long date breaks before the status of its rung', () => {
		const row = aRow({ date: '[2024-09-22..2024-11-30]', status: 'disputed' });
		expect(faultsOf(layout([row]))).toEqual([]);
	});

	test('rungs keep the order of the rows and follow one another', () => {
		const { marks, height } = layout([aRow({ id: 'a' }), aRow({ id: 'b' })]);
		expect(marks.map(({ key }) => key)).toEqual(['a', 'b']);
		expect((marks[0]?.y ?? 0) + (marks[0]?.height ?? 0)).toBe(marks[1]?.y);
		expect((marks[1]?.y ?? 0) + (marks[1]?.height ?? 0)).toBe(height);
	});

	test.each([1, 45, 75, 399, 4000])(
		'with at most %d days nothing overlaps or leaves the drawing at any width',
		(most) => {
			const name = 'return to the normal output of every line in all of its many plants';
			const long = aRow({ end_point: name, about: true, least: null, most: most });
			expect(
				faultsOf(layout([aRow({ least: 1, most: 1 }), long, aRow({ least: most, most: most })])),
			).toEqual([]);
		},
	);
});

const dossier = aDossier({
	incident: anIncident({
		otherStart: { claim: 'off', name: 'systems off' },
		endPoints: [
			{ id: 'normal', name: 'normal output', claim: 'normal' },
			{ id: 'first-step', name: 'first step', site: 'north', phase: 'first' },
			{ id: 'month', name: 'last line', site: 'north', phase: 'last' },
		],
	}),
	sites: [
		aSite({
			phases: [aStop(), aPhase(), aPhase({ id: 'last', from: '[2024-07-10..2024-07-12]' })],
		}),
	],
	claims: [
		aClaim({ date: '[..2024-08-01~]' }, 'normal'),
		aClaim({ date: '[2024-06-30..2024-07-01]' }, 'off'),
	],
});

describe('rows', () => {
	test('one for each end point, the earliest first', () =>
		expect(rows(dossier).map(({ id }) => id)).toEqual(['first-step', 'month', 'normal']));

	test('days are counted from both days; only a latest day gives no least', () =>
		expect(rows(dossier)).toMatchObject([
			{ least: 7, most: 7, from_other_start_least: 8, about: false },
			{ least: 9, most: 11, from_other_start_most: 12 },
			{ least: null, most: 31, from_other_start_least: null, about: true },
		]));
});

describe('words', () => {
	const headline = (from?: 'other') => ladderHeadline(durations(dossier, from));

	test('the headline says from what to what the shortest and the longest are', () => {
		expect(headline()).toBe('Counted differently, it lasted 7 days or at most about 31 days');
		expect(headline('other')).toBe(
			'Counted differently, it lasted 8 days or at most about 32 days',
		);
		expect(ladderHeadline(durations(dossier).slice(0, 1))).toBe('It was 7 days to the first step');
	});

	test('the description names every end point with its days, status and the extremes', () => {
		const description = ladderDescription(rows(dossier));
		for (const text of [
			'First step: 7 days (8 July 2024, confirmed).',
			'Last line: 9 to 11 days',
			'Shortest: 7 days. Longest: at most about 31 days.',
			'Only a latest day is known for the normal output.',
		])
			expect(description).toContain(text);
		expect(ladderDescription(rows(dossier), 'other')).toContain('First step: 8 days');
	});
});

test.each(subjects)('on record for $dossier.id, nothing overlaps or leaves', (subject) => {
	const views = durationLadder(subject)?.views ?? [];
	for (const { drawings } of views) expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(durationLadder({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'duration-ladder.svg',
	));
