import { describe, expect, test } from 'vitest';
import { output } from '#charts/output/chart.ts';
import { layout } from '#charts/output/layout.ts';
import type { Rect } from '#charts/draw/drawing.ts';
import {
	outputDescription,
	outputHeadline,
	outputInWords,
	outputReading,
	outputTitle,
} from '#charts/output/words.ts';
import type { Dossier } from '#facts/dossier.ts';
import { before, type Comparison } from '#facts/measure.ts';
import { panelInWords, panelsOf, rows, type Output } from '#tables/output.ts';
import { aClaim, aDossier, anIncident } from '../a.ts';
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
const barsOf = (...list: Output[]) =>
	layout(list, 'panel').marks.map(({ shapes }) =>
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
		expect(layout([aRow({ id: 'a' }), aRow({ id: 'b' })], 'p').marks).toMatchObject([
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
			expect(faultsOf(layout(all, 'panel'))).toEqual([]);
		},
	);
});

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
		expect(outputHeadline([row])).toBe('The count is 25% lower than the month before');
		expect(outputReading([row])).not.toContain('computed');
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
		outputHeadline(
			changes.map((change) => aRow({ compared: change === null ? null : against(change, 1) })),
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
		const description = outputDescription(data);
		for (const text of ['51,090 (−27.1%)', 'about 70,100', '59,010', 'about 77,400', '300'])
			expect(description).toContain(text);
		expect(description).toContain(
			'from −27.1% (Built, cars a month, September 2024) to −23.8% (Built, cars a month, October 2024)',
		);
	});
});

test.each(subjects)('the content of $dossier.id fits the drawing', (real) => {
	const drawings = output(real)?.views[0].drawings ?? [];
	expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(output({ dossier, comparisons: [] }))).toMatchFileSnapshot('output.svg'));
