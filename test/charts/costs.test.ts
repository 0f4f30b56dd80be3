import { describe, expect, test } from 'vitest';
import { costs } from '#charts/costs/chart.ts';
import { layout, PAINTS, segments } from '#charts/costs/layout.ts';
import {
	costsAnswer,
	costsDescription,
	costsHeadline,
	costsReading,
	panelNote,
} from '#charts/costs/words.ts';
import type { Quantity } from '#facts/quantity.ts';
import { COST_KINDS, type CostKind } from '#records/cost.ts';
import {
	costInWords,
	costsShown,
	panelTitle,
	purses,
	rows,
	totalOf,
	type Cost,
	type Panel,
} from '#tables/costs.ts';
import { comparisonOf, scalesOf } from '#tables/compared.ts';
import { aClaim, aDossier, anIncident } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';

type Fields = Partial<Cost> & Partial<Omit<Quantity, 'unit'>> & { unit?: string };

let quarter = 0;
/** A row; each was booked for a time of its own. */
const aRow = ({
	value = 100,
	low,
	high,
	about,
	atMost,
	unit = 'GBP',
	...fields
}: Fields = {}): Cost => ({
	id: 'a',
	kind: 'booked',
	scope: 'organisation',
	together: [],
	of: null,
	label: 'A',
	measures: undefined,
	own: undefined,
	period: String(2000 + quarter++),
	quantity: { value, low, high, about, atMost, unit },
	status: 'confirmed',
	said_by: 'Example Ltd',
	as_of: '2024-08-01',
	sources: [],
	...fields,
});
const panelOf = (...list: Cost[]): Panel => purses(list)[0]?.panels[0] as Panel;
/** A unit of money is as wide as a percent. */
const segmentsOf = (kind: CostKind, ...list: Fields[]) =>
	segments(panelOf(...list.map((row) => aRow({ kind, ...row }))), (value) => value);
const drawn = (...list: Cost[]) =>
	purses(list).map((purse, _, all) =>
		layout(purse, 'An organisation with a rather long name', all),
	);
const marksOf = (...list: Cost[]) => drawn(...list)[0]?.marks ?? [];

describe('layout', () => {
	test('twice as much is twice as wide', () => {
		const [one, two] = segmentsOf('booked', { value: 10 }, { value: 20 });
		expect((two?.width ?? 0) / (one?.width ?? 1)).toBe(2);
	});

	test('bars start at zero; what was booked is added up, nothing else is', () => {
		expect(segmentsOf('booked', { value: 10 }, { value: 20 }).map(({ x }) => x)).toEqual([0, 10]);
		expect(segmentsOf('guarantee', {}, {}).map(({ x }) => x)).toEqual([0, 0]);
	});

	test('sums that are not added stand one below the other', () => {
		const tops = (kind: CostKind) =>
			marksOf(aRow({ id: 'a', kind }), aRow({ id: 'b', kind })).map(({ y }) => y);
		expect(new Set(tops('booked')).size).toBe(1);
		expect(new Set(tops('guarantee')).size).toBe(2);
	});

	test('a range runs from its low to its high end with its middle within', () => {
		const [range] = segmentsOf('model', { value: 19, low: 16, high: 21 });
		expect(range).toMatchObject({ x: 16, width: 5, middle: 19 });
	});

	test('what leads to a range is drawn as another kind of thing than the range', () => {
		const [mark] = marksOf(aRow({ kind: 'model', value: 19, low: 16, high: 21 }));
		const rects = (mark?.shapes ?? []).flatMap((shape) => (shape.shape === 'rect' ? shape : []));
		expect(rects.map(({ x, pattern }) => [x === 0, pattern])).toEqual([
			[true, undefined],
			[false, PAINTS.model.pattern],
		]);
		expect(rects[1]?.x).toBe(rects[0]?.width);
	});

	test('what insurance paid, or that there was none, is told in words and has no bar', () => {
		const none = aRow({ id: 'none', kind: 'insurance', label: 'None in force' });
		const told = marksOf(aRow(), aRow({ id: 'paid', kind: 'insurance', status: 'reported' }), {
			...none,
			quantity: undefined,
		}).slice(1);
		expect(told.flatMap(({ shapes }) => shapes.map(({ shape }) => shape))).toEqual([
			'text',
			'text',
		]);
		expect(
			told.map(({ key, shapes: [text] }) => [key, text && 'text' in text && text.text]),
		).toEqual([
			['paid', '£100 received (reported)'],
			['none', 'None in force'],
		]);
	});

	test('an unused loan is an empty, dashed bar', () =>
		expect(marksOf(aRow({ kind: 'guarantee' }))[0]?.shapes).toMatchObject([
			{ shape: 'rect', stroke: 'planned', dash: PAINTS.guarantee.dash },
		]));

	test('a mark for each sum, in the order of the rows', () =>
		expect(marksOf(aRow({ id: 'a' }), aRow({ id: 'b', kind: 'guarantee' }))).toMatchObject([
			{ key: 'a' },
			{ key: 'b' },
		]));

	test.each([260e6, 1.9e9, 2.1e9, 7.3e6, 999])(
		'with a largest sum of %d nothing overlaps or leaves the drawing at any width',
		(value) => {
			const all = [
				aRow({ value }),
				aRow({ value: value / 3 }),
				aRow({ kind: 'model', scope: 'economy', value: value / 2, low: value / 4, high: value }),
				...COST_KINDS.map((kind) => aRow({ kind, value })),
				aRow({ value, unit: 'SEK' }),
			];
			expect(drawn(...all).flatMap(faultsOf)).toEqual([]);
		},
	);
});

