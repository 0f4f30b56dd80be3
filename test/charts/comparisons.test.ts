import { describe, expect, test } from 'vitest';
import { acrossAll, comparisons } from '#charts/comparisons/chart.ts';
import { barOf, layout } from '#charts/comparisons/layout.ts';
import {
	acrossHeadline,
	comparedReadout,
	comparisonsDescription,
	comparisonsHeadline,
	comparisonsReading,
	comparisonsUnit,
	rowInWords,
} from '#charts/comparisons/words.ts';
import {
	amongOthers,
	comparisonOf,
	measuredBy,
	nearest,
	ownScales,
	rows,
	scalesOf,
	type Compared,
	type Scale,
	undrawn,
	comparedInWords,
} from '#tables/compared.ts';
import { aClaim, aComparison, aDossier, anIncident, aRange, aPhase, aSite, aStop } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

const aRow = (fields: Partial<Compared> = {}): Compared => ({
	id: 'a',
	measure: 'days',
	own: false,
	given: [{ key: 'a', name: 'A', account: false, claim: null }],
	by: null,
	together: [],
	incident: 'A',
	verb: 'was',
	year: 2020,
	unit: 'days',
	value: null,
	low: 10,
	high: 20,
	high_is: null,
	basis: 'It.',
	status: 'reported',
	sources: [],
	...fields,
});
const scale = (rows: Compared[], fields: Partial<Scale> = {}): Scale => ({
	measure: 'days',
	unit: 'days',
	by: null,
	rows,
	...fields,
});
/** A day is as wide as a percent. */
const bar = (fields: Partial<Compared>) => barOf(aRow(fields), 0, (value) => value);

describe('layout', () => {
	test('a bar is certain from zero to the least, and a range from there to the most', () =>
		expect(bar({ low: 10, high: 30 })).toMatchObject([
			{ shape: 'rect', x: 0, width: 10 },
			{ shape: 'rect', x: 10, width: 20, pattern: 'hatch' },
		]));

	test('an exact count is one bar', () =>
		expect(bar({ low: 10, high: 10, value: 10 })).toMatchObject([{ shape: 'rect', width: 10 }]));

	test('a line stands at a value that lies within, and only there', () => {
		expect(bar({ value: 12 }).at(-1)).toMatchObject({ shape: 'line', x1: 12, x2: 12 });
		for (const value of [null, 10, 20])
			expect(bar({ value }).map(({ shape }) => shape)).toEqual(['rect', 'rect']);
	});

	test('what lasted twice as long is twice as wide, in both layouts, and equal lengths are equal', () => {
		const exact = (id: string, days: number) => aRow({ id, low: days, high: days });
		const { roomy, ...narrow } = layout(scale([exact('a', 40), exact('b', 20), exact('c', 20)]));
		for (const { marks } of [narrow, roomy ?? narrow]) {
			const widths = marks.flatMap(({ shapes }) =>
				shapes.flatMap((shape) => (shape.shape === 'rect' ? shape.width : [])),
			);
			expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 1);
			expect(widths[2]).toBe(widths[1]);
		}
	});

	test('where there is room, words stand beside the bars and rows are less high', () => {
		const drawing = layout(scale([aRow()]));
		expect(drawing.roomy?.height).toBeLessThan(drawing.height);
		expect(drawing.roomy?.marks[0]?.shapes[1]).toMatchObject({ shape: 'rect', x: 45 });
	});

	test('a panel is named only where there are others', () => {
		const [days, booked] = [scale([aRow()]), scale([aRow()], { measure: 'booked', unit: 'GBP' })];
		expect(layout(days, { scales: [days] }).title).toBeUndefined();
		expect(layout(days, { scales: [days, booked] }).title).toMatch(/\?$/);
	});

	test('to an end that had not come about a bar is only outlined', () =>
		expect(bar({ high_is: 'planned' })[1]).toMatchObject({ x: 10, width: 10, fill: 'ground' }));

	test('without an upper end a bar fades out after its least, and stays within the drawing', () => {
		const open = { id: 'b', low: 108, high: null };
		expect(bar(open)).toMatchObject([{ width: 108 }, { x: 108, pattern: 'fade' }]);
		expect(faultsOf(layout(scale([aRow(open), aRow({ high_is: 'forecast' })])))).toEqual([]);
		expect(faultsOf(layout(scale([aRow(open)])))).toEqual([]);
	});

	test('rows are of one height, in their order, and can change places', () => {
		const { marks } = layout(scale([aRow({ id: 'a' }), aRow({ id: 'b' }), aRow({ id: 'c' })]));
		const [first, second, third] = marks;
		expect(marks.map(({ key }) => key)).toEqual(['days-a', 'days-b', 'days-c']);
		expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(first?.height);
		expect((third?.y ?? 0) - (second?.y ?? 0)).toBe(first?.height);
		expect(first?.sort).toEqual({ size: 3, name: 'A' });
	});

	test('the incident itself differs from the others in more than colour', () => {
		const [own, other] = layout(scale([aRow({ own: true }), aRow({ id: 'b' })])).marks;
		expect(own?.shapes[0]).toMatchObject({ bold: true });
		expect(other?.shapes[0]).toMatchObject({ bold: false });
	});

	test.each([1, 9, 75, 210, 1234, 99999])(
		'with %d days at most nothing overlaps or leaves the drawing at any width',
		(high) => {
			const all = [
				aRow({ high, low: 1, incident: 'An organisation (its supplier, in another country)' }),
				aRow({ high, low: high, value: high }),
			];
			expect(faultsOf(layout(scale(all)))).toEqual([]);
		},
	);

	test('nor with costs of any size', () => {
		const costs = [2.1e9, 1.23e12].map((high) =>
			aRow({ measure: 'booked', unit: 'NOK', value: high / 2, low: high / 3, high }),
		);
		expect(faultsOf(layout(scale(costs, { measure: 'booked', unit: 'NOK' })))).toEqual([]);
	});
});

