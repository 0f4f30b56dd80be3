import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#words/plain.ts';

test.each([
	['Rus\u00ADsian', 'Russian'],
	['Ruѕѕiаn', 'Russian'],
	['R\u0301ússian', 'Russian'],
	['Ｒｕｓｓｉａｎ', 'Russian'],
	['Ρussian', 'Pussian'],
	['𝐑ussian', 'Russian'],
	['ﬁnance', 'finance'],
	['٣٧ and ３７ and 𝟛𝟟', '37 and 37 and 37'],
	['the group’s', "the group's"],
	['the group’s « 5–6 »', "the group's « 5-6 »"],
])('%s reads as %s', (written, read) => expect(plain(written).text).toBe(read));

test('each place is that of the sign it comes from', () => {
	const { text, at } = plain('a\u00ADbc\u0301d');
	expect(text).toBe('abcd');
	expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 2, 3, 5, 6]);
});

test('plain text stays as it is, and reading twice reads the same', () =>
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (written) => {
			const { text } = plain(written);
			expect(plain(text).text).toBe(text);
		}),
	));
