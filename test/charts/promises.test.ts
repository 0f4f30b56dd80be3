import { describe, expect, test } from 'vitest';
import { promises } from '#charts/promises/chart.ts';
import { layout } from '#charts/promises/layout.ts';
import { rows, type Row } from '#charts/promises/rows.ts';
import { places } from '#charts/promises/strip.ts';
import { dayNumber } from '#facts/calendar.ts';
import { outcomeInWords, promisesDescription, promisesHeadline } from '#wording/promises.ts';
import { aDossier, aSite, aSource, aStage, aStatement } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const aRow = (fields: Partial<Row> = {}): Row => ({
	...{ id: 'a', of: 'Example Ltd', site: null, what: 'the longer pause', status: 'confirmed' },
	...{ announced: '2024-07-02', promised: '2024-07-04', moved_on: null, moved_to: null },
	...{ happened: '2024-07-08', happened_what: 'first step', happened_status: 'confirmed' },
	...{ outcome: 'later', days_late_least: 4, days_late_most: 4, sources: ['release'] },
	...fields,
});
/** A day is as wide as a percent, from 1 July 2024. */
const placesOf = (fields: Partial<Row>) =>
	places(aRow(fields), (day) => day - dayNumber('2024-07-01'));

describe('layout', () => {
	test('points stand at their days', () =>
		expect(placesOf({})).toEqual({ announced: 1, promised: [3, 3], happened: { exact: 7 } }));

	test('a span of days stays a span', () =>
		expect(placesOf({ promised: '[2024-07-04..2024-07-06]' }).promised).toEqual([3, 5]));

	test('only a latest day is drawn as all the time since the announcement', () =>
		expect(placesOf({ happened: '[..2024-07-08]' }).happened).toEqual({ within: [1, 7] }));

	test('a month is drawn as a month', () =>
		expect(placesOf({ happened: '2024-07' }).happened).toEqual({ within: [0, 30] }));

	test('what is not on record is not drawn', () => {
		expect(placesOf({ happened: null, announced: null })).toEqual({
			...{ announced: undefined, promised: [3, 3], happened: undefined },
		});
		const shapes = (row: Row) => layout([row]).marks[0]?.shapes ?? [];
		const points = (row: Row) => shapes(row).filter(({ shape }) => shape === 'path').length;
		expect(points(aRow())).toBe(3);
		expect(points(aRow({ happened: null, outcome: 'none' }))).toBe(2);
		const open = shapes(aRow({ happened: null, outcome: 'none' }));
		expect(open).toContainEqual(expect.objectContaining({ shape: 'line', x2: 100, dash: '2 4' }));
	});

	test('rows keep their order and follow one another', () => {
		const { marks, height } = layout([aRow({ id: 'a' }), aRow({ id: 'b' })]);
		expect(marks.map(({ key }) => key)).toEqual(['a', 'b']);
		expect((marks[0]?.y ?? 0) + (marks[0]?.height ?? 0)).toBe(marks[1]?.y);
		expect((marks[1]?.y ?? 0) + (marks[1]?.height ?? 0)).toBe(height);
	});

	test.each(['2024-07-05', '2024-07-20', '2024-09-30', '2025-12-31', '2034-01-01'])(
		'until %s nothing overlaps or leaves the drawing at any width',
		(happened) => {
			const what = 'the return of every line at each of its plants, as far as it goes';
			const of = 'A site with a rather long name';
			const list = [
				aRow({ happened, days_late_least: 3466, days_late_most: 3466 }),
				aRow({ what, of, moved_on: '2024-07-03', moved_to: '[2024-07-04..2024-08-06]' }),
				aRow({ of, promised: '[2024-07-04..2024-07-06]', outcome: 'none', happened: null }),
				aRow({ outcome: 'open', happened: `[2024-07-04..${happened}]` }),
			];
			expect(faultsOf(layout(list))).toEqual([]);
		},
	);
});

const statement = (made: string, promise: string, follows?: string) =>
	aStatement({ made, promise, about: `the pause until ${promise}`, follows }, made);
const dossier = aDossier({
	statements: [
		statement('2024-07-02', '2024-07-03'),
		statement('2024-07-03', '2024-07-05', '2024-07-02'),
		statement('2024-07-06', '2024-07-08'),
		aStatement({ made: '2024-07-04', follows: '2024-07-03' }, 'vague'),
	],
	sites: [
		aSite({
			stages: [
				aStage(),
				aStage({ id: 'plan', kind: 'vehicles', date: '[2024-07-15..2024-07-19]', planned: true }),
			],
		}),
		aSite(
			{
				...{ label: 'South', running: '[..2024-07-18]', runningBasis: 'All were back.' },
				stages: [aStage({ id: 'plan', date: '2024-07-12', planned: true })],
			},
			'south',
		),
	],
	sources: { release: aSource({ published: '2024-07-09' }) },
});

describe('words', () => {
	const data = rows(dossier);

	test('each outcome has its words', () =>
		expect(data.map(outcomeInWords)).toEqual([
			...['5 days later', '3 days later', 'kept', 'by 18 July', 'no day on record'],
		]));

	test('an approximate day says so, and an early one is early', () => {
		expect(outcomeInWords(aRow({ happened: '2024-07-08~' }))).toBe('about 4 days later');
		const early = { outcome: 'earlier' as const, days_late_least: -3, days_late_most: -2 };
		expect(outcomeInWords(aRow(early))).toBe('2 to 3 days earlier');
	});

	test('the headline counts every outcome', () =>
		expect(promisesHeadline(data)).toBe(
			'Of 5 days announced for a return, 1 was kept and 2 passed, with work back 3 to 5 days later; ' +
				'for 2 no exact day is on record',
		));

	test('the description names every announcement, its outcome and the longest wait', () => {
		const description = promisesDescription(data);
		for (const row of data) expect(description).toContain(`Outcome: ${outcomeInWords(row)}.`);
		for (const text of [
			'Example Ltd: 3 July, announced on 2 July 2024.',
			'moved on 3 July to 5 July',
			'beyond an announced day: 5 days, Example Ltd: 3 July.',
		])
			expect(description).toContain(text);
	});

	test('a statement that named no day stands in a note', () =>
		expect(promises({ dossier, comparisons: [] })?.notes).toMatchObject([
			{ name: 'Example Ltd, 4 July 2024', mark: 'no day named' },
		]));
});

test('without an announced day there is no chart', () =>
	expect(promises({ dossier: aDossier(), comparisons: [] })).toBeUndefined());

test.each(subjects)('on record for $dossier.id, nothing overlaps or leaves', (subject) => {
	const drawings = promises(subject)?.views[0].drawings ?? [];
	expect(drawings).toHaveLength(1);
	expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(promises({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'promises.svg',
	));
