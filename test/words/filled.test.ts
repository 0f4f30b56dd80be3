import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, checkContent } from '#check/content.ts';
import { dayOf, dayNumber } from '#facts/calendar.ts';
import { kindNamed, KINDS, OWN_KINDS } from '#records/kinds.ts';
import { TEXT_KINDS, TEXTS } from '#records/text.ts';
import { textSchemas, textsIn } from '#records/texts.ts';
import { formOf } from '#check/schemas.ts';
import { claimSentence } from '#words/claim.ts';
import { inWords } from '#words/date.ts';
import {
	filledDossier,
	filledShared,
	filledText,
	isFilled,
	placeholderFor,
	scopeOf,
	withoutPlaceholders,
} from '#words/filled.ts';
import { numeralsIn } from '#words/numerals.ts';
import { quantityInWords } from '#words/quantity.ts';
import {
	aClaim,
	aComparison,
	aCorrection,
	aDossier,
	anEvent,
	aPhase,
	aSite,
	aStop,
	rawClaim,
} from '../a.ts';
import { at, file, tree } from '../check/tree.ts';
import { CONTENTS } from '../content.ts';

const statementOf = (fields: Parameters<typeof aClaim>[0], parts: object = {}) =>
	filledDossier(aDossier({ claims: [aClaim(fields)], ...parts })).claims[0]?.statement;

describe('a sentence says what its record says', () => {
	const unit = fc.constantFrom('GBP', 'percent', 'cars', 'GBP/week', 'days');
	const number = fc.integer({ min: 1, max: 999_999_999 });
	const day = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-12-31') });

	test('whatever the number is', () =>
		fc.assert(
			fc.property(unit, number, fc.boolean(), (what, value, about) => {
				const quantity = { value, unit: what, ...(about ? { about: true } : {}) };
				const statement = 'Example says that {value} were lost.';
				expect(statementOf({ statement, ...quantity })).toBe(
					`Example says that ${quantityInWords(quantity)} were lost.`,
				);
			}),
		));

	test('whatever the day is', () =>
		fc.assert(
			fc.property(day, (on) => {
				const statement = 'It was said on {date}.';
				expect(statementOf({ statement, date: dayOf(on) })).toBe(
					`It was said on ${inWords(dayOf(on))}.`,
				);
			}),
		));

	test('with every qualifier of the number', () => {
		const said = (fields: object) =>
			statementOf({ statement: 'It cost {value}.', value: 5e6, unit: 'GBP', ...fields });
		expect(said({ atMost: true })).toBe('It cost up to £5m.');
		expect(said({ atLeast: true, about: true })).toBe('It cost at least about £5m.');
	});

	test('whatever the period is', () => {
		const said = (statement: string) => statementOf({ statement, period: '2025-07/2025-09' });
		expect(said('It was booked for {period}.')).toBe('It was booked for July to September 2025.');
		expect(said('It was booked for {period:short}.')).toBe('It was booked for July to September.');
		expect(said('It ran from {period.from:month-short} on, until {period.to}.')).toBe(
			'It ran from July on, until September 2025.',
		);
	});

	test('with a capital where it begins', () =>
		expect(
			statementOf({ statement: '{value} were made.', value: 20, unit: 'cars', about: true }),
		).toBe('About 20 cars were made.'));

	test('in the form that is asked for', () => {
		const fields = { value: -24.2, unit: 'percent', date: '2025-09-01', about: true };
		const said = (statement: string) => statementOf({ ...fields, statement: `${statement}.` });
		expect(said('It was {value}')).toBe('It was about −24.2%.');
		expect(said('It fell {value:size}')).toBe('It fell 24.2%.');
		expect(said('On {date:weekday}')).toBe('On Monday 1 September 2025.');
		expect(said('On {date:short}')).toBe('On 1 September.');
		expect(said('In {date:month}')).toBe('In September 2025.');
		expect(said('In {date:month-short}')).toBe('In September.');
		expect(said('In {date:year}')).toBe('In 2025.');
		const cars = { value: 1200, unit: 'cars', about: true };
		const counted = (statement: string) => statementOf({ ...cars, statement: `${statement}.` });
		expect(counted('They made {value:bare}')).toBe('They made about 1,200.');
		expect(counted('They made {value:number}')).toBe('They made 1,200.');
		expect(counted('They made {value:size}')).toBe('They made 1,200 cars.');
	});

	test('of its other fields, and of other records', () => {
		const claims = [
			aClaim({
				statement: 'Of {value}, {figures.vans} were vans, since {dates.first:year}; {other.value}.',
				value: 90,
				unit: 'vehicles',
				figures: { vans: { label: 'Vans', value: 20 } },
				dates: { first: '1952' },
			}),
			aClaim({ value: 5, unit: 'GBP' }, 'other'),
			aClaim({ statement: 'Both are {value}.', derived: { sum: ['other', 'other'] } }, 'twice'),
			aClaim({ statement: 'From {began} to {first-step}, at {north.first}.' }, 'named'),
		];
		const filled = filledDossier(aDossier({ claims }));
		expect(filled.claims.map(({ statement }) => statement)).toEqual([
			'Of 90 vehicles, 20 vehicles were vans, since 1952; £5.',
			'Some were made.',
			'Both are £10.',
			'From 1 July 2024 to 8 July 2024, at 8 July 2024.',
		]);
	});

	test('of the group it stands in before those around it', () => {
		const site = aSite({
			answer: 'North stopped on {phases.stop:short}.',
			phases: [aStop({ what: 'Work stops on {from:short}.' })],
		});
		const [filled] = filledDossier(aDossier({ sites: [site] })).sites;
		expect(filled?.answer).toBe('North stopped on 1 July.');
		expect(filled?.phases[0]?.what).toBe('Work stops on 1 July.');
	});

	test('of the incident that a record beside all incidents belongs to', () => {
		const dossier = aDossier({ claims: [aClaim({ value: 5, unit: 'GBP' })] });
		const shared = {
			comparisons: [
				aComparison({
					affected: '{figures.shops}.',
					figures: { shops: { value: 9, unit: 'shops' } },
				}),
			],
			corrections: [
				aCorrection({ why: 'It is {made.value}.', incident: 'example', said: '{made.value}' }),
			],
			terms: [],
			pages: [],
		};
		const { comparisons, corrections } = filledShared(shared, [dossier], {});
		expect(comparisons[0]?.affected).toBe('9 shops.');
		expect(corrections[0]?.why).toBe('It is £5.');
		// What a page said stands as it was.
		expect(corrections[0]?.said).toBe('{made.value}');
	});
});

