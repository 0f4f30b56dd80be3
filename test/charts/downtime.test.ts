import { describe, expect, test } from 'vitest';
import { downtime } from '#charts/downtime/chart.ts';
import { layout, stretches } from '#charts/downtime/layout.ts';
import { dayNumber } from '#facts/calendar.ts';
import { downtimeDescription, downtimeHeadline } from '#charts/downtime/words.ts';
import { starts } from '#facts/starts.ts';
import { rows, type Stopped } from '#tables/downtime.ts';
import { aClaim, aDossier, anIncident, aSite, aStage } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';

const aRow = (fields: Partial<Stopped> = {}): Stopped => ({
	...{ id: 'a', site: 'A', country: 'Example', status: 'confirmed', state: 'stopped' },
	...{ stopped_earliest: '2024-07-01', stopped_latest: '2024-07-01' },
	...{ restarted_earliest: '2024-07-11', restarted_latest: '2024-07-11' },
	...{ last_step: '2024-07-11', running_earliest: '2024-07-21', running_latest: '2024-07-21' },
	...{ days_stopped_least: 10, days_stopped_most: 10 },
	...{ days_from_other_start_least: null, days_from_other_start_most: null, other_start: null },
	sources: [],
	...fields,
});
/** A day is as wide as a percent, from 1 May 2024. */
const across = (day: string) => dayNumber(day) - dayNumber('2024-05-01');
const stretchesOf = (row: Stopped, start?: string) => stretches(row, across, start);
const widthsOf = (row: Stopped, kind: string) =>
	stretchesOf(row)
		.filter((mark) => mark.kind === kind)
		.map(({ width }) => width);
const placed = (...stopped: Stopped[]) => layout({ stopped, apart: [], other: undefined });
const unended = { running_earliest: null, running_latest: null };

