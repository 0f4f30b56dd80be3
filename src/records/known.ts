import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { keyOf, sentence } from './text.ts';

export const known = z
	.strictObject({
		question: keyOf('known question').describe('A key of the incident’s knownWhen.'),
		answer: sentence.describe('The answer as it stood from that day, as one short sentence.'),
		from: edtf
			.describe('The day from which it was known, where that is not the record’s own.')
			.optional(),
	})
	.describe(
		'The answer that a record gave, from its day on, to one of the incident’s questions of what was known.',
	);
export type Known = z.infer<typeof known>;
