import { describe, expect, test } from 'vitest';
import { jobs } from '#charts/jobs/chart.ts';
import { layout } from '#charts/jobs/layout.ts';
import type { Rect } from '#charts/draw/drawing.ts';
import { chartsWith, drawnBy } from '#charts/drawn.ts';
import { jobsDescription, jobsHeadline, jobsTitle } from '#charts/jobs/words.ts';
import { counts, rows, used, type Jobs } from '#tables/jobs.ts';
import { aClaim, aDossier } from '../a.ts';
import { faultsOf } from './laws.ts';
import { picture } from './picture.ts';
import { subjects } from './subjects.ts';

type Fields = Partial<Jobs> & { about?: boolean };

/** A row; the number in wide use is no part. */
const aRow = (part: string, number: number, { about, ...fields }: Fields = {}): Jobs => ({
	id: `${part}-${number}`,
	claim: 'a',
	figure: null,
	of: 'Jobs',
	counter: 'A',
	part: part === 'used' ? null : part,
	label: part,
	quantity: { value: number, unit: 'jobs', about },
	status: 'reported',
	as_of: '2024-08',
	sources: [],
	...fields,
});
const drawn = (...list: Jobs[]) => layout(counts(list), used(list));
const barsOf = (...list: Jobs[]) =>
	drawn(...list).marks.flatMap(({ shapes }) =>
		shapes.filter((shape): shape is Rect => shape.shape === 'rect'),
	);
const lineOf = (...list: Jobs[]) =>
	drawn(...list)
		.marks.at(-1)
		?.shapes.find(({ shape }) => shape === 'line');

describe('layout', () => {
	test('parts follow one another from zero, each as wide as its number', () => {
		const [direct, chain] = barsOf(aRow('direct', 10), aRow('supply chain', 30));
		expect(direct?.x).toBe(0);
		expect(chain?.x).toBeCloseTo(direct?.width ?? 0, 1);
		expect((chain?.width ?? 0) / (direct?.width ?? 1)).toBeCloseTo(3, 1);
	});

	test('every count is on the same scale, and so is the line', () => {
		const list = [aRow('used', 80), aRow('direct', 40), aRow('direct', 20, { counter: 'B' })];
		const [one, two] = barsOf(...list);
		expect((one?.width ?? 0) / (two?.width ?? 1)).toBeCloseTo(2, 1);
		expect(lineOf(...list)).toMatchObject({ x1: (one?.width ?? 0) * 2 });
	});

	test('parts are told apart by pattern', () => {
		const all = barsOf(aRow('direct', 1), aRow('supply chain', 1), aRow('spending', 1));
		expect(new Set(all.map(({ pattern }) => pattern)).size).toBe(3);
	});

	test('the line crosses every bar', () => {
		const list = [aRow('used', 80), aRow('direct', 40), aRow('direct', 20, { counter: 'B' })];
		const line = drawn(...list).marks.at(-1);
		const spans = (line?.shapes ?? []).flatMap((shape) =>
			shape.shape === 'line' ? [[shape.y1 + (line?.y ?? 0), shape.y2 + (line?.y ?? 0)]] : [],
		);
		for (const { y, shapes } of drawn(...list).marks.slice(0, -1)) {
			const bar = shapes[0] as Rect;
			expect(spans.some(([top = 0, end = 0]) => top < y && end > y + bar.height)).toBe(true);
		}
	});

	test('a mark for each part and one for the line', () =>
		expect(drawn(aRow('used', 9), aRow('direct', 4)).marks.map(({ key }) => key)).toEqual([
			'direct-4',
			'used-9',
		]));

	test.each([1, 999, 200000, 12345678])(
		'with a figure of %d nothing overlaps or leaves the drawing at any width',
		(value) => {
			const long = { counter: 'A committee of a parliament with a long name, and a newspaper' };
			const all = [
				aRow('used', value, { status: 'disputed' }),
				...(['direct', 'supply chain', 'spending'] as const).map((part) =>
					aRow(part, value / 4, { ...long, about: true }),
				),
				aRow('spending', value * 2, { counter: 'B' }),
			];
			for (const list of [all, all.slice(0, 4), all.slice(1)])
				expect(faultsOf(drawn(...list))).toEqual([]);
		},
	);
});

