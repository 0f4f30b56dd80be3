import { describe, expect, test } from 'vitest';
import { map } from '#charts/map/chart.ts';
import { beside } from '#charts/map/beside.ts';
import { cross, inColumn, spread } from '#charts/map/column.ts';
import { LINE, type Named } from '#charts/map/named.ts';
import { layout } from '#charts/map/layout.ts';
import { region, rows } from '#charts/map/rows.ts';
import { dossiersIn } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { mapDescription, mapHeadline } from '#wording/map.ts';
import { aDossier, aSite } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';

const dossier = aDossier({
	sites: [
		aSite({ label: 'North', country: 'Here', latitude: 52.6, longitude: -1.6 }, 'north'),
		aSite({ label: 'South', country: 'Here', latitude: 52.1, longitude: -1.4 }, 'south'),
		aSite(
			{ label: 'East', country: 'There', latitude: 18, longitude: 73, state: 'disputed' },
			'east',
		),
		aSite(
			{ label: 'West', country: 'Yonder', latitude: -22, longitude: -44, state: 'unknown' },
			'west',
		),
	],
});
const named = (key: string, x: number, y: number): Named => ({ key, text: `Site ${key}`, x, y });

describe('labels', () => {
	test('names in a column stand apart and within the frame', () => {
		const crowd = Array.from({ length: 9 }, (_, i) => named(String(i), 20 + i, 90 + (i % 3)));
		const ys = inColumn(crowd, 100, 0, 200)
			.map(({ labelY }) => labelY)
			.toSorted((a, b) => a - b);
		for (const [i, y] of ys.entries()) {
			if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(LINE);
			expect(y).toBeLessThanOrEqual(200);
			expect(y).toBeGreaterThan(0);
		}
	});

	test('heights that fit are kept; those that do not spread around their middle', () => {
		expect(spread([20, 60, 100], 0, 200)).toEqual([20, 60, 100]);
		expect(spread([50, 50, 50], 0, 200)).toEqual([50 - LINE, 50, 50 + LINE]);
		expect(spread([0, 0], 0, 200)).toEqual([0, LINE]);
	});

	test('no line to a name crosses another', () => {
		const crowd = [named('a', 60, 90), named('b', 90, 92), named('c', 60, 95), named('d', 95, 97)];
		const placed = inColumn(crowd, 150, 0, 200);
		for (const one of placed)
			for (const other of placed) if (one !== other) expect(cross(one, other)).toBe(false);
	});

	test('a name alone stands at the height of its point', () =>
		expect(inColumn([named('a', 20, 90)], 100, 0, 200)[0]?.labelY).toBe(94));

	test('names beside near points do not cover each other', () => {
		const placed = beside([named('a', 50, 50), named('b', 55, 52), named('c', 52, 56)], 288, 190);
		expect(new Set(placed.map(({ labelY, anchor }) => `${labelY} ${anchor}`)).size).toBe(3);
	});

	test('a name that would leave the frame stands on the other side', () =>
		expect(beside([named('a', 280, 50)], 288, 190)[0]?.anchor).toBe('end'));
});

describe('layout', () => {
	test('the country with most sites is enlarged, the others are on the map of the world', () => {
		expect(region(rows(dossier)).country).toBe('Here');
		const [near, far] = layout(rows(dossier), 'Elsewhere');
		expect(near?.marks.map(({ key }) => key)).toEqual(['north', 'south']);
		expect(far?.marks.map(({ key }) => key)).toEqual(['east', 'west']);
		expect(far?.title).toBe('Elsewhere');
	});

	test('further north is further up, further east further right', () => {
		const [near] = layout(rows(dossier), 'Elsewhere');
		const point = (key: string) =>
			near?.marks.find((mark) => mark.key === key)?.shapes.find((shape) => shape.shape === 'path');
		expect(point('north')?.y).toBeLessThan(point('south')?.y ?? 0);
		expect(point('north')?.x).toBeLessThan(point('south')?.x ?? 0);
	});

	test('one country alone needs no map of the world', () =>
		expect(layout(rows(aDossier()), 'Elsewhere')).toHaveLength(1));

	test.each([...dossiersIn(readTexts(process.cwd())), dossier, aDossier()])(
		'on the map of $id no name covers another or leaves its frame',
		(one) => {
			const drawings = map({ dossier: one, comparisons: [] })?.views[0].drawings ?? [];
			expect(drawings.length).toBeGreaterThan(0);
			expect(drawings.flatMap(faultsOf)).toEqual([]);
		},
	);
});

test('the words count what stopped and name every site with its state', () => {
	expect(mapHeadline(rows(dossier))).toBe('2 sites stopped in Here; whether East did is disputed');
	const description = mapDescription(rows(dossier));
	for (const text of ['Here: North and South.', 'East (disputed)', 'West (unknown)'])
		expect(description).toContain(text);
});

test('the drawing', async () =>
	expect(await picture(map({ dossier, comparisons: [] }))).toMatchFileSnapshot('map.svg'));
