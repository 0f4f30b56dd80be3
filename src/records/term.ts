import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { keyOf, name, sentence } from './text.ts';

export const term = z
	.strictObject({
		name: name.describe('The word as readers meet it.'),
		longForm: name.describe('What an abbreviation stands for.').optional(),
		meaning: sentence.describe('The meaning in one sentence.'),
		incident: keyOf('incident')
			.describe('The incident to which the word belongs, where no other page uses it.')
			.optional(),
		...found,
		...fillings,
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

/** Where a word is explained: in the glossary of the incident to which it belongs, else in that of all. */
export const termPath = ({ id, incident }: Pick<Term, 'incident'> & { id: string }): string =>
	(incident === undefined ? '' : `/${incident}`) + terms.address(id);