const figure = (value: number, fields: object) => ({
	label: 'Some',
	value,
	unit: 'jobs',
	...fields,
});
const MEASURE = { of: 'Jobs linked to Example', note: 'None of these is a number of jobs lost.' };
const counted = (part: string) => ({ measure: { ...MEASURE, part } });
const claims = [
	aClaim(
		{
			value: 200,
			unit: 'jobs',
			measure: { ...MEASURE, used: true },
			status: 'disputed',
			saidBy: 'Many',
			against: ['release'],
			figures: {
				direct: figure(34, { part: 'direct', saidBy: 'State', status: 'confirmed' }),
				chain: figure(120, { about: true, part: 'in the supply chain', saidBy: 'State' }),
				other: figure(5, { saidBy: 'State' }),
			},
		},
		'figure',
	),
	aClaim(
		{ value: 104, unit: 'jobs', ...counted('in the supply chain'), saidBy: 'Agency' },
		'chain',
	),
	aClaim({ value: 9, unit: 'jobs' }, 'not-drawn'),
];
const dossier = aDossier({ claims });
const data = rows(dossier);

describe('rows', () => {
	test('the widely used figure, then the largest count first, its parts in order', () =>
		expect(data.map(({ id }) => id)).toEqual(['figure', 'figure-direct', 'figure-chain', 'chain']));

	test('a part has its own status, or that of its claim', () =>
		expect(data.slice(1, 3).map(({ status }) => status)).toEqual(['confirmed', 'disputed']));

	test('a total is about so many as soon as a part is', () =>
		expect(counts(data).map(({ counter, total }) => [counter, total.value, total.about])).toEqual([
			['State', 154, true],
			['Agency', 104, undefined],
		]));

	test('a range and a ceiling stay with a part and with its total', () => {
		const ranged = [
			aClaim({ low: 100, high: 120, unit: 'jobs', ...counted('direct'), saidBy: 'State' }, 'a'),
			aClaim(
				{ value: 30, atMost: true, unit: 'jobs', ...counted('through spending'), saidBy: 'Union' },
				'b',
			),
		];
		const all = counts(rows(aDossier({ claims: ranged })));
		expect(jobsDescription(all, undefined)).toContain('State: 100 to 120 direct alone');
		expect(jobsDescription(all, undefined)).toContain('Union: up to 30 through');
		const line = aRow('used', 110);
		expect(jobsHeadline(all, line)).toMatch(/^Whether .* is open$/);
	});

	test('a figure that nobody counts is no chart', () => {
		const only = [
			aClaim({ value: 200, unit: 'jobs', measure: { ...MEASURE, used: true } }, 'figure'),
		];
		expect(jobs({ dossier: aDossier({ claims: only }), comparisons: [] })).toBeUndefined();
	});

	test('the claims that it draws know it', () => {
		const drawn = drawnBy({ dossier, comparisons: [] });
		expect(claims.map(({ id }) => chartsWith(drawn, id))).toEqual([['jobs'], ['jobs'], []]);
	});
});

