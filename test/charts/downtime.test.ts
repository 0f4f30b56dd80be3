import { describe, expect, test } from 'vitest';
import { downtime } from '#charts/downtime/chart.ts';
import { downtimeHeadline } from '#charts/downtime/headline.ts';
import { layout } from '#charts/downtime/layout.ts';
import { LOOKS } from '#charts/downtime/looks.ts';
import { stretches } from '#charts/downtime/stretches.ts';
import { downtimeDescription } from '#charts/downtime/words.ts';
import { haloed } from '#charts/draw/halo.ts';
import { dayNumber } from '#facts/calendar.ts';
import type { Condition } from '#records/site.ts';
import { starts } from '#facts/starts.ts';
import { downtimeTable, rows, type Affected } from '#tables/downtime.ts';
import { aClaim, aDossier, anIncident, aPhase, aPlace, aSite, aStop } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

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
	counted: 'confirmed',
	again: false,
	began_earliest: '2024-07-01',
	began_latest: '2024-07-01',
	back_earliest: '2024-07-11',
	back_latest: '2024-07-11',
	restored_earliest: '2024-07-21',
	restored_latest: '2024-07-21',
	began: '2024-07-01',
	stopped_later: null,
	first_back: '2024-07-11',
	first_back_at: dayNumber('2024-07-11'),
	back: '2024-07-11',
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
	stretches(row, across, 14, start === undefined ? undefined : dayNumber(start));
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

	test('stretches follow one another without gap or overlap, from the first day to the edge', () => {
		const phases = phasesOf(['out', ['2024-07-01', '2024-07-05']], BACK, [
			'restored',
			[null, '2024-07-21'],
		]);
		let end = at('2024-07-01');
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

	test('until all of it was surely back it is not painted as surely back in part', () => {
		const all: [Condition, Day] = ['restored', [null, '2024-07-21']];
		expect(kindsOf(OUT, BACK, all)).toEqual(['out', 'uncertain slowed', 'restored']);
		expect(widthsOf([OUT, BACK, all], 'uncertain slowed')).toEqual([10]);
	});

	test('a workaround is no return, and its uncertain day is still one out', () => {
		expect(kindsOf(OUT, ['workaround', ['2024-07-03', '2024-07-05']], ALL)).toEqual([
			'out',
			'workaround',
			'restored',
		]);
	});

	test('what was slowed on an uncertain day is hatched as slowed, not as stopped', () =>
		expect(kindsOf(['degraded', ['2024-07-01', '2024-07-04']], ALL)).toEqual([
			'uncertain slowed',
			'degraded',
			'restored',
		]));

	test('an open end fades out for a fortnight after the last record, by what it was then', () => {
		const [partial, open] = stretchesOf(aRow(phasesOf(OUT, BACK, ['partial', '2024-07-15']))).slice(
			-2,
		);
		expect(partial).toMatchObject({ kind: 'partial', width: 4 });
		expect(open).toMatchObject({ kind: 'slowed without end', x: at('2024-07-15'), width: 14 });
		expect(kindsOf(OUT).at(-1)).toBe('without end');
		expect(kindsOf(OUT, ['workaround', '2024-07-03']).at(-1)).toBe('without end');
		for (const kinds of [kindsOf(OUT), kindsOf(OUT, BACK)]) expect(kinds).not.toContain('restored');
	});

	test('without any day of a return, nothing is drawn after the fading stop', () => {
		const row = aRow(phasesOf(['out', ['2024-07-01', '2024-07-03']]));
		expect(stretchesOf(row).map(({ kind }) => kind)).toEqual(['uncertain', 'without end']);
		expect(stretchesOf(row).at(-1)).toMatchObject({ x: at('2024-07-03') });
	});

	test.each(['2024-07-12', '2024-11-14', '2027-06-01'])(
		'a bar that fades out after %s has room, as long as any other',
		(step) => {
			const drawing = placed(aRow(phasesOf(OUT, BACK, ['partial', step])), aRow(phasesOf(OUT)));
			expect(faultsOf(drawing)).toEqual([]);
			const fades = drawing.marks.flatMap(({ shapes }) =>
				shapes.flatMap((shape) =>
					shape.shape === 'rect' && shape.pattern === 'fade' ? shape.width : [],
				),
			);
			expect(fades).toHaveLength(2);
			expect(fades[0]).toBeCloseTo(fades[1] ?? 0, 1);
		},
	);

	test('each look is told from the others by its height or its filling, whatever its colour', () => {
		const looks = Object.values(LOOKS).map(({ fill, pattern, height }) =>
			[fill === 'ground' ? 'empty' : 'filled', pattern, height].join(),
		);
		expect(new Set(looks).size).toBe(looks.length);
	});

	test('the number beside a name is as long as its bar: the least solid, hatched to the most', () => {
		for (const row of subjects.flatMap((one) => rows(one.dossier).affected)) {
			const once = row.phases.filter(({ condition }) => condition === 'out').length === 1;
			if (row.state !== 'stopped' || !once || row.unit !== 'days') continue;
			const days = (kinds: string[]) =>
				stretches(row, (day) => day, 14)
					.filter(({ kind }) => kinds.includes(kind))
					.reduce((sum, { width }) => sum + width, 0);
			const solid = days(['out', 'workaround']);
			expect(solid, row.id).toBeCloseTo(row.least ?? 0, 0);
			expect(solid + days(['uncertain']), row.id).toBeCloseTo(row.most ?? 0, 0);
		}
	});

	test('of kinds of stretches, the key explains what nobody guesses, in the order of time', () =>
		expect(downtime({ dossier, comparisons: [] })?.key.map(({ words }) => words)).toEqual([
			'stopped',
			'day not published',
			'back in part',
			'fully back',
			'no later record',
		]));

	test('of what took hours the key says that the time is not published, and not the day', () => {
		const phases = [
			aStop({ from: '2024-07-01T10:00+00:00' }),
			aPhase({
				condition: 'restored',
				from: '[2024-07-01T14:00+00:00..2024-07-01T16:00+00:00]',
			}),
		];
		const chart = downtime({ dossier: aDossier({ sites: [aSite({ phases })] }), comparisons: [] });
		expect(chart?.key.map(({ words }) => words)).toContain('time not published');
	});

	test('the key explains a bar that fades out only where there is one', () => {
		const keyOf = (condition: Condition) =>
			downtime({
				dossier: aDossier({ sites: [aSite({ phases: [aStop(), aPhase({ condition })] })] }),
				comparisons: [],
			})
				?.key.map(({ words }) => words)
				.join();
		expect(keyOf('partial')).toContain('no later record');
		expect(keyOf('restored')).not.toContain('no later record');
	});

	test('counted from an earlier day, the days before the stop are uncertain', () => {
		const [first] = stretchesOf(aRow(), '2024-06-30');
		expect(first).toMatchObject({ kind: 'uncertain', x: at('2024-06-30'), width: 1 });
	});

	test('bars keep the order of the rows', () =>
		expect(placed(aRow({ id: 'a' }), aRow({ id: 'b' })).marks.map(({ key }) => key)).toEqual([
			'a',
			'b',
		]));

	test('a note stands above with a line through every bar, and through no name or number', () => {
		const affected = [aRow(), aRow({ id: 'b', site: 'A name that is longer than the others are' })];
		const notes = [
			{ at: dayNumber('2024-07-01'), text: '1 July: A stopped' },
			{ at: dayNumber('2024-07-11'), text: '11 July: first of all the returns that there were' },
			{ at: dayNumber('2024-07-12'), text: '12 July: last of all the returns that there were' },
		];
		const drawing = layout({ affected, apart: [], other: undefined }, 'stop', notes);
		expect(faultsOf(drawing)).toEqual([]);
		for (const one of [drawing, drawing.roomy ?? drawing]) {
			expect(JSON.stringify(haloed(one, one === drawing.roomy))).not.toContain('halo');
			const words = one.ground.flatMap((shape) => (shape.shape === 'text' ? shape.text : []));
			for (const { text } of notes) expect(words.join(' ')).toContain(text);
			for (const { y, height = 0 } of one.marks) {
				const within = one.ground.filter(
					(shape) =>
						shape.shape === 'line' &&
						shape.stroke === 'quiet' &&
						shape.y1 >= y &&
						shape.y2 <= y + height,
				);
				expect(within).toHaveLength(notes.length);
			}
		}
	});

	test('what was only slowed stands below words that say so, where others stopped', () => {
		const headed = (...states: Affected['state'][]) =>
			JSON.stringify(placed(...states.map((state) => aRow({ state }))).ground).includes(
				'no stop on record',
			);
		expect(headed('stopped', 'slowed')).toBe(true);
		expect(headed('slowed')).toBe(false);
		expect(headed('stopped')).toBe(false);
	});

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
			[16, 19, 18, 21, '2024-06-29'],
			[7, 7, 9, 9, '2024-06-29'],
			[7, 7, null, null, null],
			[null, 8, null, 10, '2024-06-29'],
		]));

	test('the longest out stands first: by the least, then by the most; the slowed and the open last', () => {
		const site = (key: string, ...phases: Parameters<typeof aPhase>[0][]) =>
			aSite({ phases: phases.map((phase, i) => aPhase({ id: `${key}${i}`, ...phase })) }, key);
		const out = { condition: 'out', from: '2024-07-01' } as const;
		const sites = [
			site(
				'slow',
				{ condition: 'degraded', from: '2024-07-01' },
				{ condition: 'restored', from: '2024-08-30' },
			),
			site('open', out),
			site('may', out, { from: '[..2024-07-30]' }),
			site('five', out, { from: '2024-07-06' }),
			site('more', out, { from: '[2024-07-06..2024-07-09]' }),
			site('nine', out, { from: '2024-07-10' }),
		];
		const led = aDossier({ incident: anIncident({ lead: ['nine'] }), sites });
		expect(rows(led).affected.map(({ id }) => id)).toEqual([
			'nine',
			'more',
			'five',
			'may',
			'open',
			'slow',
		]);
	});

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

	const days = (
		id: string,
		least: number | null,
		most: number | null,
		more: Partial<Affected> = {},
	) => aRow({ id, site: id, least, most, unit: most === null ? null : 'days', ...more });

	test('the headline says who stopped longest, where no other can have', () => {
		expect(headline([days('A', 7, 7), days('B', 5, 6)])).toBe('A stopped longest, for 7 days');
		expect(headline([days('A', 7, 7), days('B', 7, 7), days('C', 1, 1)])).toBe(
			'A and B stopped longest, for 7 days',
		);
		expect(headline([days('A', 7, 9), days('B', 7, 7), days('C', 1, 1)])).toBe(
			'A and B stopped longest, for at least 7 days',
		);
		expect(headline([days('A', 7, 7)])).toBe('A stopped for 7 days');
	});

	test('the headline says who may have stopped for longer, and of many only their number', () => {
		const seven = ['A', 'B', 'C', 'D'].map((id) => days(id, 7, 7));
		expect(headline([days('A', 7, 7), days('B', null, 19)])).toBe(
			'A stopped for 7 days, B perhaps longer',
		);
		expect(headline([days('A', 7, 7), days('B', null, 19), days('C', null, null)])).toBe(
			'A stopped for 7 days, 2 others perhaps longer',
		);
		expect(headline([...seven, days('E', 2, 3)])).toBe('4 sites stopped longest, for 7 days');
		const long = days('A site whose name takes all of the room of it', 7, 7);
		expect(headline([long, days('B', null, 19)])).toBe(
			'1 site stopped for 7 days, B perhaps longer',
		);
	});

	test('where no day of a return is sure, the headline has only the most', () => {
		expect(headline([days('A', null, 19)])).toBe('A stopped for at most 19 days');
		expect(headline([days('A', null, 19), days('B', null, null)])).toBe(
			'1 of 2 sites stopped for at most 19 days',
		);
		expect(headline([days('A', null, null)])).toBe('A stopped; no day of a return is on record');
		expect(headline(['A', 'B', 'C', 'D'].map((id) => days(id, null, null)))).toBe(
			'4 sites stopped; no day of a return is on record',
		);
	});

	test('the headline says how firm its days are, and of days and hours only how many stopped', () => {
		expect(headline([days('A', 7, 7, { counted: 'reported' }), days('B', 5, 6)])).toBe(
			'A stopped longest, for 7 days (reported)',
		);
		expect(headline([days('A', 7, 7), days('B', 90, 90, { unit: 'minutes' })])).toBe(
			'2 sites stopped',
		);
	});

	test('what was only slowed, and what stands for all, are not counted as stopped', () => {
		const slowed = aRow({ id: 'b', state: 'slowed' });
		expect(headline([...affected, slowed])).toBe(headline(affected));
		expect(headline([slowed])).toBe('1 site slowed, none stopped');
		expect(headline([...affected, aRow({ whole: true, least: 99, most: 99 })])).toBe(
			headline(affected),
		);
	});

	test('sites are called what the incident calls them', () => {
		const services = anIncident({ siteNoun: { one: 'service', many: 'services' } });
		const open = aRow({ least: null, most: null, unit: null });
		const four = [open, open, open, open];
		expect(downtimeHeadline(four, start, services)).toContain('4 services stopped');
		expect(downtimeDescription(rows(dossier), services)).toContain('for each of 2 services');
	});

	test('counted from another day, the headline names it, and counts no site that has a start of its own', () => {
		const of = rows(counted).affected;
		const own = of.filter(({ other_start }) => other_start);
		expect(headline(own, other)).toBe('From 29 June, North stopped longest, for 18 to 21 days');
		expect(headline(of, other)).toBe(headline(own, other));
	});

	test('the description names every site, the extremes and the exceptions', () => {
		const data = rows(dossier);
		const description = downtimeDescription(data, incident);
		for (const { site } of [...data.affected, ...data.apart]) expect(description).toContain(site);
		expect(description).toContain('First known to be back, at least in part: North, 8 July 2024.');
		expect(description).toContain('South: at most 19 days.');
		expect(description).toContain('Fading out, with no full return on record: South.');
	});
});

