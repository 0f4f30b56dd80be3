import { describe, expect, test } from 'vitest';
import { breaksIn, sample } from '../mutate/sample.ts';

/** Code with switches for these breaks, as Stryker leaves it. */
const code = (ids: number[]) =>
	ids
		.map((id) => `stryMutAct_9fa48("${String(id)}") ? "" : (stryCov_9fa48("${String(id)}"), "a")`)
		.join(';\n');
const from = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('a sample of breaks', () => {
	const breaks = [
		...breaksIn('a.ts', code(from(0, 99))),
		...breaksIn('b.ts', code(from(100, 199))),
	];

	test('is as large as is asked for, of those that there are, each once', () => {
		const drawn = sample(breaks, 40, '1');
		expect(new Set(drawn).size).toBe(40);
		for (const id of drawn) expect(breaks.map((one) => one.id)).toContain(id);
		expect(sample(breaks, 500, '1')).toHaveLength(200);
	});

	test('is the same for the same seed, and another for another', () => {
		expect(sample(breaks.toReversed(), 40, '1')).toEqual(sample(breaks, 40, '1'));
		expect(sample(breaks, 40, '2')).not.toEqual(sample(breaks, 40, '1'));
		expect(sample(breaks, 60, '1').slice(0, 40)).toEqual(sample(breaks, 40, '1'));
	});

	test('stays the same in a file when another has more to break, and all are numbered anew', () => {
		const more = [
			...breaksIn('a.ts', code(from(0, 149))),
			...breaksIn('b.ts', code(from(150, 249))),
		];
		const ofB = (all: typeof breaks, first: number) =>
			sample(all, all.length, '1')
				.map((id) => Number(id) - first)
				.filter((at) => at >= 0);
		expect(ofB(more, 150)).toEqual(ofB(breaks, 100));
	});
});
