import { z } from 'astro/zod';
import { ask, sentence } from './text.ts';

/** A page about the publication itself. */
export const page = z.strictObject({
	title: ask,
	/** The answer, as one or two sentences. */
	summary: sentence,
});
export type Page = z.infer<typeof page>;
