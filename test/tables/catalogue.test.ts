import { describe, expect, test } from 'vitest';
import { filed } from '#facts/dossier.ts';
import { chartTables } from '#charts/index.ts';
import { catalogue } from '#tables/catalogue.ts';
import { recordFiles } from '#publish/record.ts';
import { pathOf, type Field, type Values } from '#tables/table.ts';
import { comparison } from '#records/comparison.ts';
import { correction } from '#records/correction.ts';
import { OWN_KINDS } from '#records/kinds.ts';
import { report } from '#records/report.ts';
import { term } from '#records/term.ts';
import {
	aClaim,
	aDossier,
	anEvent,
	anIncident,
	aPhase,
	aPlan,
	aSite,
	aSource,
	aStatement,
	aStop,
} from '../a.ts';

const dossier = aDossier({
	incident: anIncident({ knownWhen: { what: 'What happened?' } }),
	sites: [
		aSite({ plans: [aPlan()] }),
		aSite({ state: 'disputed' }, 'south'),
		aSite(
			{
				phases: [
					aStop({ from: '[2024-07-01..2024-07-05]' }),
					aPhase({ from: '[2024-07-10..2024-07-12]' }),
					aPhase({ id: 'all', from: '[2024-07-20..2024-07-25]', condition: 'restored' }),
				],
			},
			'between',
		),
		aSite({ phases: [aStop(), aPhase({ from: '2024-07-20' })] }, 'unended'),
	],
	claims: [
		aClaim({ value: 5, low: 4, high: 6, unit: 'cars', about: true, against: ['rival'] }),
		aClaim({ at: { release: 'page 2' } }, 'no-number'),
		aClaim({ derived: { days: { to: 'first-step' } } }, 'derived'),
		aClaim(
			{
				value: 3,
				unit: 'GBP',
				period: '2024',
				cost: { kind: 'booked', scope: 'organisation' },
				label: 'Sum',
				status: 'estimated',
				figures: { part: { label: 'A part', value: 1, saidBy: 'Somebody', sources: ['rival'] } },
			},
			'cost',
		),
		aClaim({ value: 9, unit: 'jobs', measure: { of: 'Jobs', part: 'direct' } }, 'jobs'),
		aClaim({ value: 7, unit: 'cars', measure: { of: 'Built' }, label: 'July' }, 'output'),
	],
	statements: [aStatement({ commitment: { kind: 'pause', date: '2024-07-05' } })],
	events: [anEvent({ known: { question: 'what', answer: 'Something.' } })],
	reports: [
		filed({
			id: 'checked/paper',
			data: report.parse({
				title: 'Is it so?',
				summary: 'Partly.',
				publisher: 'A paper',
				published: '2024-08',
				source: 'release',
				assertions: [{ says: 'All.', verdict: 'contested', why: 'Few.', claims: ['made', 'cost'] }],
			}),
		}),
	],
	sources: { release: aSource(), rival: aSource({ restsOn: ['release'] }) },
});

/** Made anew for each test, so that it is seen which of them holds to what. */
const tables = () =>
	catalogue(
		{
			dossiers: [dossier],
			comparisons: [
				filed({
					id: 'other',
					data: comparison.parse({
						organisation: 'Other',
						label: 'O',
						year: 2020,
						sector: 's',
						country: 'c',
						answer: 'It stopped.',
						affected: 'All.',
						status: 'reported',
						sources: ['o'],
						days: { low: 1, high: 2, basis: 'Its own.', status: 'reported' },
						cost: {
							low: 1,
							high: 2,
							basis: 'Its own.',
							status: 'confirmed',
							currency: 'EUR',
							kind: 'booked',
						},
					}),
				}),
			],
			comparisonSources: { o: aSource() },
			terms: [filed({ id: 'word', data: term.parse({ name: 'Word', meaning: 'It means this.' }) })],
			corrections: [
				filed({
					id: 'change',
					data: correction.parse({
						date: '2024-08-02',
						kind: 'update',
						summary: 'More.',
						why: 'New.',
						pages: ['/', '/about/'],
					}),
				}),
			],
		},
		chartTables,
	);
const at = (path: string) => tables().find((table) => pathOf(table) === path);
const rowsOf = (path: string): Values[] => at(path)?.rows ?? [];

/** Whether a cell is what its field says. */
function fits(
	{ type, allowed }: Field,
	cell: string | number | boolean | null | undefined,
): boolean {
	if (cell === null) return true;
	if (type === 'integer') return Number.isInteger(cell);
	if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(String(cell));
	return typeof cell === type && (!allowed || allowed.includes(String(cell)));
}

