import { describe, expect, test } from 'vitest';
import { promises } from '#charts/promises/chart.ts';
import { layout } from '#charts/promises/layout.ts';
import { places } from '#charts/promises/strip.ts';
import { dayNumber } from '#facts/calendar.ts';
import {
	PROMISE_WORDS,
	promisesDescription,
	promisesHeadline,
	promisesTitle,
} from '#charts/promises/words.ts';
import { rows, type Named, outcomeInWords, promiseName } from '#tables/promises.ts';
import {
	aClaim,
	aDossier,
	anIncident,
	aPhase,
	aPlan,
	aSite,
	aSource,
	aStatement,
	aStop,
} from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const aRow = (fields: Partial<Named> = {}): Named => ({
	id: 'a',
	kind: 'return',
	by: 'organisation',
	record: 'statement',
	became: null,
	of: 'Example Ltd',
	site: null,
	what: 'the longer pause',
	status: 'confirmed',
	announced: '2024-07-02',
	promised: '2024-07-04',
	moved_on: null,
	moved_to: null,
	happened: '2024-07-08',
	happened_what: 'first step',
	happened_status: 'confirmed',
	outcome: 'later',
	days_late_least: 4,
	days_late_most: 4,
	sources: ['release'],
	...fields,
});
/** A day is as wide as a percent, from 1 July 2024. */
const placesOf = (fields: Partial<Named>) =>
	places(aRow(fields), (day) => day - dayNumber('2024-07-01'));

describe('layout', () => {
	test('points stand at their days', () =>
		expect(placesOf({})).toEqual({
			announced: 1,
			promised: [3, 3],
			moved: undefined,
			happened: { exact: 7 },
		}));

	test('a pause that was extended leads to the day that it was extended to, and to no other', () => {
		const pause = { kind: 'pause', outcome: 'extended', happened: null } as const;
		const moved = { moved_on: '2024-07-03', moved_to: '2024-07-06' };
		expect(placesOf({ ...pause, ...moved })).toMatchObject({ moved: 5, happened: undefined });
		const { shapes } = layout([aRow({ ...pause, ...moved })]).marks[0] ?? { shapes: [] };
		expect(shapes.filter(({ shape }) => shape === 'path')).toHaveLength(3);
	});

	test('only a day that something is held against has a heavy line, and only a verdict is bold', () => {
		const heavy = (fields: Partial<Named>) =>
			(layout([aRow(fields)]).marks[0]?.shapes ?? []).some(
				(shape) => shape.shape === 'line' && shape.weight === 3,
			);
		expect(heavy({})).toBe(true);
		expect(heavy({ kind: 'pause', outcome: 'ended' })).toBe(false);
		expect(heavy({ by: 'press', outcome: 'unjudged' })).toBe(false);
		const bold = (fields: Partial<Named>) =>
			(layout([aRow(fields)]).marks[0]?.shapes ?? []).some(
				(shape) => shape.shape === 'text' && shape.anchor === 'end' && shape.bold === true,
			);
		expect([bold({}), bold({ kind: 'pause', outcome: 'ended' })]).toEqual([true, false]);
	});

	test('a span of days stays a span', () =>
		expect(placesOf({ promised: '[2024-07-04..2024-07-06]' }).promised).toEqual([3, 5]));

	test('only a latest day is drawn as all the time since the announcement', () =>
		expect(placesOf({ happened: '[..2024-07-08]' }).happened).toEqual({ within: [1, 7] }));

	test('a month is drawn as a month', () =>
		expect(placesOf({ happened: '2024-07' }).happened).toEqual({ within: [0, 30] }));

	test('what is not on record is not drawn', () => {
		expect(placesOf({ happened: null, announced: null })).toEqual({
			announced: undefined,
			promised: [3, 3],
			moved: undefined,
			happened: undefined,
		});
		const shapes = (row: Named) => layout([row]).marks[0]?.shapes ?? [];
		const points = (row: Named) => shapes(row).filter(({ shape }) => shape === 'path').length;
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
				aRow({ kind: 'pause', outcome: 'extended', happened: null, moved_to: '2024-07-05' }),
				aRow({ kind: 'pause', by: 'staff', outcome: 'ended', happened }),
				aRow({ by: 'press', outcome: 'unjudged', happened }),
				aRow({ outcome: 'open', happened: `[2024-07-04..${happened}]` }),
			];
			expect(faultsOf(layout(list))).toEqual([]);
		},
	);
});

