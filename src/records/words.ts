import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { status } from './status.ts';
import { sentence, words } from './text.ts';

export const wordList = z
	.array(
		z.strictObject({
			words: z
				.array(words)
				.min(1)
				.describe(
					'Words or phrases in small letters, each matched as a whole; one that ends in * stands for all words that begin so.',
				),
			near: z
				.array(words)
				.min(1)
				.describe(
					'They are refused only near one of these, within a sentence: an actor near what is said to have been done. A clause that leaves it open, or says that nobody knows, may stand.',
				)
				.optional(),
			within: z
				.int()
				.min(0)
				.max(20)
				.describe(
					'How many words may at most stand between the two of “words” and “near”; without it, nine. Where it stands, “words” are what was done and “near” to what: what was done to a report on it may stand.',
				)
				.optional(),
			reason: sentence.meta({
				description: 'Why they are refused.',
				examples: ['No authority has said so on record.'],
			}),
			instead: words.describe('What to write instead.').optional(),
			unless: z
				.array(status)
				.describe('They may stand within a claim of one of these statuses.')
				.default([]),
			hint: z
				.literal(true)
				.describe('They are only advised against: the check hints at them and lets them stand.')
				.optional(),
		}),
	)
	.describe(
		'Words that assert what is not established, or that judge; the content names them itself.',
	);
export type WordList = z.infer<typeof wordList>;

/** What is told of the kind; `kinds.ts` lists it. */
export const wordLists = {
	name: 'words',
	one: 'words',
	schema: wordList,
	files: ['words.yaml', 'incidents/*/words.yaml'],
	unpublished: true,
} as const satisfies AnyKind;