const dossier = aDossier({
	incident: anIncident({
		endPoints: [
			{ id: 'one', name: 'first step', site: 'north', phase: 'first' },
			{ id: 'two', name: 'last step', site: 'north', phase: 'last' },
		],
	}),
	sites: [
		aSite({
			phases: [aStop(), aPhase(), aPhase({ id: 'last', from: '2024-08-10', status: 'reported' })],
		}),
	],
	claims: [
		aClaim(
			{
				value: 19e6,
				low: 16e6,
				high: 21e6,
				unit: 'GBP',
				cost: { kind: 'model', scope: 'economy' },
				status: 'estimated',
				saidBy: 'Model Centre',
			},
			'model',
		),
		aClaim(
			{ value: 5e6, unit: 'GBP', period: '2024', cost: { kind: 'booked', scope: 'organisation' } },
			'booked',
		),
	],
});
const cost = (kind: string, currency = 'GBP', by = 'Model Centre') =>
	aRange(2e6, 4e6, { kind, currency, ...(kind === 'model' && { by }) });
const others = [
	aComparison({ label: 'Long', days: aRange(50, 200) }, 'long'),
	aComparison({ label: 'Short', days: aRange(1, 1, { value: 1 }), cost: cost('booked') }, 'short'),
	aComparison({ label: 'Alike', days: aRange(5, 9), cost: cost('model') }, 'alike'),
	aComparison({ label: 'Dollars', noDays: 'None.', cost: cost('model', 'USD') }, 'dollars'),
	aComparison({ label: 'Ransom', days: aRange(5, 9), cost: cost('ransom') }, 'ransom'),
];
const subject = { dossier, comparisons: others };
const data = rows(subject);

