import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { successions, successionTo, wording } from '#facts/successions.ts';
import { aStatement } from '../a.ts';

const first = aStatement({ made: '2024-07-02' }, 'first');
const second = aStatement({ made: '2024-07-03', follows: 'first' }, 'second');
const third = aStatement({ made: '2024-07-09', follows: 'second' }, 'third');
const alone = aStatement({ made: '2024-07-01' }, 'alone');

test('statements that follow each other make one chain, in the order of their days', () =>
	expect(
		successions([third, alone, second, first]).map((chain) =>
			chain.map(({ earlier, later }) => [earlier.id, later.id]),
		),
	).toEqual([
		[
			['first', 'second'],
			['second', 'third'],
		],
	]));

test('a statement that changes none has no succession', () => {
	expect(successionTo([first, second], second)?.earlier.id).toBe('first');
	expect(successionTo([first, second], first)).toBeUndefined();
});

const marked = (earlier: string, later: string) => {
	const { gone, fresh } = wording(earlier, later);
	const words = (runs: typeof gone) =>
		runs.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim())).join(' ');
	return [words(gone), words(fresh)];
};

describe('the words that changed', () => {
	test('are those that the other quotation does not have', () =>
		expect(
			marked(
				'There is no evidence any customer data has been stolen.',
				'We now believe that some data has been affected.',
			),
		).toEqual([
			'[There is no evidence any customer] data has been [stolen.]',
			'[We now believe that some] data has been [affected.]',
		]));

	test('are not those that differ only in case or in a comma', () =>
		expect(marked('We, too, stopped', 'now we too stopped')).toEqual([
			'We, too, stopped',
			'[now] we too stopped',
		]));

	test('take in a lone small word between two changes', () =>
		expect(marked('cars and vans stop', 'bikes and boats stop')).toEqual([
			'[cars and vans] stop',
			'[bikes and boats] stop',
		]));
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
				const { gone, fresh } = wording(earlier, later);
				expect(gone.map(({ text }) => text).join('')).toBe(earlier);
				expect(fresh.map(({ text }) => text).join('')).toBe(later);
			}),
		));

	test('what is not marked is the same on both sides', () =>
		fc.assert(
			fc.property(quotation, quotation, (earlier, later) => {
				const { gone, fresh } = wording(earlier, later);
				const kept = (runs: typeof gone) =>
					runs
						.filter(({ changed }) => !changed)
						.map(({ text }) => text)
						.join(' ')
						.toLowerCase()
						.match(/[\p{L}’]+/gu);
				expect(kept(gone)).toEqual(kept(fresh));
			}),
		));

	test('a quotation set beside itself has no mark', () =>
		fc.assert(
			fc.property(quotation, (text) => {
				const { gone, fresh } = wording(text, text);
				expect([...gone, ...fresh].some(({ changed }) => changed)).toBe(false);
			}),
		));
});
