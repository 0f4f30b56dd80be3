import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { key, sentence, words } from './text.ts';

/** From slight to grave; only a correction was wrong. */
export const CORRECTION_KINDS = ['typo', 'update', 'clarification', 'correction'] as const;

/** A change to what the publication says, told openly. */
export const correction = z
	.strictObject({
		/** The day it was made. */
		date: edtf,
		kind: z.enum(CORRECTION_KINDS),
		/** What changed, as one sentence. */
		summary: sentence,
		/** What the page said. */
		said: words.optional(),
		/** What it says now. */
		says: words.optional(),
		/** Why. */
		why: sentence,
		/** The pages it is about, each with a stroke at both ends: `/about/`. */
		pages: z
			.array(
				z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'A page is a path with a stroke at both ends.'),
			)
			.min(1),
		/** The incident it belongs to. */
		incident: key.optional(),
		/** The notice stands at the top of those pages up to this day. */
		showUntil: edtf.optional(),
	})
	.refine(({ kind, said, says }) => kind !== 'correction' || (said && says), {
		path: ['said'],
		error: 'A correction tells what was said and what is said now.',
	});
export type Correction = z.infer<typeof correction>;