describe('rows', () => {
	test('the incident’s own days run from its first end point to its last, as firm as the weaker', () =>
		expect(data.find(({ own }) => own)).toMatchObject({
			value: 7,
			low: 7,
			high: 40,
			status: 'reported',
			year: 2024,
			basis:
				'Counted from 1 July 2024, it was 7 days to the first step and 40 days to the last step; the day of the end is not counted.',
		}));

	test('days are the longest first', () =>
		expect(measuredBy(data, 'days').map(({ incident }) => incident)).toEqual([
			'Long',
			'Example Ltd',
			'Alike',
			'Ransom',
			'Short',
		]));

	test('only models of the same body in the same currency stand side by side', () => {
		expect(measuredBy(data, 'model').map(({ id }) => id)).toEqual(['example/model', 'alike']);
		const drawn = ownScales(subject);
		expect(undrawn(amongOthers(subject), drawn).map(({ id }) => id)).toEqual(['dollars']);
		const other = aComparison({ cost: cost('model', 'GBP', 'Other Centre') }, 'o');
		expect(measuredBy(rows({ dossier, comparisons: [other] }), 'model')).toEqual([]);
	});

	test('what was booked stands beside what was booked, added up where that can be', () => {
		expect(measuredBy(data, 'booked').map(({ id, low }) => [id, low])).toEqual([
			['example/booked', 5e6],
			['short', 2e6],
		]);
		const more = (value: number, period: string, id: string) =>
			aClaim({ value, unit: 'GBP', period, cost: { kind: 'booked', scope: 'organisation' } }, id);
		const booked = (...claims: ReturnType<typeof more>[]) =>
			comparisonOf({ ...dossier, claims }).rows?.filter(({ measure }) => measure === 'booked');
		const [one, two] = [more(2e6, '2024-01', 'one'), more(3e6, '2024-02', 'two')];
		expect(booked(one, two)).toMatchObject([{ low: 5e6, high: 5e6 }]);
		expect(booked(one, more(9e6, '2024', 'year'))).toMatchObject([{ id: 'example/year' }]);
		expect(booked(more(1e6, '2024-01/2024-03', 'a'), more(1e6, '2024-02/2024-04', 'b'))).toEqual(
			[],
		);
	});

	test('one sum for several is that of all of them, once, and never of one', () => {
		const together = ['Example Ltd', 'Other Ltd'];
		const joint = (id: string) => {
			const claim = aClaim(
				{
					value: 8e6,
					unit: 'GBP',
					cost: { kind: 'model', scope: 'economy', together },
					saidBy: 'Model Centre',
				},
				'joint',
			);
			return comparisonOf({ ...dossier, id, claims: [claim] });
		};
		const filed = aComparison(
			{ cost: aRange(8e6, 8e6, { value: 8e6, ...cost('model'), low: 8e6, high: 8e6, together }) },
			'both',
		);
		const sums = scalesOf([joint('one'), joint('two'), filed])
			.filter(({ measure }) => measure === 'model')
			.flatMap((of) => of.rows);
		expect(sums).toMatchObject([
			{
				incident: 'Example Ltd and Other Ltd together',
				given: [{ key: 'one' }, { key: 'two' }],
			},
		]);
		expect(joint('one').cost).toBeUndefined();
	});

	test('of many an incident shows those nearest to it in rank, itself always among them', () => {
		const many = Array.from({ length: 60 }, (_, i) =>
			aComparison({ days: aRange(i + 1, i + 1) }, `c${i}`),
		);
		const [days] = ownScales({ dossier, comparisons: many });
		const near = days ? nearest(days, 5) : [];
		expect(days?.rows).toHaveLength(61);
		expect(near.map(({ low, own }) => (own ? 'own' : low))).toEqual([9, 8, 'own', 7, 6]);
		const all = [comparisonOf(dossier), ...many];
		const across = acrossAll(all)[0]?.table.rows ?? [];
		expect(across).toHaveLength(40);
	});

	test('with nothing to compare there is no chart', () =>
		expect(comparisons({ dossier, comparisons: others.slice(3, 4) })).toBeUndefined());
});

