import { z } from 'astro/zod';
import { sentence, words } from './text.ts';

/** A word that a reader may not know. */
export const term = z.strictObject({
	name: words,
	/** What an abbreviation stands for. */
	longForm: words.optional(),
	/** The meaning in one sentence. */
	meaning: sentence,
});
export type Term = z.infer<typeof term>;
