import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paths } from '#records/paths.ts';
import { entries } from '#words/find/entries.ts';
import type { Entry } from '#words/find/entry.ts';
import { filedWord, inFiledOrder, letterOf, tellingWord } from '#words/find/filing.ts';
import { stretches } from '#words/find/letters.ts';
import { findAnswer } from '#words/pages/find.ts';
import {
	aClaim,
	aComparison,
	aDossier,
	aReport,
	aSite,
	aStatement,
	anIncident,
	aHandout,
} from '../a.ts';

const NOTHING = {
	comparisons: [],
	terms: [],
	pages: [],
	charts: [],
	general: [],
	open: new Set<string>(),
};
const ofOne = (parts: Parameters<typeof aDossier>[0]) => entries([aDossier(parts)], NOTHING);

test('what can be found is counted, one as one', () => {
	const entry = { name: 'Ferry', path: '/ferry/', kind: 'page' } as Entry;
	expect(findAnswer([entry])).toMatch(/^1 entry, with its answer\./);
	expect(findAnswer([entry, { ...entry, kind: 'person' }])).toMatch(
		/^2 entries, each with its answer\./,
	);
});

describe('a name is filed under', () => {
	test.each([
		['How many cars were not made?', [], 'cars'],
		['Was the North works back?', [], 'North'],
		['Did Example make cars?', ['Example'], 'make'],
		['How much did Example’s loan cost?', ['Example'], 'loan'],
		['Did Ex & Co say who paid?', ['Ex & Co'], 'paid'],
		['“Quoted” words', [], 'Quoted'],
		['What is it?', [], 'What'],
	])('%s', (name, besides, word) =>
		expect(filedWord({ name, at: tellingWord(name, besides) })).toBe(word),
	);

	test.each([
		['£1.9bn: lost', '0–9'],
		['−2 points', '0–9'],
		['apples', 'A'],
		['Élan', 'E'],
		['日本', 'Others'],
	])('a letter: %s', (name, letter) =>
		expect(letterOf({ name, at: tellingWord(name), kind: 'page' })).toBe(letter),
	);

	test('and in that order: numbers by their digits, then words, and of one word a place first', () => {
		const one = (name: string, kind: Entry['kind'] = 'page') => ({
			name,
			at: tellingWord(name),
			kind,
		});
		const ordered = [
			one('£2m: a'),
			one('about 10 b'),
			one('100 c'),
			one('How was North hit?', 'place'),
			one('Did North stop?', 'question'),
			one('south'),
			one('日本'),
		];
		expect(inFiledOrder(ordered.toReversed())).toEqual(ordered);
	});
});

