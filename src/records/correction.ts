import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { fillings } from './fillings.ts';
import { keyOf, quotation, sentence, textThatIs, words } from './text.ts';

/** From slight to grave; only a correction was wrong. */
export const CORRECTION_KINDS = ['typo', 'update', 'clarification', 'correction'] as const;

const pagePath = textThatIs(
	'address',
	z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'A page is a path with a stroke at both ends.'),
);

export const correction = z
	.strictObject({
		date: edtf.describe('The day it was made.'),
		kind: z
			.enum(CORRECTION_KINDS)
			.describe('How grave the change is; only a correction tells that something was wrong.'),
		summary: sentence.describe('What changed, as one sentence.'),
		said: quotation.describe('What the page said.').optional(),
		says: textThatIs('history', words).describe('What the page says now.').optional(),
		why: sentence.meta({
			description: 'Why it was changed.',
			examples: ['We had misread the company’s release.'],
		}),
		pages: z
			.array(pagePath)
			.min(1)
			.meta({
				description: 'The pages it is about, each with a stroke at both ends.',
				examples: [['/about/']],
			}),
		incident: keyOf('incident').describe('The incident it belongs to.').optional(),
		...fillings,
		showUntil: edtf
			.describe('The notice stands at the top of those pages up to this day.')
			.optional(),
	})
	.refine(({ kind, said, says }) => kind !== 'correction' || (said && says), {
		path: ['said'],
		error: 'A correction tells what was said and what is said now.',
	})
	.describe('A change to what the publication says, told openly.');
export type Correction = z.infer<typeof correction>;

/** What is told of the kind; `kinds.ts` lists it. */
export const corrections = {
	name: 'corrections',
	one: 'correction',
	schema: correction,
	files: ['corrections/*.mdx'],
	address: (id: string) => `/changes/#${id}`,
} as const satisfies AnyKind;
