import { describe, expect, test } from 'vitest';
import { downtime } from '#charts/downtime/chart.ts';
import { layout, stretches } from '#charts/downtime/layout.ts';
import { dayNumber } from '#facts/calendar.ts';
import type { Condition } from '#records/site.ts';
import { downtimeDescription, downtimeHeadline } from '#charts/downtime/words.ts';
import { starts } from '#facts/starts.ts';
import { downtimeTable, rows, type Affected } from '#tables/downtime.ts';
import { aClaim, aDossier, anIncident, aPhase, aPlace, aSite, aStop } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';

type Day = string | [earliest: string | null, latest: string];
const bounds = (day: Day) => {
	const [earliest, latest] = typeof day === 'string' ? [day, day] : day;
	return { earliest: earliest === null ? null : dayNumber(earliest), latest: dayNumber(latest) };
};
const phasesOf = (
	...phases: [Condition, Day][]
): Pick<Affected, 'phases' | 'last_condition' | 'last_from'> => {
	const [condition, day] = phases.at(-1) ?? ['out', '2024-07-01'];
	return {
		last_condition: condition,
		last_from: typeof day === 'string' ? day : day[1],
		phases: phases.map(([one, from]) => ({ condition: one, from: bounds(from) })),
	};
};
const OUT: [Condition, Day] = ['out', '2024-07-01'];
const BACK: [Condition, Day] = ['partial', '2024-07-11'];
const ALL: [Condition, Day] = ['restored', '2024-07-21'];

const aRow = (fields: Partial<Affected> = {}): Affected => ({
	id: 'a',
	site: 'A',
	countries: ['Example'],
	whole: false,
	state: 'stopped',
	status: 'confirmed',
	began_earliest: '2024-07-01',
	began_latest: '2024-07-01',
	back_earliest: '2024-07-11',
	back_latest: '2024-07-11',
	restored_earliest: '2024-07-21',
	restored_latest: '2024-07-21',
	began: '2024-07-01',
	back: '2024-07-11',
	again: false,
	restored: '2024-07-21',
	least: 10,
	most: 10,
	unit: 'days',
	about: false,
	from_other_start_least: null,
	from_other_start_most: null,
	other_start: null,
	...phasesOf(OUT, BACK, ALL),
	sources: [],
	...fields,
});
/** A day is as wide as a percent, from 1 May 2024. */
const across = (day: number) => day - dayNumber('2024-05-01');
const at = (day: string) => across(dayNumber(day));
const stretchesOf = (row: Affected, start?: string) =>
	stretches(row, across, start === undefined ? undefined : dayNumber(start));
const widthsOf = (phases: [Condition, Day][], kind: string) =>
	stretchesOf(aRow(phasesOf(...phases)))
		.filter((mark) => mark.kind === kind)
		.map(({ width }) => width);
const kindsOf = (...phases: [Condition, Day][]) =>
	stretchesOf(aRow(phasesOf(...phases))).map(({ kind }) => kind);
const placed = (...affected: Affected[]) => layout({ affected, apart: [], other: undefined });