describe('what can be found', () => {
	const claim = aClaim({
		value: 12,
		unit: 'cars',
		status: 'estimated',
		label: 'Cars not made',
		figures: { lost: { value: 3, unit: 'vans', label: 'Vans not made', status: 'disputed' } },
	});
	const statement = aStatement({ speaker: 'Ann Bee', role: 'chief executive' });

	test('of a claim: what it asks, and each of its numbers with its own status', () => {
		const found = ofOne({ claims: [claim] }).filter(({ path }) => path.endsWith('/claims/made/'));
		expect(found.map(({ name, status }) => [name, status])).toEqual([
			['3 vans: Vans not made', 'disputed'],
			['12 cars: Cars not made', 'estimated'],
			[claim.asks, 'estimated'],
		]);
	});

	test('of a claim: its number says what the claim says, where no label or sentence would repeat it', () => {
		const factOf = (fields: Parameters<typeof aClaim>[0]) =>
			ofOne({ claims: [aClaim({ value: 12, unit: 'cars', ...fields })] })
				.filter(({ kind }) => kind === 'number')
				.map(({ fact }) => fact);
		expect(factOf({ label: 'Cars not made' })).toEqual(['']);
		expect(factOf({})).toEqual([`12 cars. ${claim.statement}`]);
		const said = 'The works lost 12 cars.';
		expect(factOf({ label: 'Cars not made', statement: said })).toEqual([said]);
	});

	test('a question of an incident with what answers it, and how firm that is', () => {
		const incident = anIncident({ answeredBy: { what: 'made' } });
		const asked = (of: typeof incident) =>
			ofOne({ incident: of, claims: [claim] }).find(({ path }) => path.includes('#claims-what'));
		expect(asked(incident)).toMatchObject({
			fact: `12 cars. ${claim.statement}`,
			status: 'estimated',
		});
		expect(asked(anIncident())?.fact).toBe('Claims on record: 1 estimated.');
	});

	test('what is not known, where the account lists it', () => {
		const what = 'Whether vans were lost, and how many.';
		const dossier = aDossier({
			incident: anIncident({
				unknowns: [{ what, looked: '2024-04-01', where: 'the press', also: ['damage to vans'] }],
			}),
		});
		const open = entries([dossier], { ...NOTHING, open: new Set([dossier.id]) });
		expect(open.find(({ name }) => name === 'Damage to vans')?.fact).toBe(
			'See “Whether vans were lost, and how many”. Not known. Last looked for on 1 April 2024, in the press.',
		);
		expect(open.filter(({ name }) => name.startsWith('Whether'))).toMatchObject([
			{
				name: 'Whether vans were lost, and how many',
				at: 8,
				kind: 'question',
				fact: 'Not known. Last looked for on 1 April 2024, in the press.',
				path: `${paths.incident(dossier.id)}#unknowns`,
			},
		]);
		expect(entries([dossier], NOTHING).some(({ name }) => name.startsWith('Whether'))).toBe(false);
	});

	test('whoever speaks, by family name and with the office, and the organisation', () => {
		const found = ofOne({ statements: [statement] });
		const person = found.find(({ kind }) => kind === 'person');
		expect(person).toMatchObject({ name: 'Ann Bee', at: 4 });
		expect(person?.fact).toMatch(/^Chief executive, Example Ltd\. /);
		expect(found.find(({ name }) => name === 'Example Ltd')?.kind).toBe('organisation');
	});

	test('a site by what became of it, for how long, and its own answer', () => {
		const facts = ofOne({
			sites: [aSite(), aSite({ name: 'South works', state: 'unknown' }, 'south')],
		}).filter(({ path }) => path.includes('/sites/north') || path.includes('/sites/south'));
		expect(facts.map(({ name, fact }) => [name, fact])).toEqual([
			['North works', 'Stopped for 7 days. North stopped.'],
			['South works', 'Unknown. North stopped.'],
		]);
	});

	test('other words lead to the record and say its fact with its status', () => {
		const other = aClaim({ also: ['lorries'], status: 'alleged' }, 'other');
		const found = ofOne({ claims: [other] });
		const line = found.find(({ name }) => name === other.asks);
		expect(found.find(({ name }) => name === 'Lorries')).toEqual({
			...line,
			name: 'Lorries',
			at: 0,
			also: other.asks,
			fact: `See “${other.asks}” ${other.statement}`,
		});
	});

	test('of two with one name each says what it is', () => {
		const twins = ['one', 'two'].map((id) =>
			aClaim({ value: 3, unit: 'cars', label: 'Lost', asks: `Why ${id}?` }, id),
		);
		const names = ofOne({ claims: twins }).map(({ name, path }) => `${name} ${path}`);
		for (const id of ['one', 'two'])
			expect(names).toContain(`3 cars: Lost (Why ${id}?) /example/claims/${id}/`);
	});

	test('of one incident alone, its pages are told from those of the publication', () => {
		const general = [{ path: paths.data(), name: 'Data' }];
		const named = (...all: Parameters<typeof entries>[0]) =>
			entries(all, { ...NOTHING, general }).flatMap(({ name }) =>
				name.startsWith('Data') ? name : [],
			);
		const one = aDossier();
		expect(new Set(named(one))).toEqual(
			new Set(['Data (all incidents)', `Data (${one.incident.name})`]),
		);
		// Beside another, each line names its incident.
		expect(named(one, { ...aDossier(), id: 'other' })).toEqual(['Data', 'Data', 'Data']);
	});

	test('an incident with an account of its own is listed once', () => {
		const comparisons = [aComparison({}, 'a'), { ...aComparison({}, 'b'), account: true as const }];
		const found = entries([aDossier()], { ...NOTHING, comparisons });
		expect(found.filter(({ path }) => path.startsWith('/compare/'))).toHaveLength(1);
	});

	test('nothing, where nothing is on record', () => expect(entries([], NOTHING)).toEqual([]));

	test('each line leads to a page and is filed under a word of its name', () => {
		const found = ofOne({
			incident: anIncident({ longForm: 'Example Limited', also: ['the flood'] }),
			claims: [claim],
			statements: [statement],
			reports: [aReport()],
			handouts: [aHandout()],
		});
		for (const entry of found) {
			expect(entry.path).toMatch(/^\/.*\/(#.+)?$/);
			expect(filedWord(entry), entry.name).toMatch(/\p{L}|\p{N}/u);
			expect(entry.name.slice(entry.at).startsWith(filedWord(entry)), entry.name).toBe(true);
		}
	});
});

test('however much there is, no page has more than its share, and none is lost', () =>
	fc.assert(
		fc.property(
			fc.array(fc.string({ minLength: 1 })),
			fc.integer({ min: 1, max: 9 }),
			(names, most) => {
				const all = inFiledOrder(
					names.map((name): Entry => ({
						name,
						at: tellingWord(name),
						kind: 'page',
						fact: '',
						path: '/',
					})),
				);
				const pages = stretches(all, most);
				expect(pages.flatMap(({ entries: own }) => own)).toEqual(all);
				for (const { entries: own } of pages) expect(own.length).toBeLessThanOrEqual(most);
				expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
			},
		),
	));
