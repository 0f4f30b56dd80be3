import { expect, test } from 'vitest';
import { partsOf, quantityOf } from '#facts/quantity.ts';
import { derivedInWords } from '#words/derived.ts';
import { aClaim, aDossier } from '../a.ts';

const dossier = aDossier({
	claims: [
		aClaim({ value: 196e6, unit: 'GBP' }, 'one'),
		aClaim({ value: 64e6, unit: 'GBP' }, 'two'),
		aClaim({ value: 1.9e9, low: 1.6e9, high: 2.1e9, unit: 'GBP' }, 'model'),
		aClaim({ low: 270e6, high: 440e6, unit: 'GBP' }, 'range'),
	],
});

test.each([
	[{ sum: ['one', 'two'] }, '£260m (£196m plus £64m)'],
	[{ ratio: ['one', 'range'] }, '0.45 to 0.73 times (£196m against £270m to £440m)'],
	[{ difference: ['one', 'two'] }, '£132m (£196m less £64m)'],
	[{ sum: ['one', 'model'] }, '£2.1bn (range £1.8bn to £2.3bn) (£196m plus £1.6bn to £2.1bn)'],
	[{ days: { to: 'first-step' } }, '7 days'],
])('%j names what it is computed from: %s', (derived, words) => {
	const claim = aClaim({ derived });
	const quantity = quantityOf(dossier, claim) ?? { unit: '' };
	expect(derivedInWords(claim, quantity, partsOf(dossier, claim))).toBe(words);
});
