import { expect, test } from 'vitest';
import { stretchesOf } from '#words/unparted.ts';

/** The words that no line may end within. */
const wholes = (text: string) =>
	stretchesOf(text).flatMap(({ text: word, isWhole }) => (isWhole ? word : []));

test('a word with a hyphen and two letters beside it stands in one line', () => {
	expect(wholes('Co-op’s own estimate, and what the Co-op said')).toEqual(['Co-op', 'Co-op']);
	expect(wholes('X-ray rooms and e-mail in 2025-26')).toEqual(['X-ray', 'e-mail', '2025-26']);
});

test('a longer word may be parted at its hyphen, and a dash parts no word', () =>
	expect(wholes('A check-in-desk, Stratford-on-Avon, loan-guarantee - no')).toEqual([]));

test('the stretches are the text', () => {
	for (const text of ['Co-op', 'the Co-op and its X-ray', 'none', '', 'Co-op Co-op'])
		expect(
			stretchesOf(text)
				.map((stretch) => stretch.text)
				.join(''),
		).toBe(text);
});
