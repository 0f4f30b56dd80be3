import { describe, expect, test } from 'vitest';
import { output } from '#charts/output/chart.ts';
import { amountsFor, dots, floorOf } from '#charts/output/dots.ts';
import { layout } from '#charts/output/layout.ts';
import { daysOut, panelsFor, type Panel } from '#charts/output/panels.ts';
import { shapesOf, type Path, type Rect } from '#charts/draw/drawing.ts';
import {
	outputDescription,
	outputHeadline,
	outputInWords,
	outputReadout,
	outputReading,
	outputTitle,
} from '#charts/output/words.ts';
import type { Dossier } from '#facts/dossier.ts';
import { frameOf } from '#facts/frame.ts';
import { before, type Comparison } from '#facts/measure.ts';
import { panelInWords, panelsOf, rows, type Output } from '#tables/output.ts';
import { aClaim, aDossier, anIncident, aPoint, aSeries } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const aRow = ({ value = 100, ...fields }: Partial<Output> & { value?: number } = {}): Output => ({
	id: 'a',
	series: null,
	claim: 'a',
	panel: 'Cars built',
	period: '2024-07',
	label: 'July 2024',
	quantity: { value, unit: 'cars' },
	edition: null,
	derived: false,
	note: null,
	cause: null,
	status: 'confirmed',
	compared: against(-50, 200),
	said_by: 'Example Ltd',
	as_of: '2024-08-01',
	sources: [],
	...fields,
});
const against = (change: number, value: number): Comparison => ({
	with: 'a year earlier',
	computed: 'value',
	change: { value: change, unit: 'percent' },
	value: { value, unit: 'cars' },
});
const aPanel = (...list: Output[]): Panel => ({
	rows: list,
	former: new Map(),
	during: new Set(),
	form: 'bars',
});
const barsOf = (...list: Output[]) =>
	layout(aPanel(...list), 'panel').marks.map(({ shapes }) =>
		shapes.filter((shape): shape is Rect => shape.shape === 'rect'),
	);

describe('layout', () => {
	test('bars start at zero, and twice as much is twice as wide', () => {
		const [[now, earlier] = []] = barsOf(aRow());
		expect([now?.x, earlier?.x]).toEqual([0, 0]);
		expect((earlier?.width ?? 0) / (now?.width ?? 1)).toBeCloseTo(2, 2);
	});

	test('periods of one panel share a scale', () => {
		const [[one] = [], [two] = []] = barsOf(aRow({ value: 40 }), aRow({ id: 'b', value: 120 }));
		expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(3, 2);
	});

	test('what it is compared with is a pattern, and missing where there is nothing', () => {
		expect(barsOf(aRow())[0]?.map(({ pattern }) => pattern)).toEqual([undefined, 'hatch']);
		expect(barsOf(aRow({ compared: null }))[0]).toHaveLength(1);
	});

	test('a mark for each period, in the order of the rows', () =>
		expect(layout(aPanel(aRow({ id: 'a' }), aRow({ id: 'b' })), 'p').marks).toMatchObject([
			{ key: 'a' },
			{ key: 'b' },
		]));

	test.each([1, 999, 66165, 104000, 12345678])(
		'with %d nothing overlaps or leaves the drawing at any width',
		(value) => {
			const long = 'The quarter from the first of October to the end of December 2025';
			const all = [
				aRow({ value, compared: against(-50, value * 2), label: long }),
				aRow({ value: 1 }),
			];
			expect(faultsOf(layout(aPanel(...all), 'panel'))).toEqual([]);
		},
	);
});

/** The frame of the small incident: it stopped on 1 July 2024 and was back on 8 July. */
const frame = frameOf(aDossier());
const headlineOf = (...list: Output[]) => outputHeadline(aDossier(), [aPanel(...list)], frame);

const counting = (of: string, fields: object, id: string) =>
	aClaim({ unit: 'cars', ...fields, measure: { of } }, id);
const changed = (of: string, change: number, fields: object, id: string) =>
	aClaim(
		{
			unit: 'cars',
			...fields,
			figures: { change: { label: 'Change', value: change, unit: 'percent' } },
			measure: { of, compared: { with: 'a year earlier', figure: 'change' } },
		},
		id,
	);
const dossier = aDossier({
	claims: [
		aClaim({ value: 9, unit: 'vans' }, 'not-drawn'),
		changed('Built', -23.8, { value: 59010, period: '2024-10' }, 'b'),
		changed('Built', -27.1, { value: 51090, period: '2024-09' }, 'c'),
		counting('Sold', { value: 300, period: '2024-10/2024-12' }, 'a'),
	],
});
const data = rows(dossier);