/** A claim with a sum of money. */
const aSum = (
	id: string,
	fields: object,
	{ period, ...cost }: { period?: string; [field: string]: unknown } = {},
) => aClaim({ unit: 'GBP', period, ...fields, cost: { scope: 'organisation', ...cost } }, id);
const booked = (period: string) => ({ kind: 'booked', period });

const dossier = aDossier({
	claims: [
		aSum('one', { value: 196e6 }, booked('2024-07/2024-09')),
		aSum('two', { value: 64e6, asOf: '2024-11-01' }, booked('2024-10/2024-12')),
		aSum(
			'model',
			{ value: 1.9e9, low: 1.6e9, high: 2.1e9, status: 'estimated' },
			{ kind: 'model', scope: 'economy' },
		),
		aSum('promise', { value: 1.5e9, atMost: true }, { kind: 'guarantee' }),
		aClaim({ value: 5, unit: 'GBP' }, 'no-cost'),
	],
});
const headline = (...claims: ReturnType<typeof aSum>[]) =>
	costsHeadline(purses(rows(aDossier({ claims }))), 'Example');

describe('rows', () => {
	test('only claims that state a sum are drawn, by kind and by date', () =>
		expect(rows(dossier).map(({ id }) => id)).toEqual(['one', 'two', 'model', 'promise']));

	test('a sum without a name is called by its period', () =>
		expect(rows(dossier)[0]?.label).toBe('July to September 2024'));

	test('only what was booked is summed', () =>
		expect(purses(rows(dossier)).flatMap(({ panels }) => panels.map(totalOf))).toEqual([
			{ value: 260e6, unit: 'GBP' },
			undefined,
			undefined,
		]));

	test('what was booked for one time is not added twice', () => {
		const twice = (period: string) =>
			totalOf(panelOf(aRow({ period: '2024-01/2024-06' }), aRow({ period })));
		expect(twice('2024-04/2024-06')).toBeUndefined();
		expect(twice('2024-07/2024-09')).toMatchObject({ value: 200 });
	});
});

describe('words', () => {
	const all = purses(rows(dossier));

	test('the headline names what was booked beside the range of the model, if both are short', () => {
		expect(costsHeadline(all, 'Example')).toBe(
			'Example booked £260m; a model puts wider costs at £1.6bn to £2.1bn',
		);
		expect(costsHeadline(all, 'The Example Works of the North')).toBe(
			'The Example Works of the North booked costs of £260m',
		);
		expect(costsAnswer(all, 'Example', 0)).toMatch(
			/^Example booked £260m; a model puts wider costs at £1\.6bn to £2\.1bn\. /,
		);
	});

	test('the description mentions every sum, its extremes and what each is', () => {
		const description = costsDescription(all, 'Example');
		for (const text of ['£260m', '£196m', '£64m', '£1.6bn', '£2.1bn', '£1.9bn', 'up to £1.5bn'])
			expect(description).toContain(text);
		expect(description).toContain(
			panelTitle({ kind: 'guarantee', scope: 'organisation', together: [], of: null }, 'Example'),
		);
	});

	test('no sentence of it has two colons', () => {
		const sums = (['own-estimate', 'insurance', 'guarantee'] as const).map((kind, i) =>
			aSum(`sum-${i}`, { value: 5e6 }, { kind, period: '2024' }),
		);
		const parts = ['2023', '2024'].map((period) =>
			aSum(`booked-${period}`, { value: 5e6 }, { kind: 'booked', period }),
		);
		const described = costsDescription(
			purses(rows(aDossier({ claims: [...sums, ...parts] }))),
			'Example',
		);
		expect(described.split(/[.;] /).filter((part) => part.split(': ').length > 2)).toEqual([]);
	});

	test('a single booked sum is not said twice', () =>
		expect(panelNote(panelOf(aRow({ value: 196e6 })))).toBe('£196m'));

	test('one panel is one, and is not set apart from others', () => {
		const one = purses([aRow()]);
		expect(costsDescription(one, 'Example')).toMatch(/^One panel on one scale/);
		expect(costsAnswer(one, 'Example', 0)).toBe('Example booked £100.');
		expect(costsReading(one)).not.toContain('cannot be added');
	});
});