describe('other things than jobs', () => {
	const of = (thing: string, unit: string, value: number, id: string) =>
		aClaim({ value, unit, measure: { of: thing, part: 'in hospital' }, saidBy: id }, id);

	test('have a drawing each, and no noun of ours', () => {
		const chart = jobs({
			dossier: aDossier({
				claims: [of('Patients', 'patients', 9, 'Union'), of('Nurses', 'nurses', 5, 'State')],
			}),
			comparisons: [],
		});
		expect(chart?.views[0].drawings.map(({ title }) => title)).toEqual(['Patients', 'Nurses']);
		expect(chart?.title).toBe('Patients and Nurses: how many by whose count?');
		expect(chart?.views[0].headline).toBe('The only count of patients is 9');
		expect(JSON.stringify(chart)).not.toMatch(/jobs(?!")/);
	});

	test('are not drawn where all that is counted is nothing', () =>
		expect(
			jobs({
				dossier: aDossier({ claims: [of('Patients', 'patients', 0, 'a')] }),
				comparisons: [],
			}),
		).toBeUndefined());
});

describe('words', () => {
	const headline = (line: number | undefined, ...totals: number[]) => {
		const list = totals.map((total, i) => aRow('direct', total, { counter: `Body ${i}` }));
		return jobsHeadline(counts(list), line === undefined ? undefined : aRow('used', line));
	};

	test.each([
		[200, [190, 104], 'No count reaches the widely used 200 jobs'],
		[200, [200, 104], '1 of 2 counts reaches the widely used 200 jobs'],
		[100, [190, 104], '2 of 2 counts reach the widely used 100 jobs'],
		[200, [190], 'The only count does not reach the widely used 200 jobs'],
		[undefined, [190, 1], '2 counts of jobs run up to 190'],
		[undefined, [190], 'The only count of jobs is 190'],
	])('with a figure of %s and counts of %j the headline is true of them', (line, totals, words) =>
		expect(headline(line, ...totals)).toBe(words),
	);

	test('where somebody gives the figure again beside the counts, none is said to stay below it', () => {
		const list = [aRow('used', 200), aRow('direct', 190), aRow('direct', 104, { counter: 'B' })];
		const again = (value: number, fields: object = {}) => ({
			of: 'Jobs',
			counter: 'C',
			label: 'Some',
			quantity: { value, unit: 'jobs' },
			status: 'reported' as const,
			...fields,
		});
		const said = (...others: ReturnType<typeof again>[]) =>
			jobsHeadline(counts(list), used(list), others);
		expect(said(again(200))).toBe('2 of 3 counts stay below the widely used 200 jobs');
		expect(said(again(199), again(300, { of: 'Others' }))).toBe(
			'No count reaches the widely used 200 jobs',
		);
	});

	test('a number that reaches the figure and is of no part stands in a note', () => {
		const [first, ...others] = claims;
		const later = figure(200, { saidBy: 'Paper', about: true });
		const more = { ...first, figures: { ...first?.figures, later } } as typeof first;
		const chart = jobs({
			dossier: aDossier({ claims: [more, ...others].flatMap((one) => one ?? []) }),
			comparisons: [],
		});
		expect(chart?.notes).toEqual([
			{ name: 'Paper', mark: 'not drawn', text: 'About 200: Some (disputed).' },
		]);
	});

	test('the title asks about the figure, where there is one', () => {
		expect(jobsTitle([aRow('used', 200000)])).toContain('“200,000 jobs”');
		expect(jobsTitle([aRow('direct', 9)])).toBe('Jobs: how many by whose count?');
	});

	test('the description mentions every part, every total and the line', () => {
		const description = jobsDescription(counts(data), used(data));
		for (const text of [
			'200 widely used (disputed)',
			'State: about 154 by our own sum',
			'34 direct',
			'about 120 in the supply chain',
			'Agency: 104 in the supply chain alone',
		])
			expect(description).toContain(text);
	});

	test('its reading says that no jobs lost are counted', () =>
		expect(jobs({ dossier, comparisons: [] })?.reading).toContain(
			'None of these is a number of jobs lost.',
		));
});

test.each(subjects)('the content of $dossier.id fits the drawing', (real) => {
	const drawings = jobs(real)?.views[0].drawings ?? [];
	expect(drawings.flatMap(faultsOf)).toEqual([]);
});

test('the drawing', async () =>
	expect(await picture(jobs({ dossier, comparisons: [] }))).toMatchFileSnapshot('jobs.svg'));
