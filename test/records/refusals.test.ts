import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { claim } from '#records/claim.ts';
import { comparison } from '#records/comparison.ts';
import { incident } from '#records/incident.ts';
import { site } from '#records/site.ts';
import { source } from '#records/source.ts';
import { statement } from '#records/statement.ts';
import {
	aPhase,
	aPlace,
	aStop,
	rawClaim,
	rawIncident,
	rawSite,
	rawSource,
	rawStatement,
} from '../a.ts';

/** The path and message of the first refusal. */
function refusal(schema: z.ZodType, data: unknown): string {
	const issue = schema.safeParse(data).error?.issues[0];
	return issue ? `${issue.path.join('.')}: ${issue.message}` : 'accepted';
}

const rawComparison = (fields = {}) => ({
	organisation: 'Other Ltd',
	label: 'Other',
	year: 2020,
	sector: 'retail',
	country: 'Example',
	answer: 'Tills stopped.',
	affected: 'Some shops.',
	status: 'confirmed',
	sources: ['release'],
	...fields,
});

test('what the tests build is valid', () => {
	expect(refusal(site, rawSite())).toBe('accepted');
	expect(refusal(claim, rawClaim())).toBe('accepted');
	expect(refusal(statement, rawStatement())).toBe('accepted');
	expect(refusal(source, rawSource())).toBe('accepted');
	expect(refusal(incident, rawIncident())).toBe('accepted');
	expect(refusal(comparison, rawComparison())).toBe('accepted');
});

describe('every kind refuses a field that it does not have', () => {
	test.each([
		['site', site, rawSite],
		['claim', claim, rawClaim],
		['statement', statement, rawStatement],
		['source', source, rawSource],
		['incident', incident, rawIncident],
		['comparison', comparison, rawComparison],
	] as [string, z.ZodType, (fields: Record<string, unknown>) => unknown][])(
		'%s',
		(_, schema, raw) =>
			expect(refusal(schema, raw({ confidense: 'high' }))).toContain('confidense'),
	);
});

describe('a claim', () => {
	test.each([
		[
			{ asks: 'How many were made' },
			'asks: Write the title as the question that the page answers.',
		],
		[{ statement: 'Some were made' }, 'statement: End this with a full stop.'],
		[{ status: 'likely' }, 'status: '],
		[{ sources: [] }, 'sources: Name at least one source.'],
		[{ value: 5 }, 'unit: A number needs its unit.'],
		[{ value: 5, low: 6, unit: 'days' }, 'low: low, value and high must stand in that order.'],
		[{ value: 5, high: 4, unit: 'days' }, 'low: low, value and high must stand in that order.'],
		[{ low: 5, high: 4, unit: 'days' }, 'low: low, value and high must stand in that order.'],
		[{ value: 5, unit: 'days', derived: { days: { to: 'x' } } }, 'value: Leave out value'],
		[{ value: '1.9bn', unit: 'GBP' }, 'value: '],
		[{ unit: 'GBP/fortnight' }, 'unit: After the stroke of a unit'],
		[
			{ value: 5, unit: 'GBP', cost: { kind: 'booked', scope: 'organisation' } },
			'period: What was booked needs its period',
		],
		[
			{ value: 5, unit: 'GBP', cost: { kind: 'insurance', scope: 'economy' } },
			'cost.scope: Write scope: organisation.',
		],
		[
			{
				value: 5,
				unit: 'GBP',
				cost: { kind: 'model', scope: 'sector' },
				period: '2025-09/2025-07',
			},
			'period: 2025-09/2025-07 is no period. Write a period as 2025-09',
		],
		[
			{ value: 5, unit: 'cars', cost: { kind: 'model', scope: 'sector' } },
			'unit: The costs chart draws sums of money: write a currency code.',
		],
		[{ unit: 'GPB' }, 'unit: “GPB” is no currency of ISO 4217. Did you mean “GBP”?'],
		[{ unit: 'SEC/day' }, 'unit: “SEC” is no currency of ISO 4217. Did you mean “SEK”?'],
		[
			{ value: 5, unit: 'days', atMost: true, atLeast: true },
			'atMost: A number is at most or at least so many.',
		],
		[
			{ low: 5, unit: 'days', atLeast: true },
			'atLeast: A floor is a value: write it under value, without low.',
		],
		[
			{ figures: { part: { label: 'Part', value: 5, high: 6, unit: 'days', atMost: true } } },
			'figures.part.atMost: A ceiling is a value',
		],
		[{ date: '2025-13-45' }, 'date: 2025-13-45 is no day in the calendar'],
		[{ question: 'What Happened' }, 'question: Use small letters'],
	])('%j → %s', (fields, expected) => expect(refusal(claim, rawClaim(fields))).toContain(expected));
});

