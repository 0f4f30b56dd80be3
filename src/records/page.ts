import { z } from 'astro/zod';
import { ask, sentence } from './text.ts';

export const page = z
	.strictObject({
		title: ask,
		summary: sentence.describe('The answer, as one or two sentences.'),
	})
	.describe('A page about the publication itself.');
export type Page = z.infer<typeof page>;
