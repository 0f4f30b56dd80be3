import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { successions, successionTo, wording, type Run } from '#facts/successions.ts';
import { aStatement } from '../a.ts';
import { subjects } from '../charts/subjects.ts';

const said = (made: string, id: string, fields: object = {}) =>
	aStatement({ made, matter: 'the end of the pause', quote: 'We stopped.', ...fields }, id);
const first = said('2024-07-02', 'first');
const second = said('2024-07-03', 'second');
const third = said('2024-07-09', 'third');
const pairsOf = (statements: Parameters<typeof successions>[0]) =>
	successions(statements).map((chain) => chain.map(({ earlier, later }) => [earlier.id, later.id]));

test('sentences on one matter make one chain, in the order of their days', () =>
	expect(pairsOf([third, second, first])).toEqual([
		[
			['first', 'second'],
			['second', 'third'],
		],
	]));

test('a sentence that answers nothing a second time has no succession', () => {
	expect(successionTo([first, second], second)?.earlier.id).toBe('first');
	expect(successionTo([first, second], first)).toBeUndefined();
});

test.each([
	['another matter', { matter: 'the apology' }],
	['no matter', { matter: undefined }],
	['another organisation', { organisation: 'Other Ltd' }],
	['another speaker', { speaker: 'A. Person' }],
])('%s is never set beside it', (_, fields) =>
	expect(pairsOf([first, said('2024-07-03', 'other', fields)])).toEqual([]),
);

test('whatever is on record, two sentences are paired only by one speaker on one matter', () =>
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					made: fc.constantFrom('2024-07-02', '2024-07', '2024-07-09~'),
					matter: fc.constantFrom('data', 'pause', undefined),
					organisation: fc.constantFrom('A', 'B'),
					speaker: fc.constantFrom('C', undefined),
				}),
				{ maxLength: 12 },
			),
			(all) => {
				const statements = all.map(({ made, ...fields }, i) => said(made, `s${i}`, fields));
				for (const { matter, earlier, later } of successions(statements).flat()) {
					expect([earlier.matter, later.matter]).toEqual([matter, matter]);
					expect(earlier.organisation).toBe(later.organisation);
					expect(earlier.speaker).toBe(later.speaker);
				}
			},
		),
	));

describe.each(subjects)('on record for $dossier.id', ({ dossier: { statements } }) => {
	const pairs = successions(statements).flat();

	test('no two sentences of different matters or speakers stand side by side', () => {
		for (const { earlier, later } of pairs) {
			expect(later.matter, later.id).toBe(earlier.matter);
			expect([later.organisation, later.speaker]).toEqual([earlier.organisation, earlier.speaker]);
		}
	});

	test('words are marked only in sentences that share most of them, and none in like ones', () => {
		for (const { earlier, later } of pairs) {
			const found = wording(earlier.quote, later.quote);
			const marks = [...(found?.before ?? []), ...(found?.after ?? [])].filter(
				(run) => run.changed,
			);
			expect(marks.length > 0, later.id).toBe(found !== undefined && !found.same);
		}
	});
});

test('a sentence that is said again, word for word, is one sentence', () => {
	const pair = successionTo([first, second], second);
	expect(wording(pair?.earlier.quote ?? '', pair?.later.quote ?? '.')?.same).toBe(true);
});

test.each(['we stopped.', 'We stopped', 'that we stopped'])('“%s” is no whole sentence', (quote) =>
	expect(() => said('2024-07-02', 'part', { quote })).toThrow('Only whole sentences'),
);

const marked = (earlier: string, later: string) => {
	const found = wording(earlier, later);
	const words = (runs: Run[]) =>
		runs.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim())).join(' ');
	return found && [words(found.before), words(found.after)];
};