const dossier = aDossier({
	statements: [
		aStatement(
			{ made: '2024-07-03', about: 'the pause', commitment: { kind: 'pause', date: '2024-07-05' } },
			'pause',
		),
		aStatement(
			{
				made: '2024-07-06',
				about: 'the return of all work',
				commitment: { kind: 'return', date: '2024-07-08', for: 'first-step' },
			},
			'return',
		),
		aStatement({ made: '2024-07-04', commitment: { kind: 'return' } }, 'vague'),
	],
	claims: [
		aClaim(
			{
				asOf: '2024-07-01',
				date: '2024-07-02',
				statement: 'Staff were told to wait.',
				commitment: { kind: 'pause', by: 'staff' },
			},
			'told',
		),
		aClaim(
			{
				asOf: '2024-07-02',
				date: '2024-07-07',
				statement: 'A paper expected a return.',
				commitment: { kind: 'return', by: 'press', for: 'first-step' },
			},
			'expected',
		),
		aClaim(
			{
				asOf: '2024-07-09',
				date: '[..2024-07-19]',
				statement: 'All lines were to be back.',
				commitment: {
					kind: 'return',
					by: 'organisation',
					for: 'first-step',
					became: 'All were, but for one.',
				},
			},
			'plan',
		),
	],
	sites: [
		aSite({
			plans: [aPlan({ phase: 'restored', date: '[2024-07-15..2024-07-19]' })],
		}),
		aSite(
			{
				label: 'South',
				phases: [aStop(), aPhase({ from: '[..2024-07-18]', condition: 'restored' })],
				plans: [aPlan({ date: '2024-07-12' })],
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
			'extended to 5 July',
			'work back 8 July',
			'ended 8 July',
			'kept',
			'by 18 July',
			'no day on record',
			'no verdict; see the note',
		]));

	test('what staff were told and what the press expected is named as such', () =>
		expect(data.map(promiseName)).toEqual([
			'Told to staff: until 2 July at the earliest',
			'Press report: 7 July',
			'Example Ltd: pause until 5 July',
			'Example Ltd: 8 July',
			'South: 12 July',
			'North: between 15 and 19 July',
			'Example Ltd: by 19 July',
		]));

	test('no pause is called kept, passed, late or early, and nothing is a promise', () => {
		const words = [
			promisesHeadline(data),
			promisesDescription(data),
			promisesTitle(anIncident()),
			...Object.values(PROMISE_WORDS),
		].join(' ');
		expect(words).not.toMatch(/passed|promise/);
		for (const row of data.filter(({ kind }) => kind === 'pause'))
			expect(outcomeInWords(row)).toMatch(/^(extended|ended|then given as)/);
	});

	test('an approximate day says so, and an early one is early', () => {
		expect(outcomeInWords(aRow({ happened: '2024-07-08~' }))).toBe('about 4 days later');
		const early = { outcome: 'earlier' as const, days_late_least: -3, days_late_most: -2 };
		expect(outcomeInWords(aRow(early))).toBe('2 to 3 days earlier');
	});

	test.each([
		[{}, 'The pause was extended once; the one return announced held'],
		[
			{ days_late_least: 4, days_late_most: 4, outcome: 'later' } as const,
			'The pause was extended once; 1 of 2 returns held',
		],
		[
			{ kind: 'pause', outcome: 'extended' } as const,
			'The pause was extended twice; the one return announced held',
		],
		[
			{ kind: 'pause', outcome: 'extended', by: 'press' } as const,
			'The pause was extended once; the one return announced held',
		],
	])('the headline is one sentence of pauses and of returns: %j', (fields, headline) => {
		const more = Object.keys(fields).length > 0 ? [aRow(fields)] : [];
		expect(promisesHeadline([...data, ...more])).toBe(headline);
	});

	test('where no verdict is given on any return, none is said to lack its day', () => {
		const hope = aRow({ outcome: 'unjudged', became: 'It was a hope.' });
		expect(promisesHeadline([hope])).toBe('No verdict is given on any return');
		expect(promisesHeadline([hope, aRow({ outcome: 'open' })])).toMatch(/no return can be judged/i);
	});

	test('the description names every announcement, its outcome and the longest wait', () => {
		const later = [...data, aRow()];
		const description = promisesDescription(later);
		for (const row of later) expect(description).toContain(`Outcome: ${outcomeInWords(row)}.`);
		for (const text of [
			'Example Ltd: 8 July, announced on 6 July 2024.',
			'Staff were told to wait; extended on 3 July.',
			'All were, but for one.',
			'beyond a day named for a return: 4 days, Example Ltd: 4 July.',
		])
			expect(description).toContain(text);
	});

	test('a statement that named no day stands in a note', () =>
		expect(promises({ dossier, comparisons: [] })?.notes).toMatchObject([
			{ name: 'Example Ltd, 4 July 2024', mark: 'no day named' },
			{ name: 'Example Ltd: by 19 July', mark: 'no verdict', text: 'All were, but for one.' },
		]));
});

test('without an announced day there is no chart', () =>
	expect(promises({ dossier: aDossier(), comparisons: [] })).toBeUndefined());

test.each(subjects)('on record for $dossier.id, nothing overlaps or leaves', (subject) => {
	const drawings = promises(subject)?.views[0].drawings ?? [];
	expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(promises({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'promises.svg',
	));
