import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check } from '#check/content.ts';
import { readRecord } from '#check/record.ts';
import { changedRecords } from '#check/rules/changed.ts';
import { since } from '#check/since.ts';
import { renamed } from '#tools/rename/plan.ts';
import { thingsIn } from '#check/things.ts';
import { aPhase, rawClaim, rawIncident, rawReport, rawSite, rawSource } from '../a.ts';
import { at, file, tree } from './tree.ts';

const CLAIM = at('claims/made.mdx');
const claim = (fields: object = {}) =>
	file(rawClaim({ value: 600, unit: 'cars', date: '2024-07-02', ...fields }));
const PHASES = [
	aPhase({ id: 'stop', from: '2024-07-02', condition: 'out' }),
	aPhase({ id: 'start', from: '2024-07-09', condition: 'partial' }),
];
const site = (phases: object[]) => file(rawSite({ state: undefined, phases }));
const SITE = at('sites/works.mdx');
const REPORT = at('checked/paper.mdx');
const report = (...verdicts: string[]) =>
	file(
		rawReport({
			assertions: verdicts.map((verdict, i) => ({
				says: `It says the ${i}th thing.`,
				verdict,
				why: 'So it is.',
			})),
		}),
	);

const BEFORE = tree({
	[CLAIM]: claim(),
	[SITE]: site(PHASES),
	[REPORT]: report('holds', 'contested'),
});

/** What a change is told of: the facts that were published otherwise, and whether a correction is asked for. */
function change(files: Record<string, string>, typo = false) {
	const after = new Map([...BEFORE, ...Object.entries(files)]);
	const { problems, changed } = since(BEFORE, check(after), { typo });
	return {
		facts: changed.flatMap(({ changes }) =>
			changes.map(
				({ fact, path, before, after: now }) => `${fact} ${path.join('.')}: ${before} → ${now}`,
			),
		),
		asked: problems.filter(({ code }) => code === 'uncorrected').map(({ file: name }) => name),
	};
}

const correction = (fields: object = {}) =>
	file({
		date: '2024-08-01',
		kind: 'update',
		summary: 'The number was changed.',
		why: 'A later count was read.',
		pages: ['/about/'],
		...fields,
	});

describe('a fact that was published and changes asks for a correction:', () => {
	test.each<[string, Record<string, string>, string[]]>([
		['a number', { [CLAIM]: claim({ value: 500 }) }, ['number value: 600 → 500']],
		['a day', { [CLAIM]: claim({ date: '2024-07-03' }) }, ['day date: 2024-07-02 → 2024-07-03']],
		[
			'a status',
			{ [CLAIM]: claim({ status: 'reported' }) },
			['status status: confirmed → reported'],
		],
		[
			'a number that went',
			{ [CLAIM]: claim({ value: undefined, unit: undefined }) },
			['number value: 600 → ', 'number unit: cars → '],
		],
		[
			'a day of a phase, though another came before it',
			{
				[SITE]: site([
					aPhase({ id: 'slow', from: '2024-07-01', condition: 'degraded' }),
					PHASES[0]!,
					{ ...PHASES[1], from: '2024-07-10' },
				]),
			},
			['day phases.2.from: 2024-07-09 → 2024-07-10'],
		],
		[
			'a verdict',
			{ [REPORT]: report('holds', 'needs correcting') },
			['verdict assertions.1.verdict: contested → needs correcting'],
		],
	])('%s', (_, files, facts) =>
		expect(change(files)).toEqual({ facts, asked: Object.keys(files) }),
	);

	test('in a record that has another key now', () => {
		const thing = thingsIn(check(BEFORE).records).find(({ file: name }) => name === CLAIM)!;
		const { texts } = renamed(BEFORE, thing, 'built');
		const moved = at('claims/built.mdx');
		const after = new Map(texts).set(moved, claim({ value: 500 }));
		const { problems } = since(BEFORE, check(after), { typo: false });
		expect(problems.map(({ code, file: name }) => [code, name])).toContainEqual([
			'uncorrected',
			moved,
		]);
	});
});

test('an incident that has another key now, and what is its own, are held against what they were', () => {
	const figures = (value: number) =>
		file(rawIncident({ figures: { half: { value, unit: 'cars' } } }));
	const before = new Map(BEFORE).set(at('incident.mdx'), figures(3));
	const thing = thingsIn(check(before).records).find(({ one }) => one === 'incident')!;
	const { texts } = renamed(before, thing, 'works');
	const after = new Map(texts)
		.set('content/incidents/works/incident.mdx', figures(4))
		.set('content/incidents/works/claims/made.mdx', claim({ value: 500 }));
	const { changed } = since(before, check(after), { typo: false });
	expect(changed.map(({ record }) => record.file).toSorted()).toEqual([
		'content/incidents/works/claims/made.mdx',
		'content/incidents/works/incident.mdx',
	]);
});

