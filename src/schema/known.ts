import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { key, sentence } from './text.ts';

/** The answer that a record gave, from its day on, to one of the incident's questions of what was known. */
export const known = z.strictObject({
	/** A key of the incident's `knownWhen`. */
	question: key,
	/** The answer as it stood from that day, as one short sentence. */
	answer: sentence,
	/** The day from which it was known, where that is not the record's own. */
	from: edtf.optional(),
});
export type Known = z.infer<typeof known>;
