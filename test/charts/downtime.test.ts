import { describe, expect, test } from 'vitest';
import Chart from '#charts/downtime/Chart.astro';
import { layout } from '#charts/downtime/layout.ts';
import { rows, type Row, type Rows } from '#charts/downtime/rows.ts';
import { downtimeDescription, downtimeHeadline } from '#wording/downtime.ts';
import { durations } from '#facts/duration.ts';
import { inWords } from '#wording/date.ts';
import { aDossier, aSite, aStage } from '../a.ts';
import { draw } from './draw.ts';
import { widthOf } from './width.ts';

const aRow = (fields: Partial<Row> = {}): Row => ({
	...{ id: 'a', site: 'A', country: 'Example', status: 'confirmed' },
	...{ stopped_earliest: '2024-07-01', stopped_latest: '2024-07-01' },
	...{ restarted_earliest: '2024-07-11', restarted_latest: '2024-07-11' },
	...{ running_earliest: '2024-07-21', running_latest: '2024-07-21' },
	...{ days_stopped_least: 10, days_stopped_most: 10 },
	...fields,
});
const placed = (...list: Row[]) =>
	layout({ stopped: list, apart: [], normal: '2024-08-01' } as Rows);
const marksOf = (row: Row) => placed(row).bars[0]?.marks ?? [];
const widthsOf = (row: Row, kind: string) =>
	marksOf(row)
		.filter((mark) => mark.kind === kind)
		.map(({ width }) => width);

describe('layout', () => {
	test('twice as long is twice as wide', () => {
		const until = (day: string) => ({ restarted_earliest: day, restarted_latest: day });
		const both = placed(aRow(until('2024-07-06')), aRow(until('2024-07-11')));
		const [five, ten] = both.bars.map(
			({ marks }) => marks.find(({ kind }) => kind === 'stopped')?.width ?? 0,
		);
		expect((ten ?? 0) / (five ?? 1)).toBeCloseTo(2, 2);
	});

	test('marks follow one another without gap or overlap, from edge to edge', () => {
		const row = aRow({ stopped_latest: '2024-07-05', restarted_earliest: '2024-07-09' });
		let end = 0;
		for (const { x, width } of marksOf(row)) {
			expect(x).toBeCloseTo(end, 1);
			end = x + width;
		}
		expect(end).toBeCloseTo(100, 1);
	});

	test('an uncertain day is a mark of its own, as wide as the doubt', () => {
		const [stop] = widthsOf(aRow({ stopped_latest: '2024-07-06' }), 'uncertain');
		const [day] = widthsOf(aRow({ restarted_earliest: '2024-07-10' }), 'uncertain');
		expect((stop ?? 0) / (day ?? 1)).toBeCloseTo(5, 1);
		expect(widthsOf(aRow(), 'uncertain')).toEqual([]);
	});

	test('without a first possible day of the restart, no day is drawn as surely stopped', () => {
		const row = aRow({ restarted_earliest: null });
		expect(widthsOf(row, 'stopped')).toEqual([]);
		expect(widthsOf(row, 'uncertain')).toHaveLength(1);
	});

	test('without a day for all lines, restarting lasts until the last end point', () => {
		const last = marksOf(aRow({ running_earliest: null, running_latest: null }));
		const running = marksOf(aRow({ running_earliest: '2024-08-01', running_latest: '2024-08-01' }));
		expect(last).toEqual(running);
	});

	test('bars keep the order of the rows and do not touch', () => {
		const { bars, height } = placed(aRow({ id: 'a' }), aRow({ id: 'b' }), aRow({ id: 'c' }));
		expect(bars.map(({ row }) => row.id)).toEqual(['a', 'b', 'c']);
		for (const [i, bar] of bars.entries()) {
			expect(bar.y + bar.height).toBeLessThanOrEqual(height);
			expect(bar.label).toBeGreaterThan((bars[i - 1]?.y ?? 0) + (bars[i - 1] ? bar.height : 0));
			expect(bar.label).toBeLessThan(bar.y);
		}
	});

	test('no rows is an empty drawing, not a crash', () =>
		expect(placed()).toMatchObject({ bars: [] }));

	test.each([320, 360, 768, 1200])(
		'at %d px no label of the axis meets another or the edge',
		(px) => {
			const inner = Math.min(px - 32, 928);
			for (const until of ['2024-07-31', '2024-11-14', '2025-06-01', '2027-06-01']) {
				const { ticks } = placed(aRow({ running_earliest: until, running_latest: until }));
				const ends = ticks.map(({ day, x }) => {
					const from = (x / 100) * inner + 4;
					return { from, to: from + widthOf(inWords(day, 'tick'), 12) };
				});
				for (const [i, { from, to }] of ends.entries()) {
					expect(to).toBeLessThanOrEqual(inner);
					expect(from).toBeGreaterThan(ends[i - 1]?.to ?? 0);
				}
			}
		},
	);
});

const dossier = aDossier({
	sites: [
		aSite({ stages: [aStage()], running: '2024-07-15' }, 'north'),
		aSite(
			{ label: 'South', stopped: '2024-07', stages: [aStage({ date: '2024-07-20' })] },
			'south',
		),
		aSite({ label: 'East', state: 'disputed' }, 'east'),
		aSite({ label: 'West', state: 'unaffected' }, 'west'),
	],
});

describe('rows', () => {
	test('disputed and unaffected sites have no bar', () => {
		const { stopped, apart } = rows(dossier);
		expect(stopped.map(({ site }) => site)).toEqual(['North', 'South']);
		expect(apart.map(({ site, state }) => [site, state])).toEqual([
			['East', 'disputed'],
			['West', 'unaffected'],
		]);
	});

	test('an uncertain date keeps both its bounds', () =>
		expect(rows(dossier).stopped[1]).toMatchObject({
			stopped_earliest: '2024-07-01',
			stopped_latest: '2024-07-20',
			days_stopped_least: 0,
			days_stopped_most: 19,
		}));
});

describe('words', () => {
	test('the headline holds the computed days and their end point', () =>
		expect(downtimeHeadline(durations(dossier))).toBe('7 days to the first step'));

	test('the description names every site, the extremes and the exceptions', () => {
		const { stopped, apart } = rows(dossier);
		const description = downtimeDescription(stopped, apart);
		for (const { site } of [...stopped, ...apart]) expect(description).toContain(site);
		expect(description).toContain('First back: North, 8 July 2024.');
		expect(description).toContain('19 days, at South');
	});
});

test('the drawing', async () => {
	await expect(await draw(Chart, { dossier })).toMatchFileSnapshot('downtime.html');
});
