import { describe, expect, test } from 'vitest';
import Chart from '#charts/costs/Chart.astro';
import { layout } from '#charts/costs/layout.ts';
import { booked, rows, type Row } from '#charts/costs/rows.ts';
import { costsDescription, costsHeadline, groupNote, groupTitle } from '#wording/costs.ts';
import { money } from '#wording/quantity.ts';
import { aClaim, aDossier } from '../a.ts';
import { draw } from './draw.ts';
import { widthOf } from './width.ts';

const aRow = (fields: Partial<Row> = {}): Row => ({
	...{ id: 'a', group: 'booked', label: 'A', currency: 'GBP', value: 100, low: null, high: null },
	...{ status: 'confirmed', said_by: 'Example Ltd', as_of: '2024-08-01' },
	...fields,
});
const segmentsOf = (...list: Row[]) => layout(list).panels.flatMap(({ segments }) => segments);

describe('layout', () => {
	test('twice as much is twice as wide', () => {
		const [one, two] = segmentsOf(aRow({ value: 100 }), aRow({ value: 200 }));
		expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(2, 2);
	});

	test('bars start at zero; what was booked is added up, nothing else is', () => {
		const [first, second] = segmentsOf(aRow({ value: 100 }), aRow({ value: 200 }));
		expect(first?.x).toBe(0);
		expect(second?.x).toBeCloseTo(first?.width ?? -1, 2);
		const guarantees = segmentsOf(aRow({ group: 'guarantee' }), aRow({ group: 'guarantee' }));
		expect(guarantees.map(({ x }) => x)).toEqual([0, 0]);
	});

	test('a range runs from its low to its high end with its middle within', () => {
		const { panels } = layout([aRow({ group: 'modelled', value: 190, low: 160, high: 210 })]);
		const [panel] = panels;
		const [range] = panel?.segments ?? [];
		expect(range?.kind).toBe('range');
		expect(range?.x).toBeGreaterThan(0);
		expect(panel?.middle).toBeGreaterThan(range?.x ?? 100);
		expect(panel?.middle).toBeLessThan((range?.x ?? 0) + (range?.width ?? 0));
	});

	test('each group has a panel of its own, and none where it has nothing', () => {
		const groups = (list: Row[]) => layout(list).panels.map(({ group }) => group);
		expect(groups([aRow({ group: 'guarantee' }), aRow()])).toEqual(['booked', 'guarantee']);
		expect(groups([])).toEqual([]);
	});

	test('nothing leaves the frame', () => {
		const all = [aRow({ value: 987 }), aRow({ group: 'modelled', value: 9, low: 5, high: 1234 })];
		const { panels, height } = layout(all);
		for (const { segments, y, height: tall } of panels) {
			expect(y + tall).toBeLessThanOrEqual(height);
			for (const { x, width } of segments) expect(x + width).toBeLessThanOrEqual(100);
		}
	});

	test.each([320, 360, 768, 1200])(
		'at %d px no label of the axis meets another or the edge',
		(px) => {
			const inner = Math.min(px - 32, 928);
			for (const value of [260e6, 1.9e9, 2.1e9, 7.3e6, 999]) {
				const ends = layout([aRow({ value })]).ticks.map((tick) => {
					const from = (tick.x / 100) * inner + 4;
					return { from, to: from + widthOf(money(tick.value, 'GBP'), 12) };
				});
				for (const [i, { from, to }] of ends.entries()) {
					expect(from).toBeGreaterThan(ends[i - 1]?.to ?? 0);
					expect(to).toBeLessThanOrEqual(inner);
				}
			}
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
		aClaim({ value: 1.5e9, upTo: true, unit: 'GBP', cost: 'guarantee' }, 'promise'),
		aClaim({ value: 5, unit: 'GBP' }, 'no-cost'),
	],
});

describe('rows', () => {
	test('only claims that state a cost are drawn, by group and by date', () =>
		expect(rows(dossier).map(({ id }) => id)).toEqual(['one', 'two', 'model', 'promise']));

	test('only what was booked is summed', () => expect(booked(rows(dossier))).toBe(260e6));
});

describe('words', () => {
	const data = rows(dossier);

	test('the headline names what was booked and the range of the model', () =>
		expect(costsHeadline(data, 'Example', 260e6)).toBe(
			'Example booked £260m; a model puts the wider cost at £1.6bn to £2.1bn',
		));

	test('the description mentions every sum, its extremes and what each is', () => {
		const description = costsDescription(data, 'Example', 260e6);
		for (const text of ['£260m', '£196m', '£64m', '£1.6bn', '£2.1bn', '£1.9bn', 'up to £1.5bn'])
			expect(description).toContain(text);
		expect(description).toContain(groupTitle('guarantee', 'Example'));
	});

	test('a single booked sum is not said twice', () =>
		expect(groupNote('booked', data.slice(0, 1), 196e6)).toBe('£196m'));
});

test('the drawing', async () => {
	await expect(await draw(Chart, { dossier })).toMatchFileSnapshot('costs.html');
});