describe('each kind of sum', () => {
	test.each([
		['booked', 'Example booked £5m'],
		['expected', 'Example expected to book £5m'],
		['own-estimate', 'Example’s own estimate was £5m'],
		['model', 'A model puts the cost at £5m'],
		['income-lost', 'Example lost income of £5m'],
		['insurance', 'Example received £5m from insurance'],
		['guarantee', 'A loan of £5m was under a guarantee'],
	])('%s is said as what it is', (kind, words) =>
		expect(headline(aSum('a', { value: 5e6 }, { kind, period: '2024' }))).toBe(words),
	);

	test('whose two sums are is named once', () =>
		expect(
			costsAnswer(
				purses(
					rows(
						aDossier({
							claims: [
								aSum('a', { value: 5e6 }, { kind: 'booked', period: '2024' }),
								aSum('b', { value: 2e6 }, { kind: 'expected', period: '2024' }),
							],
						}),
					),
				),
				'Example',
				0,
			),
		).toMatch(/^Example booked £5m; it expected to book £2m\./));

	test('what one of several organisations states is its own, and no sum of all of them', () => {
		const incident = anIncident({ organisations: ['North Works', 'South Works'] });
		const said = (id: string, saidBy: string, value: number) =>
			aSum(id, { value, saidBy }, { kind: 'booked', period: '2024' });
		const told = (...claims: ReturnType<typeof aSum>[]) =>
			costs({ dossier: aDossier({ incident, claims }), comparisons: [] })?.views[0];
		const own = [said('a', 'North Works', 5e6), said('b', 'South Works', 2e6)];
		expect(told(...own)?.headline).toBe('North Works booked £5m; South Works booked £2m');
		expect(told(...own)?.description).toContain('Booked by South Works: £2m.');
		expect(told(said('a', 'Works Holding', 5e6))?.headline).toBe(
			'North Works and South Works booked £5m',
		);
		expect(told(...own.slice(0, 1), said('c', 'Works Holding', 9e6))?.headline).toBe(
			'North Works booked £5m; North Works and South Works booked £9m',
		);
		const dossier = aDossier({ incident, claims: own });
		const compared = comparisonOf(dossier).rows?.filter(({ measure }) => measure === 'booked');
		expect(compared?.map((row) => row.incident)).toEqual(['North Works', 'South Works']);
		// Each has two sums that no claim adds up: still a row each.
		const parts = ['North Works', 'South Works'].flatMap((saidBy) =>
			['2023', '2024'].map((period) =>
				aSum(`${saidBy} ${period}`, { value: 1e6, saidBy }, { kind: 'booked', period }),
			),
		);
		const both = comparisonOf(aDossier({ incident, claims: parts }));
		const shown = scalesOf([both]).filter(({ measure }) => measure === 'booked');
		expect(shown.flatMap((scale) => scale.rows.map((row) => row.incident))).toEqual([
			'North Works',
			'South Works',
		]);
	});

	test('an estimate of lost income is not said as what was lost', () =>
		expect(headline(aSum('a', { value: 5e6, status: 'estimated' }, { kind: 'income-lost' }))).toBe(
			'Example’s lost income was estimated at £5m',
		));

	test('the cost to a sector or an economy is not that of the organisation', () => {
		const of = (kind: string, scope: string) =>
			headline(aSum('a', { value: 5e6 }, { kind, scope }));
		expect(of('model', 'sector')).toBe('A model puts the cost to its sector at £5m');
		expect(of('model', 'economy')).toBe('A model puts wider costs at £5m');
		expect(of('income-lost', 'sector')).toBe('Income of £5m was lost in its sector');
		const both = { kind: 'model', scope: 'organisation', together: ['North', 'South'] };
		expect(headline(aSum('a', { value: 5e6 }, both))).toBe(
			'A model puts the cost to North and South together at £5m',
		);
	});

	test('has a panel title and a paint of its own, also without a range', () => {
		const all = COST_KINDS.map((kind) => aRow({ id: kind, kind }));
		const titles = all.map((row) => panelTitle(row, 'Example'));
		expect(new Set(titles).size).toBe(COST_KINDS.length);
		const paints = Object.values(PAINTS).map((paint) => JSON.stringify(paint));
		expect(new Set(paints).size).toBe(paints.length);
		expect(titles.filter((title) => title.includes('not a cost'))).toHaveLength(2);
	});

	test('of one scope has a panel of its own', () => {
		const panels = purses([
			aRow({ kind: 'model' }),
			aRow({ kind: 'model', scope: 'economy' }),
		]).flatMap((purse) => purse.panels);
		expect(panels.map(({ scope }) => scope)).toEqual(['organisation', 'economy']);
	});
});

