import { describe, expect, test } from 'vitest';
import { namedValue, recordNamed, valueNames, type Scope } from '#facts/named.ts';
import { aClaim, aDossier, anEvent, aPlan, aSite, aStatement } from '../a.ts';

const group = (fields: Record<string, unknown>): Scope => ({ groups: [fields] });
const bare = (value: number) => ({ quantity: { value, unit: '' } });

describe('a name in a sentence stands for', () => {
	test.each<[string, Record<string, unknown>, string, unknown]>([
		['a day', { made: '2024-07-01' }, 'made', { date: '2024-07-01' }],
		['a month', { made: '2024-07' }, 'made', { date: '2024-07' }],
		['a period', { when: '2024-07/2024-09' }, 'when', { period: '2024-07/2024-09' }],
		['where a period begins', { when: '2024-07/2024-09' }, 'when.from', { date: '2024-07' }],
		['where it ends', { when: '2024-07/2024-09' }, 'when.to', { date: '2024-09' }],
		['a number', { sides: 2 }, 'sides', bare(2)],
		['the day of a group', { lost: { date: '2024-07-01' } }, 'lost', { date: '2024-07-01' }],
		['the first of one', { lost: { from: '2024-07-01' } }, 'lost', { date: '2024-07-01' }],
		[
			'a part of a list, by its id',
			{ parts: [{ id: 'a', date: '2024' }] },
			'parts.a',
			{ date: '2024' },
		],
		[
			'the one that is meant',
			{ parts: ['2019', null, { id: 'a', date: '2020' }, { id: 'b', date: '2021' }] },
			'parts.b',
			{ date: '2021' },
		],
		['a field of it', { parts: [{ id: 'a', made: '2024' }] }, 'parts.a.made', { date: '2024' }],
	])('%s', (_, fields, name, value) => expect(namedValue(group(fields), name)).toEqual(value));

	test.each<[string, Record<string, unknown>, string]>([
		['a field that is not there', {}, 'made'],
		['one that every object has', {}, 'constructor'],
		['a text that is neither day nor period', { title: 'North' }, 'title'],
		['a mark', { about: true }, 'about'],
		['nothing', { made: null }, 'made'],
		['an end that a period has not', { when: '2024-07/2024-09' }, 'when.middle'],
		['what would be below an end', { when: '2024-07/2024-09' }, 'when.from.day'],
		['an end of no period', { when: 'soon' }, 'when.from'],
		['an end of a number', { when: 7 }, 'when.from'],
		['a group without a day', { lost: { why: 'It fell.' } }, 'lost'],
		['a group whose date is none', { lost: { date: 'soon' } }, 'lost'],
		['a group whose date is a number', { lost: { date: 2024 } }, 'lost'],
		['a part that is not in the list', { parts: [{ id: 'a', date: '2024' }] }, 'parts.b'],
		['a part by its place', { parts: [{ id: 'a', date: '2024' }] }, 'parts.0'],
		['what is computed, outside an incident', { derived: { sum: ['a'] } }, 'value'],
	])('nothing where it names %s', (_, fields, name) =>
		expect(namedValue(group(fields), name)).toBeUndefined(),
	);
});

describe('a number', () => {
	const wide = { value: 4, low: 1, high: 9, unit: 'GBP', about: true, atMost: 'no' };
	const whole = { value: 4, low: 1, high: 9, unit: 'GBP', about: true };

	test('comes with its range, its unit and its marks', () => {
		expect(namedValue(group(wide), 'value')).toEqual({ quantity: whole });
		expect(namedValue(group({ cost: wide }), 'cost')).toEqual({ quantity: whole });
	});

	test.each(['low', 'high'])('of which a bound alone may be meant: %s', (bound) => {
		expect(namedValue(group(wide), bound)).toEqual({ quantity: whole, bound });
		expect(namedValue(group({ cost: wide }), `cost.${bound}`)).toEqual({ quantity: whole, bound });
	});

	test('of a group may have a bound alone', () =>
		expect(namedValue(group({ cost: { high: 9 } }), 'cost')).toMatchObject({
			quantity: { high: 9, value: undefined },
		}));

	test('that is typed as text is none', () =>
		expect(namedValue(group({ cost: { value: 'many' } }), 'cost')).toBeUndefined());

	test.each<[string, Record<string, unknown>, string]>([
		['its own', { unit: 'EUR', cost: { value: 4, unit: 'GBP' } }, 'GBP'],
		['its own currency', { unit: 'EUR', cost: { value: 4, currency: 'GBP' } }, 'GBP'],
		['that of the group around it', { unit: 'EUR', cost: { value: 4 } }, 'EUR'],
		['none', { cost: { value: 4 } }, ''],
	])('is counted in %s', (_, fields, unit) => {
		expect(namedValue(group(fields), 'cost')).toMatchObject({ quantity: { unit } });
		expect(namedValue(group(fields), 'cost.value')).toMatchObject({ quantity: { unit } });
	});

	test('is counted in what a group further out says', () => {
		const groups = [{ parts: [{ id: 'a', value: 4 }] }, { unit: 'GBP' }];
		for (const name of ['parts.a', 'parts.a.value'])
			expect(namedValue({ groups }, name)).toMatchObject({ quantity: { unit: 'GBP' } });
		// A group nearer to the sentence is not around one that is further out.
		const apart = [{ unit: 'GBP' }, { cost: { value: 4 } }];
		expect(namedValue({ groups: apart }, 'cost')).toMatchObject({ quantity: { unit: '' } });
	});
});