describe('a measure', () => {
	const counted = { value: 5, unit: 'patients', measure: { of: 'Patients diverted' } };
	const figure = (unit: string) => ({ before: { label: 'Before', value: 4, unit } });
	const compared = { ...counted.measure, compared: { with: 'the day before', figure: 'before' } };

	test.each([
		[{ value: -5 }, 'unit: A count is never below zero.'],
		[{ unit: 'percent' }, 'unit: A measure counts things: write a plural noun as its unit.'],
		[{ unit: 'SEK' }, 'unit: A measure counts things'],
		[{ value: undefined, unit: undefined }, 'measure: A measure needs its number'],
		[{ measure: compared }, 'measure.compared.figure: The claim has no figure “before”.'],
		[
			{ measure: compared, figures: figure('nurses') },
			'measure.compared.figure: A number is compared by its change in percent, or with another in patients.',
		],
		[
			{ measure: undefined, figures: { some: { label: 'Some', value: 1, part: 'by ambulance' } } },
			'figures.some.part: A part needs the measure of its claim',
		],
	])('%j → %s', (fields, expected) =>
		expect(refusal(claim, rawClaim({ ...counted, ...fields }))).toContain(expected),
	);

	test('may be compared by a change or with another number', () => {
		for (const unit of ['percent', 'patients'])
			expect(
				refusal(claim, rawClaim({ ...counted, measure: compared, figures: figure(unit) })),
			).toBe('accepted');
	});
});

describe('a site', () => {
	test.each([
		[{ phases: [] }, 'state: A site has either phases or a state'],
		[{ state: 'unknown', phases: [aStop()] }, 'state: A site has either phases or a state'],
		[{ state: 'disputed', against: undefined }, 'against: A disputed site names the sources'],
		[{ phases: [aPhase()] }, 'phases.0.condition: The first phase is what went wrong'],
		[{ phases: [aStop({ share: { value: 101, of: 'shifts' } })] }, 'phases.0.share.value: '],
		[{ sources: [] }, 'sources: Name at least one source.'],
		[{ places: [aPlace({ latitude: 91 })] }, 'places.0.latitude: '],
		[{ state: 'closed' }, 'state: '],
	])('%j → %s', (fields, expected) => expect(refusal(site, rawSite(fields))).toContain(expected));

	test('of which nothing was found may have no source', () =>
		expect(refusal(site, rawSite({ state: 'unknown', sources: [] }))).toBe('accepted'));
});

test('a quotation has at most forty words', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
	expect(refusal(statement, rawStatement({ quote: words(40) }))).toBe('accepted');
	expect(refusal(statement, rawStatement({ quote: words(41) }))).toContain('at most 40 words');
});

describe('a source', () => {
	test.each([
		[{ url: undefined }, 'url: Give either url or, in unlinked, the reason'],
		[{ unlinked: 'Only a copy was seen.' }, 'url: Give either url or, in unlinked, the reason'],
		[{ url: 'http://example.org' }, 'url: A link must be a full https address.'],
		[{ url: 'javascript:alert(1)' }, 'url: A link must be a full https address.'],
		[{ read: 'republished' }, 'via: A text that was not read at its publisher'],
		[{ kind: 'blog' }, 'kind: '],
	])('%j → %s', (fields, expected) =>
		expect(refusal(source, rawSource(fields))).toContain(expected),
	);
});

test('an end point names a phase or a claim, not both and not neither', () => {
	const point = { id: 'end', name: 'end' };
	const ends = (fields: object) => rawIncident({ endPoints: [{ ...point, ...fields }] });
	const expected = 'An end point names either a site and its phase, or a claim with a date.';
	expect(refusal(incident, ends({ site: 'north', phase: 'first' }))).toBe('accepted');
	expect(refusal(incident, ends({ claim: 'made' }))).toBe('accepted');
	expect(refusal(incident, ends({}))).toContain(expected);
	expect(refusal(incident, ends({ site: 'north' }))).toContain(expected);
	expect(refusal(incident, ends({ site: 'north', phase: 'first', claim: 'made' }))).toContain(
		expected,
	);
});
