import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check } from '#check/content.ts';
import { since } from '#check/since.ts';
import { renamed } from '#tools/rename/plan.ts';
import { thingsIn } from '#check/things.ts';
import { aPhase, rawClaim, rawReport, rawSite, rawSource } from '../a.ts';
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
			{ [CLAIM]: claim({ status: 'disputed' }) },
			['status status: confirmed → disputed'],
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