describe('none is asked for', () => {
	const files = { [CLAIM]: claim({ value: 500 }) };

	test('where nothing that was published changes', () => {
		const words = { [CLAIM]: claim({ asks: 'How many were built?', reviewBy: '2024-09-01' }) };
		const added = {
			[SITE]: site([...PHASES, aPhase({ id: 'end', from: '2024-07-12', condition: 'restored' })]),
		};
		const fresh = { [at('claims/new.mdx')]: claim({ value: 3 }) };
		const source = {
			[at('sources.yaml')]: stringify({ release: rawSource({ published: '2024-07-01' }) }),
		};
		for (const one of [{}, words, added, fresh, source])
			expect(change(one)).toEqual({ facts: [], asked: [] });
	});

	test.each([
		['that names the incident', { incident: 'example' }, []],
		['of one of its pages', { pages: ['/example/claims/made/'] }, []],
		['of something else', {}, [CLAIM]],
	])('where there is a new correction %s', (_, fields, asked) =>
		expect(change({ ...files, 'content/corrections/new.mdx': correction(fields) }).asked).toEqual(
			asked,
		),
	);

	test.each([
		['a status that is none', claim({ status: 'estimatd' })],
		['a day that is none', claim({ date: '2024-07-32' })],
		['a field that there is not', claim({ value: 500, vaule: 500 })],
	])('of a record that is refused anyway: %s', (_, text) =>
		expect(change({ [CLAIM]: text })).toEqual({ facts: [], asked: [] }),
	);

	test.each([
		['a field that there is not', correction({ incidnet: 'example' })],
		['no fields', 'Words.'],
	])('while the new correction is refused itself: %s', (_, text) =>
		expect(change({ ...files, 'content/corrections/new.mdx': text }).asked).toEqual([]),
	);

	test('by a correction that was there before', () => {
		const old = new Map(BEFORE).set(
			'content/corrections/old.mdx',
			correction({ incident: 'example' }),
		);
		const after = new Map([...old, ...Object.entries(files)]);
		const { problems } = since(old, check(after), { typo: false });
		expect(problems.map(({ code }) => code)).toContain('uncorrected');
	});

	test('where only slips of the pen are mended, though what changed is known', () =>
		expect(change(files, true)).toEqual({ facts: ['number value: 600 → 500'], asked: [] }));
});

/** The facts of a record that are others after its fields were changed, whether or not its kind has these. */
function between(before: object, after: object, path = CLAIM): string[] {
	const [was, is] = [before, after].map((fields) => {
		const text = path.endsWith('.yaml') ? stringify(fields) : file(fields);
		return readRecord(path, text).record!;
	});
	expect([was?.raw, is?.raw]).toEqual([before, after]);
	return changedRecords([was!], [is!]).flatMap(({ changes }) =>
		changes.map(({ fact, path: at, ...one }) =>
			[`${fact} ${at.join('.')}`, one.before, one.after].join(' | '),
		),
	);
}