describe('two currencies', () => {
	const claims = [
		aSum('crowns', { value: 41e6, unit: 'SEK' }, booked('2024-07/2024-09')),
		aSum('euros', { value: 2e6, unit: 'EUR', asOf: '2024-11' }, booked('2024-10/2024-12')),
		aSum('more', { value: 1e6, unit: 'EUR', asOf: '2024-12' }, booked('2025-01/2025-03')),
	];
	const chart = costs({ dossier: aDossier({ claims }), comparisons: [] });
	const drawings = chart?.views[0].drawings ?? [];

	test('are never added', () => {
		expect(chart?.views[0].headline).toBe('Example Ltd booked SEK 41m and €3m');
		expect(chart?.views[0].description).not.toContain('44');
	});

	test('have a scale each', () => {
		expect(drawings.map(({ title }) => title)).toEqual(['Sums in SEK', 'Sums in EUR']);
		expect(new Set(drawings.map(({ id }) => id)).size).toBe(2);
		expect(drawings.map(({ marks }) => marks.map(({ key }) => key))).toEqual([
			['crowns'],
			['euros', 'more'],
		]);
		expect(chart?.reading).toContain('Each currency has a scale of its own');
	});

	test('have all their sums in the table', () =>
		expect(chart?.table.rows.map(({ key }) => key)).toEqual(['crowns', 'euros', 'more']));
});

describe('what qualifies a sum', () => {
	const data = rows(
		aDossier({
			claims: [
				aSum('one', { value: 196e6 }, booked('2024-07')),
				aSum('two', { value: 60e6, about: true, asOf: '2024-09' }, booked('2024-08')),
				aSum('three', { low: 1e6, high: 3e6, asOf: '2024-10' }, booked('2024-09')),
				aSum('promise', { value: 9e6 }, { kind: 'guarantee' }),
			],
		}),
	);

	test('stays with it and with what it is added to', () => {
		expect(totalOf(panelOf(...data))).toEqual({
			low: 257e6,
			high: 259e6,
			about: true,
			unit: 'GBP',
		});
		expect(costsHeadline(purses(data), 'Example')).toContain('about £257m to £259m');
	});

	test('is never made up: a guarantee is no ceiling unless its claim says so', () =>
		expect(data.filter(({ kind }) => kind === 'guarantee').map(costInWords)).toEqual(['£9m']));
});

test('that there was no insurance is a row of words, where its claim has a label', () => {
	const claims = [
		...dossier.claims,
		aClaim({ label: 'None in force', cost: { kind: 'insurance', scope: 'organisation' } }, 'none'),
	];
	const chart = costs({ dossier: aDossier({ claims }), comparisons: [] });
	expect(chart?.table.rows.map(({ key }) => key)).toContain('none');
	expect(chart?.views[0].drawings[0]?.marks.map(({ key }) => key)).toContain('none');
	expect(chart?.views[0].headline).not.toContain('insurance');
});

test('a sum for each week is in the table, not in the drawing', () => {
	const weekly = aRow({ id: 'weekly', unit: 'GBP/week' });
	expect(purses([weekly])).toEqual([]);
	expect(costsShown(dossier, [weekly]).rows).toHaveLength(1);
});

test('the drawing', async () =>
	expect(await picture(costs({ dossier, comparisons: [] }))).toMatchFileSnapshot('costs.svg'));
