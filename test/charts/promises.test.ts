import { describe, expect, test } from 'vitest';
import { promises } from '#charts/promises/chart.ts';
import { layout } from '#charts/promises/layout.ts';
import { places } from '#charts/promises/strip.ts';
import { dayNumber } from '#facts/calendar.ts';
import type { Dossier } from '#facts/dossier.ts';
import { unnamed } from '#facts/promises.ts';
import {
	PROMISE_WORDS,
	promisesDescription,
	shadeInShort,
	promisesHeadline,
	promisesTitle,
	verdictInWords,
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

const FRAME = {
	from: '2024-06-24',
	to: '2024-07-31',
	began: '2024-07-01',
	back: '2024-07-08',
	again: false,
	restored: undefined,
	lead: ['North'],
	stopped: '2024-07-01',
	said: {},
};
const drawn = (...list: Named[]) => layout({ rows: list, unnamed: [], frame: FRAME });
const shapesOf = (fields: Partial<Named>) => drawn(aRow(fields)).marks[0]?.shapes ?? [];
const pathsOf = (fields: Partial<Named>) =>
	shapesOf(fields).flatMap((shape) => (shape.shape === 'path' ? shape : []));

describe('layout', () => {
	test('points stand at their days', () =>
		expect(placesOf({})).toEqual({
			announced: [1, 1],
			promised: [3, 3],
			happened: { exact: 7 },
		}));

	test('a pause has another shape than a return, and only a return has a ring that is filled', () => {
		const pause = pathsOf({ kind: 'pause', outcome: 'extended', happened: null });
		const kept = pathsOf({ outcome: 'kept', happened: '2024-07-04' });
		expect(pause).toHaveLength(2);
		expect(pause[1]?.d).not.toBe(kept[1]?.d);
		expect(kept[2]?.x).toBe(kept[1]?.x);
		expect(kept[2]?.reach).toBeLessThan(kept[1]?.reach ?? 0);
	});

	test('an extension leads down to the announcement that extended it, and to no other', () => {
		const pause = { kind: 'pause', outcome: 'extended', happened: null } as const;
		const first = aRow({ ...pause, moved_on: '2024-07-03', moved_to: '2024-07-06' });
		const next = aRow({ ...pause, announced: '2024-07-03', promised: '2024-07-06' });
		const links = (...list: Named[]) =>
			drawn(...list).ground.filter(
				(shape) => shape.shape === 'line' && shape.stroke === 'planned' && shape.x1 === shape.x2,
			);
		expect(links(first, next)).toHaveLength(1);
		expect(links(first, { ...next, promised: '2024-07-07' })).toEqual([]);
		expect(links({ ...first, outcome: 'ended' }, next)).toEqual([]);
	});

	test('only a day that something is held against has a heavy line, and only a verdict is bold', () => {
		const heavy = (fields: Partial<Named>) =>
			shapesOf(fields).some((shape) => shape.shape === 'line' && shape.weight === 4);
		expect(heavy({})).toBe(true);
		expect(heavy({ kind: 'pause', outcome: 'ended' })).toBe(false);
		expect(heavy({ outcome: 'unjudged' })).toBe(false);
		const bold = (text: string, fields: Partial<Named>) =>
			shapesOf(fields).flatMap((shape) =>
				shape.shape === 'text' && shape.text === text ? shape.bold : [],
			);
		expect(bold('4 days later', {})).toEqual([true]);
		expect(bold('ended 8 Jul', { kind: 'pause', outcome: 'ended' })).toEqual([false]);
	});

	test('a day without a verdict has none', () => {
		const words = (fields: Partial<Named>) => verdictInWords(aRow(fields), 'tick');
		expect(words({ outcome: 'unjudged' })).toBe('back 8 Jul');
		expect(words({ outcome: 'unjudged', happened: null, happened_status: null })).toBe('');
		expect(words({ outcome: 'kept', happened_status: 'reported' })).toBe('kept (reported)');
	});

	test('a span of days stays a span', () =>
		expect(placesOf({ promised: '[2024-07-04..2024-07-06]' }).promised).toEqual([3, 5]));

	test('only a latest day is drawn as all the time since the announcement', () =>
		expect(placesOf({ happened: '[..2024-07-08]' }).happened).toEqual({ within: [1, 7] }));

	test('a month is drawn as a month', () =>
		expect(placesOf({ happened: '2024-07' }).happened).toEqual({ within: [0, 30] }));

	test('what was said in some month was said before the day that it names, and has no point', () => {
		expect(placesOf({ announced: '2024-07' }).announced).toEqual([0, 3]);
		expect(pathsOf({ announced: '2024-07', happened: null, outcome: 'none' })).toHaveLength(1);
	});

	test('what is not on record is not drawn', () => {
		expect(placesOf({ happened: null, announced: null })).toEqual({
			announced: undefined,
			promised: [3, 3],
			happened: undefined,
		});
		expect(pathsOf({})).toHaveLength(3);
		expect(pathsOf({ happened: null, outcome: 'none' })).toHaveLength(2);
		const { back: _, ...open } = FRAME;
		const { ground } = layout({
			rows: [aRow()],
			unnamed: [],
			frame: { ...open, back: undefined },
		});
		expect(ground.filter(({ shape }) => shape === 'rect')).toEqual([]);
	});

	test('rows keep their order and follow one another', () => {
		const { marks, height } = drawn(aRow({ id: 'a' }), aRow({ id: 'b' }));
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
				aRow({ announced: '2024-06', promised: happened, outcome: 'unjudged', became: 'So.' }),
				aRow({ kind: 'pause', by: 'staff', outcome: 'ended', happened }),
				aRow({ by: 'press', outcome: 'unjudged', happened }),
				aRow({ outcome: 'open', happened: `[2024-07-04..${happened}]` }),
			];
			const unnamed = [aStatement({ made: '2024-07-05', about: what })];
			expect(faultsOf(layout({ rows: list, unnamed, frame: FRAME }))).toEqual([]);
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
	const told = (list: Named[]) =>
		promisesDescription({ rows: list, unnamed: unnamed(dossier), frame: FRAME });

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
			told(data),
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
		[{}, 'The pause was extended once; the one announced return held'],
		[
			{ days_late_least: 4, days_late_most: 4, outcome: 'later' } as const,
			'The pause was extended once; 1 of 2 returns held',
		],
		[
			{ kind: 'pause', outcome: 'extended' } as const,
			'The pause was extended twice; the one announced return held',
		],
		[
			{ kind: 'pause', outcome: 'extended', by: 'press' } as const,
			'The pause was extended once; the one announced return held',
		],
	])('the headline is one sentence of pauses and of returns: %j', (fields, headline) => {
		const more = Object.keys(fields).length > 0 ? [aRow(fields)] : [];
		expect(promisesHeadline([...data, ...more])).toBe(headline);
	});

	test('of two returns it says neither or both, of more how many', () => {
		const late = aRow({ days_late_least: 4, days_late_most: 4, outcome: 'later' });
		const held = aRow({ days_late_least: 0, days_late_most: 0, outcome: 'kept' });
		expect(promisesHeadline([late, late])).toBe('Neither return held');
		expect(promisesHeadline([held, held])).toBe('Both returns held');
		expect(promisesHeadline([held, held, held])).toBe('All 3 returns held');
		expect(promisesHeadline([late, late, late])).toBe('None of 3 returns held');
	});

	test('where no verdict is given on any return, none is said to lack its day', () => {
		const hope = aRow({ outcome: 'unjudged', became: 'It was a hope.' });
		expect(promisesHeadline([hope])).toBe('No verdict is given on any return');
		expect(promisesHeadline([hope, aRow({ outcome: 'open' })])).toMatch(/no return can be judged/i);
	});

	test('the description has the words of the stop as they are drawn, with a return and without', () => {
		for (const frame of [FRAME, { ...FRAME, back: undefined }]) {
			const drawn = { rows: data, unnamed: [], frame };
			const description = promisesDescription(drawn);
			for (const text of shadeInShort(drawn)) expect(description).toContain(text);
		}
	});

	test('the description names every announcement, its outcome and the longest wait', () => {
		const later = [...data, aRow()];
		const description = told(later);
		for (const row of later) expect(description).toContain(verdictInWords(row, 'tick'));
		for (const text of [
			'6 Jul, Example Ltd: 8 Jul; kept.',
			'1 Jul, to staff: not before 2 Jul; extended.',
			'All were, but for one.',
			': no day named.',
			'beyond a day named for a return: 4 days, Example Ltd: 4 July.',
			'Shaded: stopped 1 Jul and back in part 8 Jul.',
		])
			expect(description).toContain(text);
	});

	test('what the press expected is in the table alone, unless nobody else named a day', () => {
		const marksOf = (subject: Dossier) =>
			promises({ dossier: subject, comparisons: [] })?.views[0].drawings[0]?.marks.map(
				({ key }) => key,
			);
		expect(marksOf(dossier)).not.toContain('expected');
		const claims = dossier.claims.filter(({ id }) => id === 'expected');
		const sites = dossier.sites.map((site) => ({ ...site, plans: [] }));
		expect(marksOf({ ...dossier, claims, statements: [], sites })).toEqual(['expected']);
	});

	test('the key explains the marks that are drawn, and no other', () => {
		const words = promises({ dossier, comparisons: [] })?.key.map((entry) => entry.words);
		expect(words).toContain(PROMISE_WORDS.happened);
		const claims = dossier.claims.filter(({ id }) => id === 'expected');
		const sites = dossier.sites.map((site) => ({ ...site, plans: [] }));
		const alone = promises({
			dossier: { ...dossier, claims, statements: [], sites },
			comparisons: [],
		});
		expect(alone?.key.map((entry) => entry.words)).not.toContain(PROMISE_WORDS.pause);
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