describe('facts are told apart wherever they stand:', () => {
	test.each<[string, object, object, string[]]>([
		['text of no fact', { saidBy: 'A', asks: 'B?' }, { saidBy: 'C' }, []],
		['a fact that is new', { saidBy: 'A' }, { saidBy: 'A', value: 5, status: 'reported' }, []],
		[
			'each field that holds one',
			{ low: 1, high: 2, about: true, atMost: true, atLeast: true, growth: 'a', change: 3 },
			{},
			[
				'number low | 1 | ',
				'number high | 2 | ',
				'number about | true | ',
				'number atMost | true | ',
				'number atLeast | true | ',
				'number growth | a | ',
				'number change | 3 | ',
			],
		],
		[
			'each day and each status',
			{ date: 'a', from: 'b', made: 'c', period: 'd', year: 1, state: 'e', condition: 'f' },
			{ date: '', from: '', made: null, period: [], year: 2, state: 'E', condition: 'f' },
			[
				'day date | a | ',
				'day from | b | ',
				'day made | c | ',
				'day period | d | []',
				'day year | 1 | 2',
				'status state | e | E',
			],
		],
		[
			'nothing that becomes something',
			{ value: null, date: '' },
			{ value: 5, date: 'a' },
			['number value |  | 5', 'day date |  | a'],
		],
		['a number that becomes text of it', { value: 5 }, { value: '5' }, []],
		[
			'days in a group, and what else is in it',
			{ dates: { began: '2024-07', ended: { date: 'a', note: 'b' } } },
			{ dates: { ended: { date: 'a', note: 'c' } } },
			['day dates.began | 2024-07 | ', 'day dates.ended.note | b | c'],
		],
		[
			'parts, which are a fact as a whole',
			{ parts: ['a', 'b'] },
			{ parts: ['b', 'a'] },
			['number parts | ["a","b"] | ["b","a"]'],
		],
		['parts that stay', { parts: ['a', 'b'] }, { parts: ['a', 'b'] }, []],
		['parts that went', { parts: ['a'] }, {}, ['number parts | ["a"] | ']],
		['no parts, and none', { parts: [] }, {}, []],
		['numbers in a group', { parts: { a: 1 } }, { parts: { a: 2 } }, []],
		[
			'a number in a group',
			{ figures: { half: { value: 1, label: 'a' }, third: { value: 2 } } },
			{ figures: { half: { value: 3, label: 'b' } } },
			['number figures.half.value | 1 | 3', 'number figures.third.value | 2 | '],
		],
		[
			'a group that became text',
			{ people: { value: 1 } },
			{ people: 'many' },
			['number people.value | 1 | '],
		],
		[
			'a list that became text',
			{ phases: [{ id: 'a', from: 'b' }] },
			{ phases: 'none' },
			['day phases.0.from | b | '],
		],
		[
			'an entry that went, by its id, behind those that are there',
			{
				phases: [
					{ id: 'a', from: '1' },
					{ id: 'b', from: '2' },
				],
			},
			{
				phases: [
					{ id: 'b', from: '2' },
					{ id: 'c', from: '3' },
				],
			},
			['day phases.2.from | 1 | '],
		],
		[
			'entries in another order, by their id, before their name',
			{
				phases: [
					{ id: 'a', name: 'x', from: '1' },
					{ id: 'b', name: 'y', from: '2' },
				],
			},
			{
				phases: [
					{ id: 'b', name: 'x', from: '2' },
					{ id: 'a', name: 'y', from: '1' },
				],
			},
			[],
		],
		[
			'entries by their name',
			{
				places: [
					{ name: 'a', value: 1 },
					{ name: 'b', value: 2 },
				],
			},
			{
				places: [
					{ name: 'b', value: 2 },
					{ name: 'a', value: 3 },
				],
			},
			['number places.1.value | 1 | 3'],
		],
		[
			'entries by their time and edition, before their name',
			{
				points: [
					{ period: '2024', edition: 'a', name: 'x', value: 1 },
					{ period: '2024', edition: 'b', name: 'x', value: 2 },
					{ period: '2024', name: 'x', value: 3 },
				],
			},
			{
				points: [
					{ period: '2024', name: 'x', value: 4 },
					{ period: '2024', edition: 'b', name: 'x', value: 5 },
					{ period: '2024', edition: 'a', name: 'x', value: 6 },
				],
			},
			[
				'number points.2.value | 1 | 6',
				'number points.1.value | 2 | 5',
				'number points.0.value | 3 | 4',
			],
		],
		[
			'entries without a name in their order, but those that stay',
			{ lines: [{ value: 1 }, { value: 2 }, { value: 3 }] },
			{ lines: [{ value: 2 }, { value: 4 }, { value: 5 }] },
			['number lines.1.value | 1 | 4', 'number lines.2.value | 3 | 5'],
		],
		[
			'an entry without a name that went',
			{ lines: [{ value: 1 }, { value: 2 }] },
			{ lines: [{ value: 2 }] },
			['number lines.1.value | 1 | '],
		],
		[
			'an entry that lost its name',
			{ lines: [{ id: 'a', value: 1 }] },
			{ lines: [{ value: 1 }] },
			['number lines.1.value | 1 | '],
		],
		['texts in a list', { notes: ['a', 'b'] }, { notes: ['c'] }, []],
	])('%s', (_, before, after, facts) => expect(between(before, after)).toEqual(facts));

	test.each([
		['content/corrections/grew.mdx', 'date'],
		[at('handouts/brief.mdx'), 'date'],
		['content/words.yaml', 'value'],
		['content/units.yaml', 'unit'],
		[at('moved.yaml'), 'value'],
		[at('sources.yaml'), 'date'],
	])('none of %s, which tells of no fact', (path, field) =>
		expect(between({ [field]: 'a' }, { [field]: 'b' }, path)).toEqual([]),
	);

	test.each([at('events/visit.mdx'), 'content/comparisons/other.mdx', at('incident.mdx')])(
		'those of %s',
		(path) => expect(between({ date: 'a' }, { date: 'b' }, path)).toEqual(['day date | a | b']),
	);

	test('fields that cannot be read tell of none', () => {
		const text = `---\nvalue: [\n---\n`;
		const [broken, sound] = [text, claim()].map((one) => readRecord(CLAIM, one).record!);
		expect(changedRecords([broken!], [sound!])).toEqual([]);
		expect(changedRecords([sound!], [broken!])).toEqual([]);
		expect(changedRecords([sound!], [])).toEqual([]);
	});
});