describe('layout', () => {
	test('twice as long is twice as wide', () => {
		const until = (day: string) => ({ restarted_earliest: day, restarted_latest: day });
		const [five] = widthsOf(aRow(until('2024-07-06')), 'stopped');
		const [ten] = widthsOf(aRow(until('2024-07-11')), 'stopped');
		expect(five).toBe(5);
		expect(ten).toBe(10);
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
		const stop = { stopped_latest: '2024-07-06' };
		const restart = { restarted_earliest: '2024-07-10' };
		expect(widthsOf(aRow(stop), 'uncertain')).toEqual([5]);
		expect(widthsOf(aRow(stop), 'stopped')).toEqual([5]);
		expect(widthsOf(aRow(restart), 'uncertain')).toEqual([1]);
		expect(widthsOf(aRow(restart), 'stopped')).toEqual([9]);
		expect(widthsOf(aRow({ ...stop, ...restart }), 'uncertain')).toEqual([5, 1]);
		expect(widthsOf(aRow(), 'uncertain')).toEqual([]);
	});

	test('without a first possible day of the restart, no day is drawn as surely stopped', () => {
		const row = aRow({ restarted_earliest: null });
		expect(widthsOf(row, 'stopped')).toEqual([]);
		expect(widthsOf(row, 'uncertain')).toHaveLength(1);
	});

	test('without a day for all lines, the bar fades out after the last dated step', () => {
		const kinds = stretchesOf(aRow({ ...unended, last_step: '2024-07-15' }));
		const [restarting, open] = kinds.slice(-2);
		expect(restarting).toMatchObject({ kind: 'restarting', width: 4 });
		expect(open).toMatchObject({ kind: 'return without end', x: across('2024-07-15') });
		expect(kinds.filter(({ kind, x }) => kind === 'running' && x > 0)).toEqual([]);
		expect(stretchesOf(aRow(unended)).map(({ kind }) => kind)).not.toContain('restarting');
	});

	test('without any day of a return, the stop fades out and nothing is drawn after it', () => {
		const back = { restarted_earliest: null, restarted_latest: null, last_step: null };
		const kinds = stretchesOf(aRow({ ...back, ...unended, stopped_latest: '2024-07-03' }));
		expect(kinds.map(({ kind }) => kind)).toEqual(['running', 'uncertain', 'stop without end']);
		expect(kinds.at(-1)).toMatchObject({ x: across('2024-07-03') });
	});

	test.each(['2024-07-12', '2024-11-14', '2027-06-01'])(
		'a bar that fades out after %s has room for its words at any width',
		(step) => {
			const drawing = placed(aRow({ ...unended, last_step: step }), aRow());
			expect(faultsOf(drawing)).toEqual([]);
			const words = (key: number) =>
				drawing.marks[key]?.shapes.flatMap((shape) => (shape.shape === 'text' ? shape.text : []));
			expect(words(0)).toContain('no day published');
			expect(words(1)).not.toContain('no day published');
		},
	);

	test('the key explains a bar that fades out only where there is one', () => {
		const keyOf = (stages: Record<string, unknown>[], running?: string) =>
			downtime({ dossier: aDossier({ sites: [aSite({ stages, running })] }), comparisons: [] })
				?.key.map(({ words }) => words)
				.join();
		expect(keyOf([aStage()])).toContain('restarting, no day published');
		expect(keyOf([aStage()], '2024-07-15')).not.toContain('no day published');
	});

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

/** Counted from 29 June too; one site stopped with the incident, one perhaps, and one surely later. */
const counted = aDossier({
	incident: anIncident({ alsoBegan: { claim: 'off', name: 'systems off' } }),
	claims: [aClaim({ date: '[2024-06-29..2024-07-01]' }, 'off')],
	sites: [
		aSite({ stages: [aStage()] }, 'a-with'),
		aSite({ stopped: '2024-07', stages: [aStage({ date: '2024-07-09' })] }, 'b-perhaps'),
		aSite({ stopped: '2024-07-03', stages: [aStage({ date: '2024-07-10' })] }, 'c-later'),
		aSite({ stopped: '[2024-07-01..2024-07-04]', stages: [aStage({ date: '2024-07-20' })] }, 'd'),
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

	test('counted from another day, both bounds move alike, and a later stop keeps its own day', () =>
		expect(
			rows(counted).stopped.map((row) => [
				...[row.days_stopped_least, row.days_stopped_most],
				...[row.days_from_other_start_least, row.days_from_other_start_most, row.other_start],
			]),
		).toEqual([
			[7, 7, 9, 9, '2024-06-29'],
			[null, 8, null, 10, '2024-06-29'],
			[7, 7, 7, 7, null],
			[16, 19, 18, 21, '2024-06-29'],
		]));

	test('an uncertain date keeps both its bounds', () =>
		expect(rows(dossier).stopped[1]).toMatchObject({
			stopped_earliest: '2024-07-01',
			stopped_latest: '2024-07-20',
			days_stopped_least: null,
			days_stopped_most: 19,
			...{ last_step: '2024-07-20', running_earliest: null, running_latest: null },
		}));
});

describe('words', () => {
	const [start] = starts(dossier);
	const [other] = starts(counted).slice(1);
	const headline = (of: Stopped[], from = start) => downtimeHeadline(of, from);
	const exact = rows(dossier).stopped.slice(0, 1);

	test('the headline says from what to what the days are, and what is not exactly known', () => {
		expect(headline(rows(dossier).stopped)).toBe(
			'7 days from the first day stopped to the first work back at 1 site with both days published; ' +
				'at most 19 days at 1 more',
		);
		expect(headline(exact)).toMatch(/^7 days from .*, at 1 site with both days published$/);
		expect(headline(rows(dossier).stopped.slice(1))).toBe(
			'At most 19 days from the first day stopped to the first work back',
		);
		expect(headline([])).toBe('How long each site was stopped');
	});

	test('counted from another day, the headline names it, and that some sites stopped later', () => {
		const { stopped } = rows(counted);
		expect(headline(stopped.slice(0, 1), other)).toMatch(/^9 days from 29 June to the first work/);
		expect(headline(stopped, other)).toContain(
			'from 29 June, or from a later first day stopped, to',
		);
	});

	test('the description names every site, the extremes and the exceptions', () => {
		const { stopped, apart } = rows(dossier);
		const description = downtimeDescription(stopped, apart);
		for (const { site } of [...stopped, ...apart]) expect(description).toContain(site);
		expect(description).toContain('First back: North, 8 July 2024.');
		expect(description).toContain('19 days, at South');
		expect(description).toContain('Fading out, with no day published for all lines: South.');
	});
});

test('the drawing', async () =>
	expect(await picture(downtime({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'downtime.svg',
	));