describe('rows', () => {
	test('are the claims with a measure, each panel in the order of time', () => {
		expect(panelsOf(data).map((panel) => panel.map(({ id }) => id))).toEqual([['c', 'b'], ['a']]);
		expect(panelsOf(data).map(([first]) => first?.panel)).toEqual([
			'Built, cars a month',
			'Sold, cars a quarter',
		]);
	});

	test('a panel names its unit once, and the length of its times', () => {
		expect(panelInWords('Patients diverted', 'patients', '2024-03-05')).toBe(
			'Patients diverted a day',
		);
		expect(panelInWords('Diverted', 'patients', null)).toBe('Diverted, patients');
	});

	test('numbers for a month and for a quarter share no scale', () => {
		const all = ['2024-09', '2024-07/2024-09'].map((period, i) =>
			counting('Built', { value: 5, period }, `c${i}`),
		);
		expect(panelsOf(rows(aDossier({ claims: all })))).toHaveLength(2);
	});

	test('what is computed has three significant figures, and gives the change again', () => {
		expect([before(51090, -27.1), before(59200, -43.3), before(110, 10)]).toEqual([
			70100, 104000, 100,
		]);
		for (const { quantity, compared } of data.slice(0, 2))
			expect(((quantity.value ?? 0) / (compared?.value?.value ?? 1) - 1) * 100).toBeCloseTo(
				compared?.change?.value ?? 0,
				0,
			);
	});

	test('a number that is compared with another has its change computed', () => {
		const claim = aClaim({
			value: 60,
			unit: 'patients',
			period: '2024-07',
			figures: { june: { label: 'In June', value: 80 } },
			measure: { of: 'Patients seen', compared: { with: 'the month before', figure: 'june' } },
		});
		const [row = aRow()] = rows(aDossier({ claims: [claim] }));
		expect(row.compared).toMatchObject({ computed: 'change', value: { value: 80 } });
		expect(outputInWords(row)).toBe('60 (−25%)');
		expect(headlineOf(row)).toBe('The count is 25% lower than the month before');
		expect(outputReading(aDossier(), [aPanel(row)])).not.toContain('computed');
	});

	test('without anything to compare with there is no value beside it', () =>
		expect(data.at(-1)).toMatchObject({ compared: null }));

	test('what qualifies a number or its change stays with it', () => {
		const claim = aClaim({
			value: 50,
			about: true,
			unit: 'cars',
			figures: { change: { label: 'Change', value: -20, unit: 'percent', about: true } },
			measure: { of: 'Built', compared: { with: 'a year earlier', figure: 'change' } },
		});
		const [row = aRow()] = rows(aDossier({ claims: [claim] }));
		expect(outputInWords(row)).toBe('about 50 (about −20%)');
	});
});

describe('no chart is drawn', () => {
	const drawn = (...claims: Dossier['claims']) =>
		output({ dossier: aDossier({ claims }), comparisons: [] });

	test('without such claims', () => expect(drawn()).toBeUndefined());

	test('of nothing but noughts', () =>
		expect(drawn(counting('Built', { value: 0 }, 'none'))).toBeUndefined());

	test('of a panel of noughts beside another', () =>
		expect(
			drawn(counting('Built', { value: 0 }, 'none'), counting('Sold', { value: 4 }, 'some'))
				?.views[0].drawings,
		).toHaveLength(1));
});

describe('words', () => {
	const headline = (...changes: (number | null)[]) =>
		headlineOf(
			...changes.map((change) => aRow({ compared: change === null ? null : against(change, 1) })),
		);

	test.each([
		[[-5, -10, null], 'All 2 counts are 5% to 10% lower than a year earlier'],
		[[-5, 10], '1 of 2 counts is 5% lower than a year earlier'],
		[[-5], 'The count is 5% lower than a year earlier'],
		[[5, 10], 'No count is lower than a year earlier'],
		[[null], 'Cars built: 100 (July 2024)'],
	])('the headline of changes of %j is true of them', (changes, words) =>
		expect(headline(...changes)).toBe(words),
	);

	test('the title is the question of its claims, where they share one', () => {
		const asking = (...questions: string[]) =>
			outputTitle(
				aDossier({
					incident: anIncident({ questions: { what: 'What was not made?', who: 'Who?' } }),
					claims: questions.map((question, i) =>
						counting('Built', { value: 1, question }, `c${i}`),
					),
				}),
			);
		expect(asking('what', 'what')).toBe('What was not made around the Example incident?');
		expect(asking('what', 'who')).toBe('What was counted around the Example incident?');
	});

	test('the description mentions every number and both extremes', () => {
		const description = outputDescription(panelsFor(data, frame), frame);
		for (const text of ['51,090 (−27.1%)', 'about 70,100', '59,010', 'about 77,400', '300'])
			expect(description).toContain(text);
		expect(description).toContain(
			'from −27.1% (Built, cars a month, September 2024) to −23.8% (Built, cars a month, October 2024)',
		);
	});
});

