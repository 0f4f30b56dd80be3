import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { sentence, words } from './text.ts';

export const term = z
	.strictObject({
		name: words.describe('The word as readers meet it.'),
		longForm: words.describe('What an abbreviation stands for.').optional(),
		meaning: sentence.describe('The meaning in one sentence.'),
	})
	.describe('A word that a reader may not know.');
export type Term = z.infer<typeof term>;

/** What is told of the kind; `kinds.ts` lists it. */
export const terms = {
	name: 'terms',
	one: 'term',
	schema: term,
	files: ['glossary/*.mdx'],
	address: (id: string) => `/glossary/#${id}`,
} as const satisfies AnyKind;