describe('words', () => {
	test('the headline counts who was surely shorter', () =>
		expect(comparisonsHeadline(ownScales(subject))).toBe(
			'Example Ltd was disrupted longer than 1 of 4 others (reported)',
		));

	test('where nothing was surely shorter, the headline counts who was surely longer', () => {
		const only = data.filter(({ incident }) => ['Example Ltd', 'Long'].includes(incident));
		expect(comparisonsHeadline([scale(measuredBy(only, 'days'))])).toMatch(
			/ was disrupted more briefly than Long \(reported\)$/,
		);
	});

	test('a name too long for a headline is left to the title', () => {
		const own = aRow({ own: true, incident: 'The Northern Board of Clinics and its Laboratories' });
		const others = [aRow({ low: 1, high: 2 }), aRow({ low: 60, high: 70 })];
		expect(comparisonsHeadline([scale([own, ...others])])).toBe(
			'Disrupted longer than 1 of 2 others (reported)',
		);
		expect(comparisonsHeadline([scale([{ ...own, verb: 'were' }, ...others.slice(0, 1)])])).toBe(
			'Disrupted longer than A (reported)',
		);
		// Nor is another named whose name is too long.
		const named = { ...others[0]!, incident: own.incident };
		expect(comparisonsHeadline([scale([{ ...own, incident: 'A' }, named])])).toBe(
			'A was disrupted longer than the one other incident (reported)',
		);
	});

	describe('of several organisations', () => {
		const organisations = ['North', 'South'];
		const days = (...names: string[]) => {
			const keyOf = (name: string) => name.toLowerCase();
			const [first = ''] = names;
			const incident = anIncident({
				organisations,
				lead: [keyOf(first)],
				endPoints: names.map((name, i) => ({
					...{ id: `e${i}`, name: 'first step', site: keyOf(name), phase: 'first' },
				})),
			});
			const sites = [...organisations, 'Press'].map((name) =>
				aSite({ name, label: name }, keyOf(name)),
			);
			const dossier = aDossier({ incident, sites });
			return scalesOf([comparisonOf(dossier)]).flatMap(({ rows: own }) => own);
		};
		const others = [aRow({ id: 'b', incident: 'B', low: 1, high: 2 })];
		const headline = (own: Compared[]) =>
			comparisonsHeadline([scale([...own.map((row) => ({ ...row, own: true })), ...others])]);

		test('days are those of the organisation whose own stop was counted', () => {
			const own = days('North');
			expect(own.map(rowInWords)).toEqual(['North: 7 days']);
			expect(headline(own)).toBe('North was disrupted longer than B (reported)');
		});

		test('days are those of all where each of their stops was counted', () => {
			const own = days(...organisations);
			expect(own.map(rowInWords)).toEqual(['North and South: 7 days']);
			expect(headline(own)).toMatch(/^North and South were disrupted/);
		});

		test('where a site is none of them, it is named before all of them', () => {
			const own = days('Press');
			expect(own.map(rowInWords)).toEqual(['Press (North and South): 7 days']);
			expect(headline(own)).toBe('Disrupted longer than B (reported)');
		});
	});

	test('without an upper end nothing is shorter, and the words say so', () => {
		const [own, open] = [aRow({ own: true, low: 7, high: 40 }), aRow({ low: 8, high: null })];
		expect(comparisonsHeadline([scale([own, open])])).toMatch(/ cannot be told apart from A /);
		expect(comparisonsHeadline([scale([own, aRow({ low: 41, high: null })])])).toMatch(
			/ more briefly than A /,
		);
		expect(comparedInWords(open)).toBe('8 days or more, no upper end on record');
		expect(rowInWords(open)).toBe('A: 8 days or more (reported)');
		expect(comparedReadout(open)).toBe(
			'8 days or more, no upper end on record: A, 2020 (reported)',
		);
	});

	test('an upper end that was planned or forecast is said to be one', () => {
		const ahead = (high_is: 'planned' | 'forecast') => comparedInWords(aRow({ high_is }));
		expect(ahead('planned')).toBe('10 to 20 days, upper end planned');
		expect(ahead('forecast')).toBe('10 to 20 days, upper end forecast');
	});

	test('and beside its bar it is told from an end that came about', () => {
		expect(rowInWords(aRow({ high_is: 'planned' }))).toBe('A: 10 days to 20 planned (reported)');
		const cost = { measure: 'booked', unit: 'GBP', low: 3e6, high: 9e6 } as const;
		expect(rowInWords(aRow({ ...cost, high_is: 'forecast' }))).toBe(
			'A: £3m to £9m forecast (reported)',
		);
	});

	test('what is known to be longer comes first, however far a plan or an open end may reach', () => {
		const days = { exact: aRange(30, 30), planned: aRange(3, 190), open: aRange(5, 5) };
		const others = [
			aComparison({ label: 'Exact', days: days.exact }, 'exact'),
			aComparison({ label: 'Planned', days: { ...days.planned, highIs: 'planned' } }, 'planned'),
			aComparison({ label: 'Open', days: { ...days.open, high: undefined } }, 'open'),
			aComparison({ label: 'Five', days: days.open }, 'five'),
		];
		const [first] = scalesOf(others);
		expect(first?.rows.map(({ incident }) => incident)).toEqual([
			'Exact',
			'Open',
			'Five',
			'Planned',
		]);
	});

	test('of all, the headline says only what none of the ranges can contradict', () => {
		const headline = (...rows: Compared[]) => acrossHeadline([scale(rows)]);
		const [long, short] = [aRow({ low: 20, high: 25 }), aRow({ low: 5, high: 9 })];
		expect(headline(long, short, short)).toBe('A had the longest disruption (reported)');
		// Of two.
		expect(headline(long, short)).toBe('A had the longer disruption (reported)');
		expect(headline(long, aRow({ low: 5, high: 21 }))).toBe(
			'The disruption of A was 20 days at least (reported)',
		);
		expect(headline(long, aRow({ low: 5, high: null }))).toMatch(/ at least /);
		expect(headline(aRow({ low: 31, high: 40 }), long, short)).toBe(
			'At least 1 of 3 disruptions took longer than 30 days (reported)',
		);
	});

	test('the description mentions every row with its extremes, and what is left out', () => {
		const description = comparisonsDescription(ownScales(subject), ['Dollars']);
		for (const text of [
			'Long: 50 to 200 days (reported)',
			'Short: 1 day (reported)',
			'£16m to £21m (estimated)',
		])
			expect(description).toContain(text);
		expect(description).toContain('Without days on record: Dollars.');
	});

	test('it says of how many incidents, and of which years, each once', () => {
		const later = aRow({ id: 'b', given: [{ key: 'b', name: 'B', account: false, claim: null }] });
		expect(comparisonsUnit([aRow(), later])).toMatch(/, 2 incidents, 2020$/);
		expect(comparisonsUnit([aRow(), { ...later, year: 2024 }])).toMatch(/, 2020 to 2024$/);
	});

	test('it says how many rows of lower rank it leaves out, where it does', () => {
		expect(comparisonsReading([aRow()], 3)).toMatch(
			/ (?:3|Three) rows further down in rank are left out here\.$/,
		);
		expect(comparisonsReading([aRow()])).not.toContain('left out');
	});

	test('what is not drawn is noted with its reason', () =>
		expect(comparisons(subject)?.notes.map(({ name, mark }) => [name, mark])).toEqual([
			['Dollars', 'no days on record'],
			['Dollars', 'cost not drawn'],
			['Ransom', 'cost not drawn'],
		]));
});

test('each row leads to its page, its own to what it says', () => {
	const drawings = comparisons(subject)?.views[0].drawings ?? [];
	const paths = drawings.flatMap(({ marks }) => marks.map(({ href }) => href));
	expect(paths).toContain('/example/duration/');
	expect(paths).toContain('/example/claims/model/');
	expect(paths).toContain('/compare/long/');
	expect(paths).not.toContain(undefined);
	const roomy = drawings.flatMap((drawing) => drawing.roomy?.marks ?? []);
	expect(roomy.map(({ href }) => href)).toEqual(paths);
});

test.each(subjects)('the content of $dossier.id fits the drawing', (real) => {
	const drawings = comparisons(real)?.views[0].drawings ?? [];
	expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(comparisons(subject))).toMatchFileSnapshot('comparisons.svg'));