describe('in an incident', () => {
	const one = aClaim({ value: 196, unit: 'GBP' }, 'one');
	const two = aClaim({ value: 64, unit: 'GBP' }, 'two');
	const both = aClaim({ derived: { sum: ['one', 'two'] } }, 'both');
	const lone = aClaim({ derived: { sum: ['one', 'gone'] } }, 'lone');
	const dossier = aDossier({
		claims: [one, two, both, lone],
		events: [anEvent({ date: '2024-07-03' }, 'happened')],
		statements: [aStatement({ made: '2024-07-04' }, 'said')],
		sites: [aSite({ plans: [aPlan()] })],
	});
	const named = (name: string, ...groups: Record<string, unknown>[]) =>
		namedValue({ groups, dossier }, name);

	test('a name reaches another record by its key', () => {
		expect(named('one.value')).toMatchObject({ quantity: { value: 196, unit: 'GBP' } });
		expect(named('happened.date')).toEqual({ date: '2024-07-03' });
		expect(named('said.made')).toEqual({ date: '2024-07-04' });
	});

	test('a name is a day that prose can ask for', () => {
		expect(named('began')).toEqual({ date: '2024-07-01' });
		expect(named('north.first')).toEqual({ date: '2024-07-08' });
	});

	test('the nearest group is meant, then the next, then the incident', () => {
		expect(named('began', { began: '2019' }, { began: '2020' })).toEqual({ date: '2019' });
		expect(named('began', { began: 'then' }, { began: '2020' })).toEqual({ date: '2020' });
	});

	test('a computed number is what it is computed to, and has no other field', () => {
		expect(named('both.value')).toEqual({ quantity: { value: 260, unit: 'GBP' } });
		expect(named('value', { ...both })).toEqual({ quantity: { value: 260, unit: 'GBP' } });
		for (const name of ['both.low', 'both.value.value']) expect(named(name)).toBeUndefined();
	});

	test('what cannot be computed is nothing, and so is what is not derived', () => {
		expect(named('lone.value')).toBeUndefined();
		expect(named('value', { claims: 1, figures: {} })).toBeUndefined();
	});

	test('the record that a name leads to is told by its kind, and none for what is of no record', () => {
		const scope = {
			groups: [],
			dossier: aDossier({ claims: [aClaim({ value: 3, unit: 'cars' })] }),
		};
		expect(recordNamed(scope, 'made.value')).toEqual({ one: 'claim', key: 'made' });
		expect(recordNamed(scope, 'made')).toEqual({ one: 'claim', key: 'made' });
		expect(recordNamed(scope, 'north.stop')).toEqual({ one: 'site', key: 'north' });
		expect(recordNamed(scope, 'began')).toBeUndefined();
		expect(recordNamed(scope, 'gone')).toBeUndefined();
	});

	test('a key that no record has is nothing', () => {
		expect(named('gone')).toBeUndefined();
		expect(named('gone.value')).toBeUndefined();
	});

	test('each name that is offered stands for something, and none twice', () => {
		const groups = [{ ...both }, { cost: { value: 4, unit: 'GBP', when: '2024-07/2024-09' } }];
		const scope = { groups, dossier: { ...dossier, claims: [one, two, both] } };
		const names = valueNames(scope);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(namedValue(scope, name), name).toBeDefined();
	});

	test('what can be named is offered, its own first', () => {
		const groups = [
			{ made: '2024', title: 'No', parts: [{ id: 'a', value: 4 }, { value: 5 }, 'b'] },
		];
		const names = valueNames({ groups, dossier });
		expect(names.slice(0, 3)).toEqual(['made', 'parts.a', 'parts.a.value']);
		expect(names).toEqual(
			expect.arrayContaining(['one.value', 'both.value', 'began', 'said', 'north.first']),
		);
		expect(names).not.toContain('title');
		expect(names).not.toContain('value');
		expect(names.filter((name) => /^(one|two)\.value$/.test(name))).toHaveLength(2);
	});

	test('outside an incident its own are all; what is computed is its value', () => {
		expect(valueNames({ groups: [{ made: '2024', cost: { low: 1 } }] })).toEqual([
			'made',
			'cost',
			'cost.low',
		]);
		expect(valueNames({ groups: [{ derived: { sum: ['one'] } }] })).toEqual(['value']);
	});
});