describe('every table', () => {
	test('has a row for its record, and cells of the types it states', () => {
		for (const table of tables()) {
			expect(table.rows.length, pathOf(table)).toBeGreaterThan(0);
			for (const row of table.rows) {
				expect(Object.keys(row)).toEqual(table.fields.map(({ name }) => name));
				for (const field of table.fields)
					expect(
						fits(field, row[field.name]),
						`${pathOf(table)}, ${field.name}: ${row[field.name]}`,
					).toBe(true);
			}
		}
	});

	test('says what it is, and describes every column in a sentence, once', () => {
		for (const table of tables()) {
			expect(table.title, pathOf(table)).toMatch(/^\S/);
			expect(table.holds, pathOf(table)).toMatch(/^[A-Z].*\.$/);
			const names = table.fields.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			for (const { name, description } of table.fields) {
				expect(name, pathOf(table)).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
				expect(description, `${pathOf(table)}, ${name}`).toMatch(/^[A-Z].*\.$/);
			}
		}
	});

	test('tells its rows apart by its keys, which are columns of it', () => {
		for (const table of tables()) {
			expect(table.keys.length, pathOf(table)).toBeGreaterThan(0);
			expect(table.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(table.keys));
			const ids = table.rows.map((row) => table.keys.map((key) => row[key]).join('\0'));
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).not.toBe('');
		}
	});

	test('stands under a path of its own, and under its incident, if it is of one', () => {
		const paths = tables().map(pathOf);
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths.filter((path) => !path.startsWith('example/'))).toEqual([
			'incidents',
			'compared-days',
			'compared-costs',
			'site-times',
			'comparisons',
			'comparison-sources',
			'glossary',
			'corrections',
		]);
	});
});

test('a record with a page of its own is a file beside it, sheets of paper aside', () => {
	const edition = { asOf: '2024-09-01', hash: '0123abcd', name: '2024-09-01-0123abcd' };
	const files = recordFiles({ dossier, tables: tables(), descriptor: 'here.json' }, edition);
	const pages = OWN_KINDS.filter(({ one }) => one !== 'handout').flatMap(({ name, address }) =>
		dossier[name]
			.map(({ id }) => [id, address(dossier.id, id)])
			.filter(([id, page]) => page?.endsWith(`/${id}/`))
			.map(([, page]) => page),
	);
	expect(new Set(pages.map((page) => page?.split('/')[2]))).toContain('checked');
	expect([...files.keys()]).toEqual(expect.arrayContaining(pages));
});

test('what states something carries status, day and sources with it', () => {
	const stating = [
		'downtime',
		'duration-ladder',
		'promises',
		'costs',
		'comparisons',
		'output',
		'jobs',
		'map',
		'durations',
		'phases',
		'statements',
		'claims',
		'figures',
		'downtime',
		'costs',
		'chronology',
		'downtime',
		'costs',
		'chronology',
		'known-when',
		'durations',
		'phases',
		'statements',
		'claims',
		'figures',
	];
	for (const name of [...stating, 'sites', 'events'])
		for (const column of ['status', 'as_of', 'sources'])
			expect(at(`example/${name}`)?.fields.map((field) => field.name)).toContain(column);
	for (const name of stating)
		for (const row of rowsOf(`example/${name}`).filter(({ state }) => state !== 'disputed'))
			expect([row['status'], row['as_of'], row['sources']], name).not.toContain(null);
});

describe('downtime', () => {
	const site = (id: string) => rowsOf('example/downtime').find((row) => row['id'] === id);

	test('keeps both bounds of a day that is not exactly known', () =>
		expect(site('between')).toMatchObject({
			began_earliest: '2024-07-01',
			began_latest: '2024-07-05',
			back_earliest: '2024-07-10',
			back_latest: '2024-07-12',
			restored_earliest: '2024-07-20',
			restored_latest: '2024-07-25',
			last_from: '2024-07-25',
			least: 5,
			most: 11,
			unit: 'days',
		}));

	test('is empty where no day is published', () =>
		expect(site('unended')).toMatchObject({
			back_latest: '2024-07-20',
			last_condition: 'partial',
			last_from: '2024-07-20',
			restored_earliest: null,
			restored_latest: null,
		}));
});

describe('claims', () => {
	const claim = (id: string) => rowsOf('example/claims').find((row) => row['id'] === id);

	test('keep number, range and unit apart', () =>
		expect(claim('made')).toMatchObject({
			value: 5,
			low: 4,
			high: 6,
			unit: 'cars',
			about: true,
			at_most: false,
			at_least: false,
			against: 'rival',
		}));

	test('without a number have no marks of one', () =>
		expect(claim('no-number')).toMatchObject({ value: null, unit: null, about: null }));

	test('whose number is computed have it, and say from what', () =>
		expect(claim('derived')).toMatchObject({
			value: 7,
			unit: 'days',
			derived: 'days to first-step',
		}));

	test('hand their unit, status and day on to their figures', () =>
		expect(rowsOf('example/figures')).toMatchObject([
			{ claim: 'cost', name: 'part', value: 1, unit: 'GBP', status: 'estimated', sources: 'rival' },
		]));
});

describe('citations', () => {
	const citing = (kind: string) =>
		rowsOf('example/citations').filter((row) => row['kind'] === kind);

	test('name place and stance', () => {
		expect(citing('claim')).toContainEqual({
			kind: 'claim',
			record: 'made',
			source: 'rival',
			stance: 'against',
			place: 1,
			at: null,
			status: 'confirmed',
		});
		expect(citing('claim').find(({ record }) => record === 'no-number')?.['at']).toBe('page 2');
	});

	test('hold every kind of record that cites', () => {
		for (const kind of [
			'incident',
			'duration',
			'site',
			'phase',
			'plan',
			'statement',
			'figure',
			'event',
			'report',
		])
			expect(citing(kind).length, kind).toBeGreaterThan(0);
		expect(citing('phase')[0]).toMatchObject({ record: 'north.stop', source: 'release' });
	});
});
