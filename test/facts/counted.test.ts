import { expect, test } from 'vitest';
import { withCounts } from '#facts/counted.ts';
import { aClaim } from '../a.ts';

const dated = (date: string, id: string, fields = {}) => aClaim({ date, ...fields }, id);
const counting = aClaim({
	figures: {
		between: { label: 'Days', between: ['from', 'to'] },
		typed: { label: 'T', value: 3, unit: 'cars' },
	},
});
const countOf = (...claims: ReturnType<typeof aClaim>[]) =>
	withCounts([counting, ...claims])[0]?.figures;

test('days between two claims are as firm as the weaker, and rest on what both rest on', () =>
	expect(
		countOf(
			dated('2024-07-01', 'from', { sources: ['release', 'a'] }),
			dated('2024-07-09', 'to', { sources: ['b', 'release'], status: 'reported' }),
		),
	).toEqual({
		between: {
			label: 'Days',
			between: ['from', 'to'],
			value: 8,
			unit: 'days',
			status: 'reported',
			sources: ['release', 'a', 'b'],
		},
		typed: counting.figures?.['typed'],
	}));

test('are about so many, or a ceiling, where a day is known no better', () => {
	const first = dated('2024-07-01', 'from');
	expect(countOf(first, dated('2024-07-09~', 'to'))?.['between']).toMatchObject({ about: true });
	expect(countOf(first, dated('[..2024-07-09]', 'to'))?.['between']).toMatchObject({
		value: 8,
		atMost: true,
	});
});

test('stay as filed where a claim or its day is missing, and so does a claim without figures', () => {
	const filed = counting.figures;
	expect(countOf()).toEqual(filed);
	expect(countOf(dated('2024-07-01', 'from'))).toEqual(filed);
	expect(countOf(dated('2024-07-01', 'to'))).toEqual(filed);
	expect(countOf(dated('2024-07-01', 'from'), aClaim({}, 'to'))).toEqual(filed);
	expect(countOf(dated('2024-07-09', 'from'), dated('2024-07-01', 'to'))).toEqual(filed);
	const plain = aClaim();
	expect(withCounts([plain])[0]).toBe(plain);
});
