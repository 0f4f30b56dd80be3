import { describe, expect, test } from 'vitest';
import { downtime } from '#charts/downtime/chart.ts';
import { layout, stretches } from '#charts/downtime/layout.ts';
import { rows, type Row } from '#charts/downtime/rows.ts';
import { dayNumber } from '#facts/calendar.ts';
import { downtimeDescription, downtimeHeadline } from '#wording/downtime.ts';
import { durations } from '#facts/duration.ts';
import { aDossier, aSite, aStage } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';

const aRow = (fields: Partial<Row> = {}): Row => ({
	...{ id: 'a', site: 'A', country: 'Example', status: 'confirmed' },
	...{ stopped_earliest: '2024-07-01', stopped_latest: '2024-07-01' },
	...{ restarted_earliest: '2024-07-11', restarted_latest: '2024-07-11' },
	...{ running_earliest: '2024-07-21', running_latest: '2024-07-21' },
	...{ days_stopped_least: 10, days_stopped_most: 10 },
	...{ days_from_other_start_least: null, days_from_other_start_most: null },
	...fields,
});
/** A day is as wide as a percent, from 1 May 2024. */
const across = (day: string) => dayNumber(day) - dayNumber('2024-05-01');
const stretchesOf = (row: Row, start?: string) => stretches(row, across, '2024-08-01', start);
const widthsOf = (row: Row, kind: string) =>
	stretchesOf(row)
		.filter((mark) => mark.kind === kind)
		.map(({ width }) => width);
const placed = (...stopped: Row[]) =>
	layout({ stopped, apart: [], normal: '2024-08-01', other: undefined });

describe('layout', () => {
	test('twice as long is twice as wide', () => {
		const until = (day: string) => ({ restarted_earliest: day, restarted_latest: day });
		const [five] = widthsOf(aRow(until('2024-07-06')), 'stopped');
		const [ten] = widthsOf(aRow(until('2024-07-11')), 'stopped');
		expect((ten ?? 0) / (five ?? 1)).toBeCloseTo(2, 2);
	});

	test('marks follow one another without gap or overlap, from edge to edge', () => {
		const row = aRow({ stopped_latest: '2024-07-05', restarted_earliest: '2024-07-09' });
		let end = 0;
		for (const { x, width } of stretchesOf(row)) {
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

	test('without a day for all lines, restarting lasts until the last end point', () =>
		expect(stretchesOf(aRow({ running_earliest: null, running_latest: null }))).toEqual(
			stretchesOf(aRow({ running_earliest: '2024-08-01', running_latest: '2024-08-01' })),
		));

	test('counted from an earlier day, the days before the stop are uncertain', () => {
		const [first, second] = stretchesOf(aRow(), '2024-06-30');
		expect(first).toMatchObject({ kind: 'running', width: across('2024-06-30') });
		expect(second).toMatchObject({ kind: 'uncertain', width: 1 });
	});

	test('bars keep the order of the rows', () =>
		expect(placed(aRow({ id: 'a' }), aRow({ id: 'b' })).marks.map(({ key }) => key)).toEqual([
			'a',
			'b',
		]));

	test.each(['2024-07-31', '2024-11-14', '2025-06-01', '2027-06-01'])(
		'until %s, nothing overlaps or leaves the drawing at any width',
		(until) =>
			expect(
				faultsOf(placed(aRow({ running_earliest: until, running_latest: until }), aRow())),
			).toEqual([]),
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

test('the drawing', async () =>
	expect(await picture(downtime({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'downtime.svg',
	));