/** Months of two years, the second as given: each the same part of the first in every month. */
const months = (share: (month: number) => number, size = (month: number) => 1000 + month * 10) =>
	[2023, 2024].flatMap((year) =>
		Array.from({ length: 12 }, (_, i) => {
			const before_ = size(i);
			const value = year === 2023 ? before_ : Math.round(before_ * share(i));
			return aPoint({ period: `${year}-${String(i + 1).padStart(2, '0')}`, value });
		}),
	);
const monthly = (points: ReturnType<typeof months>, fields = {}) => {
	const of = aDossier({
		incident: anIncident({ asOf: '2025-01-01' }),
		series: [aSeries({ points, ...fields })],
	});
	const [panel] = panelsFor(rows(of), frame);
	if (!panel) throw new Error('Numbers of two years are drawn.');
	return { of, panel, drawing: dots(panel, frame, 'cars-2024-07', 'p') };
};
const pathsOf = (list: ReturnType<typeof dots>) =>
	list.marks.map(({ key, shapes }) => {
		const [earlier, now] = shapes
			.filter((shape): shape is Path => shape.shape === 'path')
			.map(({ x, y }) => ({ x, y }));
		return { key, earlier, now };
	});

describe('a series', () => {
	test('of many times is drawn as points, and of few as bars', () => {
		expect(monthly(months(() => 1)).panel.form).toBe('dots');
		expect(
			panelsFor(rows(aDossier({ series: [aSeries()] })), frame).map(({ form }) => form),
		).toEqual(['bars']);
	});

	test('has a mark for each time of which the year before is on record, and for no other', () => {
		const gone = months(() => 1).filter((_, i) => i !== 3 && i !== 20);
		const { drawing } = monthly(gone);
		// Months of 2024 without April, whose year before is missing, and September, which is missing itself.
		const expected = [1, 2, 3, 5, 6, 7, 8, 10, 11, 12].map(
			(month) => `cars-2024-${String(month).padStart(2, '0')}`,
		);
		expect(drawing.marks.map(({ key }) => key)).toEqual(expected);
		for (const { earlier, now } of pathsOf(drawing)) expect(earlier?.x).toBe(now?.x);
	});

	test('draws equal numbers at one height, and as far apart as they differ', () => {
		const { drawing } = monthly(
			months(
				(i) => (i === 6 ? 0.5 : i === 7 ? 0.75 : 1),
				() => 1000,
			),
		);
		const at = pathsOf(drawing);
		const heights = new Set(at.map(({ earlier }) => earlier?.y));
		expect(heights.size).toBe(1);
		for (const { key, earlier, now } of at)
			if (!/-0[78]$/.test(key)) expect(now?.y).toBe(earlier?.y);
		const gap = (end: string) => {
			const { earlier, now } = at.find(({ key }) => key.endsWith(end)) ?? {};
			return (now?.y ?? 0) - (earlier?.y ?? 0);
		};
		expect(gap('-07') / gap('-08')).toBeCloseTo(2, 1);
	});

	test('joins no time to the next, and has no ink behind its last number', () => {
		const { drawing } = monthly(months(() => 0.9).slice(0, 20));
		for (const { shapes } of drawing.marks)
			for (const shape of shapes) if (shape.shape === 'line') expect(shape.x1).toBe(shape.x2);
		const last = Math.max(...pathsOf(drawing).map(({ now }) => now?.x ?? 0));
		const inked = shapesOf(drawing).flatMap(({ shape }) =>
			shape.shape === 'path'
				? shape.x
				: shape.shape === 'line' && shape.x1 === shape.x2
					? shape.x1
					: [],
		);
		expect(Math.max(...inked)).toBe(last);
	});

	test('starts at zero unless all its numbers are far from it, and says so', () => {
		expect(amountsFor([10, 100])[0]).toBe(0);
		const [floor = 0] = amountsFor([37072, 82997]);
		expect(floor).toBeGreaterThan(0);
		expect(floor).toBeLessThanOrEqual(37072);
		const { of, panel } = monthly(months(() => 0.9));
		expect(floorOf(panel)).toBeGreaterThan(0);
		expect(outputReading(of, [panel])).toContain('The scale starts at');
	});

	test('is drawn from a year before the start on', () => {
		const points = [2020, 2021, 2022, 2023, 2024].flatMap((year) =>
			['01', '07'].map((month) => aPoint({ period: `${year}-${month}`, value: year })),
		);
		const [panel] = panelsFor(rows(aDossier({ series: [aSeries({ points })] })), frame);
		expect(panel?.rows.map(({ period }) => period)).toEqual(['2023-07', '2024-01', '2024-07']);
	});

	test('of weeks without a year before is drawn as it is', () => {
		const points = [3, 10, 17, 24].map((day) =>
			aPoint({
				period: `2024-06-${String(day).padStart(2, '0')}/2024-06-${String(day + 6).padStart(2, '0')}`,
				value: day,
			}),
		);
		const of = aDossier({ series: [aSeries({ points })] });
		const drawn = output({ dossier: of, comparisons: [] });
		expect(drawn?.views[0].drawings[0]?.marks).toHaveLength(4);
		expect(drawn?.unit).toBe('Cars built in Example a week, 3 to 30 June 2024');
	});

	test('tells the first number beside the one that is drawn, where they differ', () => {
		const revised = [
			aPoint({ period: '2023-07', value: 80 }),
			aPoint({ period: '2024-07', value: 60 }),
			aPoint({ period: '2024-07', edition: 'revised', value: 61 }),
		];
		const of = aDossier({ series: [aSeries({ points: revised })] });
		const drawn = output({ dossier: of, comparisons: [] });
		const texts = drawn?.views[0].drawings.flatMap((one) =>
			shapesOf(one).flatMap(({ shape }) => (shape.shape === 'text' ? shape.text : [])),
		);
		expect(texts).toContain('first published: 60');
		expect(drawn?.key.map((one) => one.words)).toContain('first published');
	});

	test.each([
		[1, 12],
		[900, 1100],
		[1e6, 9e6],
	])(
		'with numbers from %d to %d nothing overlaps or leaves the drawing at any width',
		(least, most) => {
			const size = (i: number) => Math.round(least + ((most - least) * ((i * 7) % 12)) / 11);
			expect(faultsOf(monthly(months((i) => (i % 2 ? 0.6 : 1.1), size)).drawing)).toEqual([]);
		},
	);
});