describe('the words that differ', () => {
	test('are those that the other quotation does not have', () =>
		expect(
			marked(
				'We have extended the pause in our production until Wednesday.',
				'We have extended the pause in production until Friday, after the flood.',
			),
		).toEqual([
			'We have extended the pause in [our] production until [Wednesday.]',
			'We have extended the pause in production until [Friday, after the flood.]',
		]));

	test('are not marked where the later sentence says something else', () =>
		expect(
			marked(
				'There is no evidence any customer data has been stolen.',
				'We now believe that some data has been affected.',
			),
		).toBeUndefined());

	test('are not those that differ only in case or in a comma', () => {
		expect(marked('We, too, stopped', 'now we too stopped')).toEqual([
			'We, too, stopped',
			'[now] we too stopped',
		]);
		expect(wording('We, too, stopped', 'we too stopped')?.same).toBe(true);
		expect(wording('We, too, stopped', 'now we too stopped')?.same).toBe(false);
	});

	test('take in a lone small word between two changes', () =>
		expect(
			marked('the works and its cars and vans stop', 'the works and its bikes and boats stop'),
		).toEqual([
			'the works and its [cars and vans] stop',
			'the works and its [bikes and boats] stop',
		]));
});

describe('a lone word between two changes', () => {
	test.each([
		[
			'is kept where it is no small one',
			'we stop the works today and cars tonight then rest',
			'we stop the works later and boats tonight then rest',
			[
				'we stop the works [today and cars] tonight then rest',
				'we stop the works [later and boats] tonight then rest',
			],
		],
		[
			'of more than three letters binds what is around it together',
			'we stop the works today with cars tonight then rest',
			'we stop the works later with boats tonight then rest',
			[
				'we stop the works [today] with [cars] tonight then rest',
				'we stop the works [later] with [boats] tonight then rest',
			],
		],
		[
			'is none where there are two of them',
			'we stop the works today and a car tonight then',
			'we stop the works later and a boat tonight then',
			[
				'we stop the works [today] and a [car] tonight then',
				'we stop the works [later] and a [boat] tonight then',
			],
		],
		[
			'is none at the beginning or the end',
			'we halted works of ours for now so',
			'we closed works of ours for ever so',
			['we [halted] works of ours for [now] so', 'we [closed] works of ours for [ever] so'],
		],
	])('%s', (_, earlier, later, words) => expect(marked(earlier, later)).toEqual(words));
});

test('half of the longer quotation in common is not most of it', () => {
	expect(wording('one two three', 'one two four five')).toBeUndefined();
	expect(wording('one two four five', 'one two three')).toBeUndefined();
	expect(wording('one two three', 'one two three four five')).toBeDefined();
});

test('a speaker who is not named is nobody by a name, and one matter follows its own', () => {
	const nobody = said('2024-07-02', 'nobody', { speaker: undefined });
	const matters = [
		said('2024-07-01', 'a', { matter: undefined }),
		said('2024-07-02', 'b', { matter: undefined }),
	];
	expect(pairsOf([nobody, said('2024-07-03', 'again', { speaker: undefined })])).toEqual([
		[['nobody', 'again']],
	]);
	expect(pairsOf(matters)).toEqual([]);
	const [one, other] = ['A. Person', 'B. Person'].map((speaker, i) =>
		said(`2024-07-0${i + 2}`, speaker, { speaker }),
	);
	if (one && other) expect(pairsOf([one, other])).toEqual([]);
});

describe('whatever the quotations', () => {
	const quotation = fc
		.array(fc.constantFrom('data', 'Data,', 'no', 'some', 'customer', 'stolen', 'we’re'), {
			maxLength: 12,
		})
		.map((words) => words.join(' '));

	test('the runs of each are its text to the letter', () =>
		fc.assert(
			fc.property(quotation, quotation, (earlier, later) => {
				const found = wording(earlier, later);
				if (!found) return;
				expect(found.before.map(({ text }) => text).join('')).toBe(earlier);
				expect(found.after.map(({ text }) => text).join('')).toBe(later);
			}),
		));

	test('what is not marked is the same on both sides', () =>
		fc.assert(
			fc.property(quotation, quotation, (earlier, later) => {
				const found = wording(earlier, later);
				const kept = (runs: Run[]) =>
					runs
						.filter(({ changed }) => !changed)
						.map(({ text }) => text)
						.join(' ')
						.toLowerCase()
						.match(/[\p{L}’]+/gu);
				if (found) expect(kept(found.before)).toEqual(kept(found.after));
			}),
		));

	test('a quotation set beside itself is the same and has no mark', () =>
		fc.assert(
			fc.property(quotation, (text) => {
				fc.pre(text !== '');
				const found = wording(text, text);
				expect(found?.same).toBe(true);
				const runs = [...(found?.before ?? []), ...(found?.after ?? [])];
				expect(runs.some(({ changed }) => changed)).toBe(false);
			}),
		));
});
