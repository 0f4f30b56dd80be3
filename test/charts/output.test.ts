import { describe, expect, test } from 'vitest';
import { output } from '#charts/output/chart.ts';
import { layout } from '#charts/output/layout.ts';
import type { Rect } from '#charts/draw/drawing.ts';
import { outputDescription, outputHeadline, outputInWords } from '#charts/output/words.ts';
import { before, panelsOf, rows, type Output } from '#tables/output.ts';
import { aClaim, aDossier } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const aRow = ({ value = 100, ...fields }: Partial<Output> & { value?: number } = {}): Output => ({
	...{ id: 'a', panel: 'Cars built', period: 'July 2024', quantity: { value, unit: 'cars' } },
	...{ status: 'confirmed', change_percent: -50, change_about: false, year_earlier: 200 },
	...{ said_by: 'Example Ltd', as_of: '2024-08-01', sources: [] },
	...fields,
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

	test('the year before is a pattern, and missing where it is not known', () => {
		expect(barsOf(aRow())[0]?.map(({ pattern }) => pattern)).toEqual([undefined, 'hatch']);
		expect(barsOf(aRow({ change_percent: null, year_earlier: null }))[0]).toHaveLength(1);
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
			const all = [aRow({ value, year_earlier: value * 2, period: long }), aRow({ value: 1 })];
			expect(faultsOf(layout(all, 'panel'))).toEqual([]);
		},
	);
});

const change = (value: number) => ({
	figures: { change: { label: 'Change', value, unit: 'percent' } },
});
const dossier = aDossier({
	claims: [
		aClaim({ value: 9, unit: 'vans' }, 'not-drawn'),
		aClaim(
			{ value: 59010, unit: 'cars', output: 'Built', label: 'October', ...change(-23.8) },
			'b',
		),
		aClaim(
			{
				...{ value: 51090, unit: 'cars', output: 'Built', label: 'September', asOf: '2024-07' },
				...change(-27.1),
			},
			'c',
		),
		aClaim({ value: 300, unit: 'cars', output: 'Sold', label: 'Autumn', asOf: '2024-10' }, 'a'),
	],
});
const data = rows(dossier);

describe('rows', () => {
	test('are the claims with a panel, each panel by date', () =>
		expect(panelsOf(data).map((panel) => panel.map(({ id }) => id))).toEqual([['c', 'b'], ['a']]));

	test('the year before is computed to three significant figures, and gives the change again', () => {
		expect([before(51090, -27.1), before(59200, -43.3), before(110, 10)]).toEqual([
			...[70100, 104000, 100],
		]);
		for (const { quantity, change_percent, year_earlier } of data.slice(0, 2))
			expect(((quantity.value ?? 0) / (year_earlier ?? 1) - 1) * 100).toBeCloseTo(
				change_percent ?? 0,
				0,
			);
	});

	test('without a change there is no year before', () =>
		expect(data.at(-1)).toMatchObject({ change_percent: null, year_earlier: null }));

	test('what qualifies a number or its change stays with it', () => {
		const figures = { change: { label: 'Change', value: -20, unit: 'percent', about: true } };
		const claims = [aClaim({ value: 50, about: true, unit: 'cars', output: 'Built', figures })];
		const [row = aRow()] = rows(aDossier({ claims }));
		expect(outputInWords(row)).toBe('about 50 (about −20%)');
	});

	test('without such claims there is no chart', () =>
		expect(output({ dossier: aDossier(), comparisons: [] })).toBeUndefined());
});

describe('words', () => {
	const headline = (...changes: (number | null)[]) =>
		outputHeadline(changes.map((change_percent) => aRow({ change_percent })));

	test.each([
		[[-5, -10, null], 'All 2 counts around the stop are lower than a year earlier, by 5% to 10%'],
		[[-5, 10], '1 of 2 counts around the stop is lower than a year earlier, by 5%'],
		[[-5], 'The count around the stop is lower than a year earlier, by 5%'],
		[[5, 10], 'No count around the stop is lower than a year earlier'],
		[[null], 'What was built or sold around the stop'],
	])('the headline of changes of %j is true of them', (changes, words) =>
		expect(headline(...changes)).toBe(words),
	);

	test('the description mentions every number and both extremes', () => {
		const description = outputDescription(data);
		for (const text of ['51,090 (−27.1%)', 'about 70,100', '59,010', 'about 77,400', '300'])
			expect(description).toContain(text);
		expect(description).toContain('from −27.1% (Built, September) to −23.8% (Built, October)');
	});
});

test.each(subjects)('the content of $dossier.id fits the drawing', (real) => {
	const drawings = output(real)?.views[0].drawings ?? [];
	expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(output({ dossier, comparisons: [] }))).toMatchFileSnapshot('output.svg'));
