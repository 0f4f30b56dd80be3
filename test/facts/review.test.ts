import { expect, test } from 'vitest';
import { overdue } from '#facts/review.ts';
import { aClaim, aDossier } from '../a.ts';

const dossier = aDossier({
	claims: [
		aClaim({ reviewBy: '2024-10-01' }, 'october'),
		aClaim({ reviewBy: '2024-09-01' }, 'september'),
		aClaim({ reviewBy: '2024-12' }, 'december'),
		aClaim({}, 'never'),
	],
});
const on = (day: string) => overdue(dossier, day).map(({ id }) => id);

test('a claim is overdue from the day after its day, the longest overdue first', () => {
	expect(on('2024-09-01')).toEqual([]);
	expect(on('2024-09-02')).toEqual(['september']);
	expect(on('2024-10-02')).toEqual(['september', 'october']);
});

test('a month is over when its last day is', () => {
	expect(on('2024-12-31')).toEqual(['september', 'october']);
	expect(on('2025-01-01')).toEqual(['september', 'october', 'december']);
});