describe('layout', () => {
	test('twice as long is twice as wide', () => {
		expect(widthsOf([OUT, ['partial', '2024-07-06'], ALL], 'out')).toEqual([5]);
		expect(widthsOf([OUT, BACK, ALL], 'out')).toEqual([10]);
	});

	test('stretches follow one another without gap or overlap, from edge to edge', () => {
		const phases = phasesOf(['out', ['2024-07-01', '2024-07-05']], BACK, [
			'restored',
			[null, '2024-07-21'],
		]);
		let end = 0;
		for (const { x, width } of stretchesOf(aRow(phases))) {
			expect(x).toBeCloseTo(end, 1);
			end = x + width;
		}
		expect(end).toBeCloseTo(100, 1);
	});

	test('an uncertain day is a stretch of its own, as wide as the doubt', () => {
		const stop: [Condition, Day] = ['out', ['2024-07-01', '2024-07-06']];
		const back: [Condition, Day] = ['partial', ['2024-07-10', '2024-07-11']];
		expect(widthsOf([stop, BACK, ALL], 'uncertain')).toEqual([5]);
		expect(widthsOf([stop, BACK, ALL], 'out')).toEqual([5]);
		expect(widthsOf([OUT, back, ALL], 'uncertain')).toEqual([1]);
		expect(widthsOf([OUT, back, ALL], 'out')).toEqual([9]);
		expect(widthsOf([stop, back, ALL], 'uncertain')).toEqual([5, 1]);
		expect(widthsOf([OUT, BACK, ALL], 'uncertain')).toEqual([]);
	});

	test('without a first possible day of the return, no day is drawn as surely out', () => {
		const back: [Condition, Day] = ['partial', [null, '2024-07-11']];
		expect(widthsOf([OUT, back, ALL], 'out')).toEqual([]);
		expect(widthsOf([OUT, back, ALL], 'uncertain')).toEqual([10]);
	});

	test('until all of it was surely back it is painted as back in part', () => {
		const all: [Condition, Day] = ['restored', [null, '2024-07-21']];
		expect(kindsOf(OUT, BACK, all)).toEqual(['normal', 'out', 'partial', 'restored']);
		expect(widthsOf([OUT, BACK, all], 'partial')).toEqual([10]);
	});

	test('a workaround is no return, and its uncertain day is still one out', () => {
		expect(kindsOf(OUT, ['workaround', ['2024-07-03', '2024-07-05']], ALL)).toEqual([
			'normal',
			'out',
			'workaround',
			'restored',
		]);
	});

	test('what was slowed on an uncertain day is hatched as slowed, not as stopped', () =>
		expect(kindsOf(['degraded', ['2024-07-01', '2024-07-04']], ALL)).toEqual([
			'normal',
			'uncertain slowed',
			'degraded',
			'restored',
		]));

	test('an open end fades out from the last day on record, by what it was on that day', () => {
		const [partial, open] = stretchesOf(aRow(phasesOf(OUT, BACK, ['partial', '2024-07-15']))).slice(
			-2,
		);
		expect(partial).toMatchObject({ kind: 'partial', width: 4 });
		expect(open).toMatchObject({ kind: 'slowed without end', x: at('2024-07-15') });
		expect(kindsOf(OUT).at(-1)).toBe('without end');
		expect(kindsOf(OUT, ['workaround', '2024-07-03']).at(-1)).toBe('without end');
		for (const kinds of [kindsOf(OUT), kindsOf(OUT, BACK)]) expect(kinds).not.toContain('restored');
	});

	test('without any day of a return, nothing is drawn after the fading stop', () => {
		const row = aRow(phasesOf(['out', ['2024-07-01', '2024-07-03']]));
		expect(stretchesOf(row).map(({ kind }) => kind)).toEqual([
			'normal',
			'uncertain',
			'without end',
		]);
		expect(stretchesOf(row).at(-1)).toMatchObject({ x: at('2024-07-03') });
	});

	test.each(['2024-07-12', '2024-11-14', '2027-06-01'])(
		'a bar that fades out after %s has room for its words at any width',
		(step) => {
			const drawing = placed(aRow(phasesOf(OUT, BACK, ['partial', step])), aRow());
			expect(faultsOf(drawing)).toEqual([]);
			const words = (key: number) =>
				drawing.marks[key]?.shapes.flatMap((shape) => (shape.shape === 'text' ? shape.text : []));
			expect(words(0)).toContain('no day published');
			expect(words(1)).not.toContain('no day published');
		},
	);

	test('the key explains each kind of stretch that is drawn, the line of a full return among them', () =>
		expect(downtime({ dossier, comparisons: [] })?.key.map(({ words }) => words)).toEqual([
			'stopped',
			'stopped for part of this time, day not published',
			'back in part',
			'fully back',
			'back in part or slowed, no day published for the full return',
		]));

	test('the key explains a bar that fades out only where there is one', () => {
		const keyOf = (condition: Condition) =>
			downtime({
				dossier: aDossier({ sites: [aSite({ phases: [aStop(), aPhase({ condition })] })] }),
				comparisons: [],
			})
				?.key.map(({ words }) => words)
				.join();
		expect(keyOf('partial')).toContain('no day published for the full return');
		expect(keyOf('restored')).not.toContain('no day published');
	});

	test('counted from an earlier day, the days before the stop are uncertain', () => {
		const [first, second] = stretchesOf(aRow(), '2024-06-30');
		expect(first).toMatchObject({ kind: 'normal', width: at('2024-06-30') });
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
			expect(faultsOf(placed(aRow(phasesOf(OUT, BACK, ['restored', until])), aRow()))).toEqual([]),
	);
});

const back = (from: string) => [aStop(), aPhase({ from })];
const dossier = aDossier({
	sites: [
		aSite({
			phases: [
				...back('2024-07-08'),
				aPhase({ id: 'all', from: '2024-07-15', condition: 'restored' }),
			],
		}),
		aSite(
			{ label: 'South', phases: [aStop({ from: '2024-07' }), aPhase({ from: '2024-07-20' })] },
			'south',
		),
		aSite({ label: 'East', state: 'disputed' }, 'east'),
		aSite({ label: 'West', state: 'unaffected' }, 'west'),
	],
});

/** Counted from 29 June too; one site stopped with the incident, one perhaps, and one surely later. */
const counted = aDossier({
	incident: anIncident({
		lead: ['a-with'],
		endPoints: [],
		otherStart: { claim: 'off', name: 'systems off' },
	}),
	claims: [aClaim({ date: '[2024-06-29..2024-07-01]' }, 'off')],
	sites: [
		aSite({ phases: back('2024-07-08') }, 'a-with'),
		aSite({ phases: [aStop({ from: '2024-07' }), aPhase({ from: '2024-07-09' })] }, 'b-perhaps'),
		aSite({ phases: [aStop({ from: '2024-07-03' }), aPhase({ from: '2024-07-10' })] }, 'c-later'),
		aSite(
			{ phases: [aStop({ from: '[2024-07-01..2024-07-04]' }), aPhase({ from: '2024-07-20' })] },
			'd',
		),
	],
});

describe('rows', () => {
	test('disputed and unaffected sites have no bar', () => {
		const { affected, apart } = rows(dossier);
		expect(affected.map(({ site }) => site)).toEqual(['North', 'South']);
		expect(apart.map(({ site, state }) => [site, state])).toEqual([
			['East', 'disputed'],
			['West', 'unaffected'],
		]);
	});

	test('counted from another day, both bounds move alike, and a later stop keeps its own day', () =>
		expect(
			rows(counted).affected.map((row) => [
				row.least,
				row.most,
				row.from_other_start_least,
				row.from_other_start_most,
				row.other_start,
			]),
		).toEqual([
			[7, 7, 9, 9, '2024-06-29'],
			[null, 8, null, 10, '2024-06-29'],
			[7, 7, null, null, null],
			[16, 19, 18, 21, '2024-06-29'],
		]));

	test('an uncertain date keeps both its bounds', () =>
		expect(rows(dossier).affected[1]).toMatchObject({
			began_earliest: '2024-07-01',
			began_latest: '2024-07-20',
			least: null,
			most: 19,
			last_from: '2024-07-20',
			restored_earliest: null,
			restored_latest: null,
		}));
});

describe('words', () => {
	const { incident } = dossier;
	const [start] = starts(dossier);
	const [other] = starts(counted).slice(1);
	const headline = (of: Affected[], from = start) => downtimeHeadline(of, from, incident);
	const { affected } = rows(dossier);

	test('the headline says how many stopped, and how long where both days are known', () => {
		expect(headline(affected)).toBe('1 of 2 sites stopped for exactly 7 days');
		expect(headline(affected.slice(0, 1))).toBe('1 site stopped for 7 days');
		expect(headline(affected.slice(1))).toBe('1 site stopped for at most 19 days');
		const open = aRow({ least: null, most: null, unit: null, back: null });
		expect(headline([...affected.slice(1), open])).toBe('1 of 2 sites stopped for at most 19 days');
	});

	test('what was only slowed, and what stands for all, are not counted as stopped', () => {
		const slowed = aRow({ id: 'b', state: 'slowed' });
		expect(headline([...affected, slowed])).toBe(headline(affected));
		expect(headline([slowed])).toBe('1 site slowed, none stopped');
		expect(headline([...affected, aRow({ whole: true, least: 99, most: 99 })])).toBe(
			headline(affected),
		);
	});

	test('an outage without a return on record has no days, and says so', () => {
		const out = aRow({ ...phasesOf(OUT), least: null, most: null, unit: null });
		expect(headline([out])).toBe('1 site stopped; no day of a return is on record');
	});

	test('sites are called what the incident calls them', () => {
		const services = anIncident({ siteNoun: { one: 'service', many: 'services' } });
		expect(downtimeHeadline(affected, start, services)).toContain('1 of 2 services');
		expect(downtimeDescription(rows(dossier), services)).toContain('for each of 2 services');
	});

	test('counted from another day, the headline names it, and counts no site that has a start of its own', () => {
		const of = rows(counted).affected;
		expect(headline(of.slice(0, 1), other)).toBe('From 29 June, 1 site stopped for 9 days');
		expect(headline(of, other)).toMatch(/^From 29 June, 1 of \d sites/);
	});

	test('the description names every site, the extremes and the exceptions', () => {
		const data = rows(dossier);
		const description = downtimeDescription(data, incident);
		for (const { site } of [...data.affected, ...data.apart]) expect(description).toContain(site);
		expect(description).toContain('First back: North, 8 July 2024.');
		expect(description).toContain('at most 19 days, South');
		expect(description).toContain('Fading out, with no day published for the full return: South.');
	});
});

test('what has no place has a bar all the same, and no column of countries', () => {
	const online = aDossier({ sites: [aSite({ label: 'Online', places: [] })] });
	const chart = downtime({ dossier: online, comparisons: [] });
	expect(chart?.table.head).not.toContain('Country');
	// Nothing, and no empty text, which a file of commas could not tell from it.
	expect(downtimeTable(online).rows.map(({ countries }) => countries)).toEqual([null]);
	expect(
		downtime({ dossier: aDossier({ sites: [aSite({ places: [aPlace()] })] }), comparisons: [] })
			?.table.head,
	).toContain('Country');
});

test('the drawing', async () =>
	expect(await picture(downtime({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'downtime.svg',
	));
