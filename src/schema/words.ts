import { z } from 'astro/zod';
import { status } from './status.ts';
import { sentence, words } from './text.ts';

/** Words that assert what is not established, or that judge; the content names them itself. */
export const wordList = z.array(
	z.strictObject({
		/** Words or phrases in small letters, each matched as a whole. */
		words: z.array(words).min(1),
		/** Why they are refused. */
		reason: sentence,
		/** What to write instead. */
		instead: words.optional(),
		/** They may stand within a claim of one of these statuses. */
		unless: z.array(status).default([]),
	}),
);
export type WordList = z.infer<typeof wordList>;
