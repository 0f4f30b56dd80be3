import { describe, expect, test } from 'vitest';
import { figureOf, quantityOf } from '#facts/quantity.ts';
import { aClaim, aDossier } from '../a.ts';

const one = aClaim({ value: 196, unit: 'GBP' }, 'one');
const two = aClaim({ value: 64, unit: 'GBP' }, 'two');
const retail = aClaim({ low: 270, high: 440, unit: 'GBP' }, 'retail');
const wide = aClaim({ value: 1900, low: 1600, high: 2100, unit: 'GBP' }, 'wide');
const dossier = aDossier({ claims: [one, two, retail, wide] });
const derived = (from: object) => quantityOf(dossier, aClaim({ derived: from }));

test('a claim without a number has no quantity', () =>
	expect(quantityOf(dossier, aClaim())).toBeUndefined());

test('a claim with a range keeps it', () =>
	expect(quantityOf(dossier, wide)).toMatchObject({ value: 1900, low: 1600, high: 2100 }));

describe('a derived number', () => {
	test('a sum is the sum, in the same unit', () =>
		expect(derived({ sum: ['one', 'two'] })).toEqual({ value: 260, unit: 'GBP' }));

	test('a ratio is the middle of one over the ends of the other, to two figures', () =>
		expect(derived({ ratio: ['wide', 'retail'] })).toEqual({ low: 4.3, high: 7, unit: 'times' }));

	test('days follow from the dates, never from a typed number', () =>
		expect(derived({ days: { to: 'first-step' } })).toEqual({
			value: 7,
			unit: 'days',
			about: false,
		}));

	test('a part that does not exist is an error that names it', () =>
		expect(() => derived({ sum: ['one', 'three'] })).toThrow('“three”'));
});

describe('a named figure', () => {
	const survey = aClaim(
		{
			value: 84,
			unit: 'firms',
			figures: {
				negative: { label: 'Negative effect', value: 77, unit: 'percent' },
				answered: { label: 'Answered', value: 80 },
			},
		},
		'survey',
	);

	test('has its own unit, or that of the claim', () => {
		expect(figureOf(survey, 'negative')).toMatchObject({ value: 77, unit: 'percent' });
		expect(figureOf(survey, 'answered')).toMatchObject({ value: 80, unit: 'firms' });
	});

	test('that does not exist is an error that lists those that do', () =>
		expect(() => figureOf(survey, 'positive')).toThrow(/“positive”.*negative, answered/));
});