test('changing a value alone changes every place that says it', () => {
	const dossier = (value: number) =>
		filledDossier(
			aDossier({
				claims: [
					aClaim({
						asks: 'Why {value}?',
						statement: 'It was {value}.',
						method: 'So {value}.',
						saidBy: 'Example, of {value}',
						label: '{value}',
						known: { question: 'what', answer: 'It is {value}.' },
						value,
						unit: 'cars',
					}),
				],
				events: [anEvent({ what: 'They lost {made.value}.' })],
			}),
		);
	const [before, after] = [JSON.stringify(dossier(13)), JSON.stringify(dossier(17))];
	expect(before).not.toMatch(/\{(?:value|made)/);
	expect(before.replaceAll('13 cars', '17 cars').replace('"value":13', '"value":17')).toBe(after);
	const [claim] = dossier(13).claims;
	expect(claim && claimSentence(claim, { value: 13, unit: 'cars' })).toBe('It was 13 cars.');
});

test('changing the day of a phase alone changes every place that says it', () => {
	const dossier = (from: string) =>
		filledDossier(
			aDossier({
				sites: [
					aSite({
						answer: 'It stopped on {phases.stop} and was back on {phases.back:short}.',
						basis: 'Nobody worked from {phases.stop:short} on.',
						phases: [
							aStop({ from, what: 'From {from} on nobody works.' }),
							aPhase({ id: 'back', from: '2024-07-20', condition: 'restored' }),
						],
					}),
				],
				events: [anEvent({ what: 'All went home on {north.stop}.' })],
			}),
		);
	const [before, after] = [
		JSON.stringify(dossier('2024-07-03')),
		JSON.stringify(dossier('2024-07-05')),
	];
	expect(before).not.toMatch(/\{(?:phases|north|from)/);
	expect(before.match(/3 July/g)).toHaveLength(4);
	expect(before.replaceAll('3 July', '5 July').replace('2024-07-03', '2024-07-05')).toBe(after);
});

test.each(CONTENTS)('in %s no sentence types a number or a day that its record has', (_, texts) => {
	const { records } = check(texts);
	const typed = records.flatMap((record) => {
		const kind = kindNamed(record.kind);
		// What a source says is its own, even where it is the day on which it was published.
		if (record.data === undefined || kind.name === 'bibliographies' || 'unpublished' in kind)
			return [];
		return textsIn(kind.schema, record.data)
			.filter(isFilled)
			.flatMap(({ path, text }) =>
				numeralsIn(withoutPlaceholders(text)).flatMap((numeral) =>
					placeholderFor(numeral.text, scopeOf(record.data, { path }))
						? [`${record.file} ${path.join('.')}: ${numeral.text}`]
						: [],
				),
			);
	});
	expect(typed).toEqual([]);
});

describe('a name that stands for nothing', () => {
	const message = (statement: string) =>
		checkContent(
			tree({ [at('claims/made.mdx')]: file(rawClaim({ value: 5, unit: 'cars', statement })) }),
		).map((problem) => problem.message);

	test.each([
		[
			'is told, with the one that was meant',
			'It was {valeu}.',
			/called “valeu”\. Did you mean “value”\?/,
		],
		[
			'has a form that its value has not',
			'It was {value:weekday}.',
			/\{value:weekday\} cannot be said in this form\. There are: full, bare, size and number/,
		],
		['or is no name at all', 'It was } so.', /A brace opens and closes the name of a field/],
	])('%s', (_, statement, expected) => {
		expect(message(statement).join('\n')).toMatch(expected);
	});
});

describe('every text of every kind', () => {
	test.each(KINDS.map((kind) => [kind.name, kind] as const))(
		'of %s says what it is',
		(_, { schema }) => {
			for (const { path, schema: text } of textSchemas(schema)) {
				const says = ['date', 'day', 'key'].includes(formOf(text) ?? '')
					? 'code'
					: TEXTS.get(text)?.is;
				expect(TEXT_KINDS, path).toContain(says);
			}
		},
	);

	test('is found wherever it stands', () => {
		for (const kind of OWN_KINDS) expect(textsIn(kind.schema, {})).toEqual([]);
		const site = aSite();
		const [kind] = OWN_KINDS.filter(({ name }) => name === 'sites');
		const found = kind ? textsIn(kind.schema, site) : [];
		expect(found.map(({ path }) => path.join('.'))).toContain('phases.0.what');
		expect(filledText('{nothing}', scopeOf(site, { path: ['answer'] }))).toBe('{nothing}');
	});
});
