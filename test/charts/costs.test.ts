import { describe, expect, test } from 'vitest';
import { costs } from '#charts/costs/chart.ts';
import { layout, segments } from '#charts/costs/layout.ts';
import type { Quantity } from '#facts/quantity.ts';
import { costsDescription, costsHeadline, groupNote } from '#charts/costs/words.ts';
import { booked, rows, type Group, type Cost, costInWords, groupTitle } from '#tables/costs.ts';
import { aClaim, aDossier } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';

type Fields = Partial<Cost> & Partial<Quantity>;

const aRow = ({
	value = 100,
	low,
	high,
	about,
	atMost,
	unit = 'GBP',
	...fields
}: Fields = {}): Cost => ({
	...{ id: 'a', group: 'booked', label: 'A', own: undefined },
	quantity: { value, low, high, about, atMost, unit },
	...{ status: 'confirmed', said_by: 'Example Ltd', as_of: '2024-08-01', sources: [] },
	...fields,
});
/** A unit of money is as wide as a percent. */
const segmentsOf = (group: Group, ...list: Fields[]) =>
	segments(
		group,
		list.map((row) => aRow({ group, ...row })),
		(value) => value,
	);
const marksOf = (...list: Cost[]) => layout(list, 'Example').marks;

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
		const tops = (group: Group) =>
			marksOf(aRow({ id: 'a', group }), aRow({ id: 'b', group })).map(({ y }) => y);
		expect(new Set(tops('booked')).size).toBe(1);
		expect(new Set(tops('guarantee')).size).toBe(2);
	});

	test('a range runs from its low to its high end with its middle within', () => {
		const [range] = segmentsOf('modelled', { value: 19, low: 16, high: 21 });
		expect(range).toMatchObject({ kind: 'range', x: 16, width: 5, middle: 19 });
	});

	test('a mark for each sum, in the order of the rows', () =>
		expect(marksOf(aRow({ id: 'a' }), aRow({ id: 'b', group: 'guarantee' }))).toMatchObject([
			{ key: 'a' },
			{ key: 'b' },
		]));

	test.each([260e6, 1.9e9, 2.1e9, 7.3e6, 999])(
		'with a largest sum of %d nothing overlaps or leaves the drawing at any width',
		(value) => {
			const all = [
				aRow({ value }),
				aRow({ value: value / 3 }),
				aRow({ group: 'modelled', value: value / 2, low: value / 4, high: value }),
				aRow({ group: 'guarantee', value }),
			];
			expect(faultsOf(layout(all, 'An organisation with a rather long name'))).toEqual([]);
		},
	);
});

const dossier = aDossier({
	claims: [
		aClaim({ value: 196e6, unit: 'GBP', cost: 'booked', label: 'First quarter' }, 'one'),
		aClaim({ value: 64e6, unit: 'GBP', cost: 'booked', asOf: '2024-11-01' }, 'two'),
		aClaim(
			{ value: 1.9e9, low: 1.6e9, high: 2.1e9, unit: 'GBP', cost: 'modelled', status: 'estimated' },
			'model',
		),
		aClaim({ value: 1.5e9, atMost: true, unit: 'GBP', cost: 'guarantee' }, 'promise'),
		aClaim({ value: 5, unit: 'GBP' }, 'no-cost'),
	],
});

describe('rows', () => {
	test('only claims that state a cost are drawn, by group and by date', () =>
		expect(rows(dossier).map(({ id }) => id)).toEqual(['one', 'two', 'model', 'promise']));

	test('only what was booked is summed', () =>
		expect(booked(rows(dossier))).toEqual({ value: 260e6, unit: 'GBP' }));
});

describe('words', () => {
	const data = rows(dossier);

	test('the headline names what was booked and the range of the model', () =>
		expect(costsHeadline(data, 'Example', booked(data))).toBe(
			'Example booked £260m; a model puts the wider cost at £1.6bn to £2.1bn',
		));

	test('the description mentions every sum, its extremes and what each is', () => {
		const description = costsDescription(data, 'Example', booked(data));
		for (const text of ['£260m', '£196m', '£64m', '£1.6bn', '£2.1bn', '£1.9bn', 'up to £1.5bn'])
			expect(description).toContain(text);
		expect(description).toContain(groupTitle('guarantee', 'Example'));
	});

	test('a single booked sum is not said twice', () =>
		expect(groupNote('booked', data.slice(0, 1), booked(data.slice(0, 1)))).toBe('£196m'));
});

describe('what qualifies a sum', () => {
	const claims = [
		aClaim({ value: 196e6, unit: 'GBP', cost: 'booked' }, 'one'),
		aClaim({ value: 60e6, about: true, unit: 'GBP', cost: 'booked', asOf: '2024-09' }, 'two'),
		aClaim({ low: 1e6, high: 3e6, unit: 'GBP', cost: 'booked', asOf: '2024-10' }, 'three'),
		aClaim({ value: 5e6, unit: 'USD', cost: 'booked', label: 'Abroad' }, 'dollars'),
		aClaim({ value: 9e6, unit: 'GBP', cost: 'guarantee' }, 'promise'),
	];
	const data = rows(aDossier({ claims }));

	test('stays with it and with what it is added to', () => {
		expect(booked(data)).toEqual({ low: 257e6, high: 259e6, about: true, unit: 'GBP' });
		expect(costsHeadline(data, 'Example', booked(data))).toContain('about £257m to £259m');
	});

	test('is never made up: a guarantee is no ceiling unless its claim says so', () =>
		expect(data.filter(({ group }) => group === 'guarantee').map(costInWords)).toEqual(['£9m']));

	test('sums of another currency stand beside the drawing, not in it', () => {
		const chart = costs({ dossier: aDossier({ claims }), comparisons: [] });
		expect(chart?.views[0].drawings[0]?.marks.map(({ key }) => key)).not.toContain('dollars');
		expect(chart?.notes).toMatchObject([{ name: 'Abroad', text: expect.stringContaining('$5m') }]);
		expect(chart?.table.rows.map(({ key }) => key)).toContain('dollars');
	});
});

test('the drawing', async () =>
	expect(await picture(costs({ dossier, comparisons: [] }))).toMatchFileSnapshot('costs.svg'));