describe('the headline of a series', () => {
	const said = (fields: object, points = months((i) => (i === 6 ? 0.729 : 1))) => {
		const { of, panel } = monthly(points, fields);
		return outputHeadline(of, [panel], frame);
	};

	test('says the change in the time that has most days of the stop', () =>
		expect(said({})).toBe('In July the works built 27% fewer cars than a year before'));

	test('says more, and as many', () => {
		const grown = (share: number) =>
			said(
				{},
				months((i) => (i === 6 ? share : 1)),
			);
		expect(grown(1.12)).toContain('12% more cars');
		expect(grown(1)).toBe('In July the works built as many cars as a year before');
	});

	test('has at most twelve words, whatever the series calls things', () => {
		const long = said({
			by: 'Northtown General Hospital',
			did: 'treated',
			unit: 'emergency patients',
		});
		expect(long.split(' ').length).toBeLessThanOrEqual(12);
		expect(long).toBe(
			'Northtown General Hospital treated 27% fewer emergency patients than a year before',
		);
	});
});

test('of the days of a stop, that of the return is none', () => {
	const stop = { ...frame, began: '2024-07-30', back: '2024-08-03' };
	const out = (period: string) => daysOut({ period }, stop);
	expect([out('2024-07'), out('2024-08'), out('2024-06'), out('2024-08-03')]).toEqual([2, 2, 0, 0]);
	expect(daysOut({ period: '2024-07' }, { ...stop, back: undefined })).toBe(1);
});

test('a number is read out value first, with what it is and how firm', () => {
	const [, row] = rows(aDossier({ series: [aSeries()] }));
	expect(row && outputReadout(row)).toBe('60 cars: July 2024, −25% on a year before (reported)');
});

test.each(subjects)('the content of $dossier.id fits the drawing', (real) => {
	const drawings = output(real)?.views[0].drawings ?? [];
	expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(output({ dossier, comparisons: [] }))).toMatchFileSnapshot('output.svg'));
