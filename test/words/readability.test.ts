import { describe, expect, test } from 'vitest';
import { gradeLevel, readingAge, syllables } from '#words/readability.ts';

describe('syllables', () => {
	test.each([
		['car', 1],
		['make', 1],
		['table', 2],
		['stopped', 1],
		['wanted', 2],
		['vehicle', 3],
		['assertion', 3],
		['1', 1],
		['', 1],
	])('%s has %d', (word, count) => expect(syllables(word)).toBe(count));
});

describe('the grade level', () => {
	test('is that of the formula', () =>
		// Six words of one syllable in one sentence.
		expect(gradeLevel('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59));

	test('grows with the length of sentences and of words', () => {
		expect(gradeLevel('It ran and it sat. It ate.')).toBeLessThan(
			gradeLevel('It ran and it sat and it ate.'),
		);
		expect(gradeLevel('It ran.')).toBeLessThan(gradeLevel('Administration deteriorated.'));
	});

	test('counts sentences by the signs that end one, also before closing quotation marks', () => {
		const three = 0.39 * 2 + 11.8 - 15.59;
		for (const text of [
			'It ran. It sat? It ate!',
			'“It ran.” (It sat?) ‘It ate!’',
			'It ran. It sat. It ate.',
		])
			expect(gradeLevel(text), text).toBeCloseTo(three);
		expect(gradeLevel('It ran and sat')).toBeCloseTo(0.39 * 4 + 11.8 - 15.59);
	});

	test('counts a number as a word, and a sign as none', () => {
		expect(gradeLevel('It ran 5 – 6 laps.')).toBeCloseTo(0.39 * 5 + 11.8 - 15.59);
		expect(gradeLevel('It’s £5.')).toBeCloseTo(0.39 * 2 + 11.8 - 15.59);
	});

	test('takes the point in a number for no end of a sentence', () =>
		expect(gradeLevel('It cost 1.5 times as much.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59));

	test('of nothing is 0', () => expect(gradeLevel('')).toBe(0));
});

test('nobody reads before school', () => expect(readingAge('It ran.')).toBe(5));
test('a hard text asks for more years than an easy one', () =>
	expect(readingAge('Industrial organisations subsequently reconsidered.')).toBeGreaterThan(
		readingAge('They made cars. Then they stopped.'),
	));
