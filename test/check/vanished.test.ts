import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check } from '#check/content.ts';
import { vanished, vanishedTold, withRenames } from '#check/rules/vanished.ts';
import { renamed } from '#tools/rename/plan.ts';
import { thingsIn } from '#check/things.ts';
import { rawClaim, rawIncident, rawSource } from '../a.ts';
import { at, file, tree } from './tree.ts';

const records = (texts: ReadonlyMap<string, string>) => check(texts).records;

const BEFORE = tree({
	[at('sources.yaml')]: stringify({
		release: rawSource(),
		paper: rawSource({ url: 'https://example.org/paper', publisher: 'Town Paper' }),
	}),
	[at('events/visit.mdx')]: file({
		date: '2024-07-03',
		what: 'Something happened.',
		status: 'reported',
		sources: ['release', 'paper'],
	}),
});

/** What vanished after files were put in other places, and others were added. */
function after(moves: Record<string, string>, more: Record<string, string> = {}) {
	const texts = new Map(BEFORE);
	for (const [from, to] of Object.entries(moves)) {
		const text = texts.get(from)!;
		texts.delete(from);
		if (to) texts.set(to, text);
	}
	for (const [name, text] of Object.entries(more)) texts.set(name, text);
	return vanished(records(BEFORE), records(texts)).map(
		({ thing, now }) => `${thing.one} ${thing.key}: ${now ?? ''}`,
	);
}

describe('what had an address and has none is told', () => {
	test('nothing, where nothing went', () => expect(after({})).toEqual([]));

	test('a file that went', () =>
		expect(after({ [at('claims/made.mdx')]: '' })).toEqual(['claim made: ']));

	test('a file of another name, with the name that it has now', () =>
		expect(after({ [at('claims/made.mdx')]: at('claims/built.mdx') })).toEqual([
			'claim made: built',
		]));

	test('not with the name of a new file that is about something else', () =>
		expect(
			after(
				{ [at('claims/made.mdx')]: '' },
				{
					[at('claims/other.mdx')]: file(
						rawClaim({
							asks: 'Was it so?',
							statement: 'It was.',
							saidBy: 'Them',
							status: 'alleged',
							interest: 'It serves them.',
							asOf: '2024-07-01',
						}),
					),
				},
			),
		).toEqual(['claim made: ']));

	test('not with the name of a new file of another kind, whatever it says', () =>
		expect(
			after(
				{ [at('claims/made.mdx')]: '' },
				{ [at('events/made.mdx')]: BEFORE.get(at('claims/made.mdx'))! },
			),
		).toEqual(['claim made: ']));

	test('a source with another key, by its address', () =>
		expect(
			after(
				{},
				{
					[at('sources.yaml')]: stringify({
						release: rawSource(),
						'town-paper': rawSource({ url: 'https://example.org/paper', title: 'More' }),
					}),
				},
			),
		).toEqual(['source paper: town-paper']));

	test('an incident once, and nothing of what was its own', () => {
		const moves = Object.fromEntries(
			[...BEFORE.keys()]
				.filter((name) => name.startsWith(at('')))
				.map((name) => [name, name.replace('/example/', '/works/')]),
		);
		expect(after(moves)).toEqual(['incident example: works']);
	});

	test('not what a list says of, nor an event, which has no address of its own', () => {
		expect(
			after(
				{ [at('claims/made.mdx')]: at('claims/built.mdx'), [at('events/visit.mdx')]: '' },
				{ [at('moved.yaml')]: 'claim:\n  made: built\n' },
			),
		).toEqual([]);
	});

	test.each(['claim', 'site', 'source', 'statement', 'term', 'incident'] as const)(
		'not a %s that npm run rename gave another key',
		(one) => {
			const thing = thingsIn(records(BEFORE)).find((other) => other.one === one)!;
			const { texts } = renamed(BEFORE, thing, 'other');
			expect(vanished(records(BEFORE), records(texts))).toEqual([]);
		},
	);
});