test('what has no place has a bar all the same, and no column of countries', () => {
	const online = aDossier({ sites: [aSite({ label: 'Online', places: [] })] });
	const chart = downtime({ dossier: online, comparisons: [] });
	expect(chart?.table.head).not.toContain('Country');
	// Nothing, and no empty text, which a file of commas could not tell from it.
	expect(downtimeTable(online).rows.map(({ countries }) => countries)).toEqual([null]);
});

test('a column of countries stands where it tells one from another', () => {
	const headOf = (...countries: string[]) =>
		downtime({
			dossier: aDossier({
				sites: countries.map((country, i) =>
					aSite({ places: [aPlace({ country })] }, i ? `site-${i}` : 'north'),
				),
			}),
			comparisons: [],
		})?.table.head;
	expect(headOf('Example', 'Elsewhere')).toContain('Country');
	expect(headOf('Example', 'Example')).not.toContain('Country');
});

test('first known to be back is the first return, whatever came after it', () => {
	const phase = (id: string, day: string, condition: Condition) =>
		aPhase({ id, from: `2024-07-${day}`, condition });
	const twice = aSite({
		phases: [
			aStop(),
			phase('first', '04', 'partial'),
			phase('again', '10', 'out'),
			phase('full', '20', 'restored'),
		],
	});
	const once = aSite(
		{ label: 'South', phases: [aStop(), phase('back', '08', 'restored')] },
		'south',
	);
	const data = rows(aDossier({ sites: [once, twice] }));
	expect(downtimeDescription(data, anIncident())).toContain(
		'First known to be back, at least in part: North, 4 July 2024 (not for good).',
	);
	const columns = downtime({ dossier: aDossier({ sites: [once, twice] }), comparisons: [] })?.table;
	expect(columns?.rows.flatMap(({ cells }) => cells)).toContain(
		'20 July 2024 (not its first return)',
	);
});

test('the drawing', async () =>
	expect(await picture(downtime({ dossier, comparisons: [] }))).toMatchFileSnapshot(
		'downtime.svg',
	));
