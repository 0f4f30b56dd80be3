import { expect, test } from 'vitest';
import { drawnBy } from '#charts/drawn.ts';
import type { Mention } from '#prose/rule.ts';
import { claimUses, waysInWords, type Body } from '#prose/uses.ts';
import { report } from '#records/report.ts';
import { aClaim, aDossier, aHandout, anIncident } from '../a.ts';

const mention = (name: Mention['name'], attributes: Record<string, string>): Mention => ({
	name,
	attributes,
	wraps: false,
	sentence: 1,
	joins: false,
	line: 1,
	column: 1,
});
const REGISTER = ['/example/claims/', 'register'];
const uses = (
	claim = aClaim(),
	bodies: Body[] = [],
	parts: Parameters<typeof aDossier>[0] = {},
) => {
	const dossier = aDossier({ claims: [claim], ...parts });
	const drawn = drawnBy({ dossier, comparisons: [] });
	return claimUses(dossier, claim, bodies, drawn).map(({ path, ways }) => [path, ...ways]);
};

test('every claim stands in the register', () => expect(uses()).toEqual([REGISTER]));

test('prose that names it shows it, once for each page', () =>
	expect(
		uses(aClaim(), [
			{
				path: '/example/',
				mentions: [mention('Claim', { id: 'made' }), mention('Date', { of: 'made' })],
			},
			{ path: '/example/timeline/', mentions: [mention('Claim', { id: 'other' })] },
		]),
	).toEqual([['/example/', 'text'], REGISTER]));

test('its own page is no use of it', () =>
	expect(
		uses(aClaim(), [
			{ path: '/example/claims/made/', mentions: [mention('Claim', { id: 'made' })] },
		]),
	).toEqual([REGISTER]));

test('a key figure stands on the front page', () =>
	expect(uses(aClaim(), [], { incident: anIncident({ keyClaims: ['made'] }) })).toEqual([
		['/', 'key figure'],
		REGISTER,
	]));

test('what answers a question stands on the front page, where its incident leads that', () => {
	const incident = anIncident({ answeredBy: { what: 'made' }, keyClaims: ['made'] });
	expect(uses(aClaim(), [], { incident })).toEqual([['/', 'key figure', 'answer'], REGISTER]);
	const dossier = aDossier({ claims: [aClaim()], incident });
	const drawn = drawnBy({ dossier, comparisons: [] });
	const elsewhere = claimUses(dossier, aClaim(), [], drawn, false).map(({ path }) => path);
	expect(elsewhere).not.toContain('/');
});

test('the date of an end point is used wherever durations run to it', () => {
	const end = { id: 'end', name: 'end', claim: 'made' };
	const counted = aClaim({ derived: { days: { to: 'end' } } }, 'counted');
	const ended = aClaim({ date: '2024-07-09' });
	const found = uses(
		ended,
		[{ path: '/example/sites/north/', mentions: [mention('Days', { to: 'end' })] }],
		{ incident: anIncident({ endPoints: [end] }), claims: [ended, counted] },
	);
	expect(found).toEqual([
		['/example/sites/north/', 'end point'],
		['/', 'end point'],
		['/example/', 'end point'],
		['/example/duration/', 'end point', 'chart'],
		['/example/claims/counted/', 'part'],
		['/example/charts/downtime/', 'chart'],
		['/example/sites/', 'chart'],
		REGISTER,
	]);
});

test('a part of a sum is used by the sum', () =>
	expect(
		uses(aClaim({ value: 1, unit: 'cars' }), [], {
			claims: [
				aClaim({ value: 1, unit: 'cars' }),
				aClaim({ value: 2, unit: 'cars' }, 'other'),
				aClaim({ derived: { sum: ['made', 'other'] } }, 'sum'),
			],
		}),
	).toEqual([['/example/claims/sum/', 'part'], REGISTER]));

test('a checked report uses the claims that it is held against', () => {
	const checked = report.parse({
		title: 'Does it hold up?',
		summary: 'It does.',
		publisher: 'A paper',
		published: '2024-08-01',
		source: 'release',
		assertions: [{ says: 'It stopped.', verdict: 'holds', why: 'It did.', claims: ['made'] }],
	});
	const file = { id: 'paper', entry: 'paper', file: 'paper.mdx' };
	expect(uses(aClaim(), [], { reports: [{ ...checked, ...file }] })).toEqual([
		['/example/checked/paper/', 'assertion'],
		REGISTER,
	]);
});

test('a cost stands wherever the chart of costs does', () =>
	expect(
		uses(
			aClaim({
				period: '2024',
				cost: { kind: 'booked', scope: 'organisation' },
				value: 1,
				unit: 'GBP',
				question: 'price',
			}),
			[{ path: '/example/', mentions: [mention('Chart', { of: 'costs' })] }],
			{
				incident: anIncident({
					questions: { price: { title: 'What did it cost?', page: 'scale' } },
				}),
			},
		),
	).toEqual([
		['/example/', 'chart'],
		['/example/charts/costs/', 'chart'],
		['/example/scale/', 'chart', 'register'],
		REGISTER,
	]));

test('an answer of its day stands among what was known when', () =>
	expect(
		uses(aClaim({ known: { question: 'data', answer: 'None.' } }), [], {
			incident: anIncident({ knownWhen: { data: 'What was taken?' } }),
		}),
	).toEqual([
		['/example/charts/known-when/', 'chart'],
		['/example/known/', 'chart', 'known when'],
		REGISTER,
	]));

test('a handout shows it in its text, as a key figure, by a question, and on a card', () => {
	const path = '/handouts/example/sheet/';
	const on = (...mentions: Mention[]) => uses(aClaim(), [{ path, mentions }]);
	expect(on(mention('Question', { claim: 'made' }))).toEqual([[path, 'text'], REGISTER]);
	expect(on(mention('KeyFigures', { of: 'other made' }))).toEqual([[path, 'key figure'], REGISTER]);
	expect(on(mention('KeyFigures', { of: 'other' }))).toEqual([REGISTER]);
	const incident = anIncident({ keyClaims: ['made'] });
	expect(uses(aClaim(), [{ path, mentions: [mention('KeyFigures', {})] }], { incident })).toEqual([
		[path, 'key figure'],
		['/', 'key figure'],
		REGISTER,
	]);
	const tasks = [{ ask: 'Why?', evidence: ['made'], answer: 'So.' }];
	expect(uses(aClaim(), [], { handouts: [aHandout({ tasks }, 'sheet')] })).toEqual([
		[path, 'evidence'],
		REGISTER,
	]);
});

test('a use is told by its ways', () =>
	expect(waysInWords({ path: '/', ways: ['text', 'key figure'] })).toBe(
		'In the text and as a key figure',
	));