test('a key that names nothing is answered with what it became in the same change', () => {
	const texts = new Map(BEFORE);
	texts.set(at('incident.mdx'), file(rawIncident(), '<Claim id="made">It</Claim> stopped.'));
	texts.set(at('claims/built.mdx'), texts.get(at('claims/made.mdx'))!);
	texts.delete(at('claims/made.mdx'));
	const gone = vanished(records(BEFORE), records(texts));
	const messages = check(texts).problems.map(({ message }) => withRenames(message, gone));
	expect(messages).toContain(
		'There is no claim “made”. In this change it became “built”: npm run rename changes every place that names it.',
	);
});

describe('of several new things, it became the one that is most like it', () => {
	const fields = rawClaim({ value: 5, unit: 'cars', method: 'By hand.' });
	const gone = { [at('claims/gone.mdx')]: file(fields, 'One.\n\nTwo.') };
	const now = (more: Record<string, string>) =>
		vanished(records(tree(gone)), records(tree(more))).map((one) => one.now);
	const like = (...changes: object[]) =>
		file(Object.assign({}, fields, ...changes), 'One.\n\nTwo.');
	const OTHER = { asks: 'Was it?', statement: 'It was.', method: 'By heart.' };

	test('wherever it stands among them', () => {
		const [close, near] = [like({ asks: 'Was it?' }), like(OTHER)];
		expect(now({ [at('claims/a.mdx')]: close, [at('claims/b.mdx')]: near })).toEqual(['a']);
		expect(now({ [at('claims/a.mdx')]: near, [at('claims/b.mdx')]: close })).toEqual(['b']);
	});

	test('and none that has fewer lines in common than half of all', () => {
		const half = [OTHER, { saidBy: 'B', asOf: '2024-08-02' }];
		expect(now({ [at('claims/a.mdx')]: like(...half) })).toEqual(['a']);
		expect(now({ [at('claims/a.mdx')]: like(...half, { value: 6 }) })).toEqual([undefined]);
	});

	test('a source of the same address, or of the same words without one', () => {
		const list = (all: object) => ({ [at('sources.yaml')]: stringify(all) });
		const bare = { publisher: 'Paper', title: 'Paper', kind: 'press', read: 'print' };
		const after = (was: object, is: object) =>
			vanished(
				records(tree(list({ release: rawSource(), was }))),
				records(tree(list({ release: rawSource(), is }))),
			).map((one) => one.now);
		expect(after(bare, bare)).toEqual(['is']);
		expect(after(bare, { ...bare, title: 'Other' })).toEqual([undefined]);
		expect(after(rawSource(), rawSource({ title: 'Other' }))).toEqual(['is']);
		expect(after(rawSource(), rawSource({ url: 'https://example.org/b' }))).toEqual([undefined]);
	});
});

test('what is told of what vanished stands at the list that should say what became of it', () => {
	const texts = new Map(BEFORE);
	texts.delete(at('claims/made.mdx'));
	texts.delete('content/glossary/car.mdx');
	expect(vanishedTold(vanished(records(BEFORE), records(texts)))).toEqual([
		{
			file: at('claims/made.mdx'),
			line: 1,
			column: 1,
			code: 'vanished',
			data: { one: 'claim', key: 'made', now: undefined, list: at('moved.yaml') },
		},
		{
			file: 'content/glossary/car.mdx',
			line: 1,
			column: 1,
			code: 'vanished',
			data: { one: 'term', key: 'car', now: undefined, list: 'content/moved.yaml' },
		},
	]);
});

test('a message on a key that went for good, or on another, stays', () => {
	const [gone] = vanished(
		records(BEFORE),
		records(new Map([...BEFORE].filter(([name]) => name !== at('claims/made.mdx')))),
	);
	const message = 'There is no claim “made”. There is only other.';
	expect(withRenames(message, [gone!])).toBe(message);
	expect(withRenames(message, [{ ...gone!, now: 'built' }])).toMatch(
		/^There is no claim “made”\. In this/,
	);
	expect(withRenames(`id: ${message}`, [gone!, { ...gone!, now: 'built' }])).toMatch(
		/^id: There is no claim “made”\. In this/,
	);
	expect(withRenames('There is no site “made”.', [{ ...gone!, now: 'built' }])).toBe(
		'There is no site “made”.',
	);
});
