import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { known } from './known.ts';
import { status } from './status.ts';
import { key, sentence, sources, words } from './text.ts';

/** Whose kind of voice it is; company, authorities and claimed attackers are kept apart. */
export const VOICES = [
	'company',
	'government',
	'parliament',
	'regulator',
	'law enforcement',
	'statistics',
	'union',
	'industry',
	'research',
	'claimed attacker',
] as const;

export const QUOTE_WORDS = 40;

/** What an organisation said on record. */
export const statement = z.strictObject({
	organisation: words,
	/** The organisation's name takes "the" within a sentence. */
	the: z.literal(true).optional(),
	/** The person, where one is named. */
	speaker: words.optional(),
	/** The speaker's office, or the form of the statement. */
	role: words,
	voice: z.enum(VOICES),
	/** The day it was said. */
	made: edtf,
	/** Completes "What did … say about …?", so that each page has its own title. */
	about: words,
	/** The earlier statement of the same organisation, on the same matter, that this one changes. */
	follows: key.optional(),
	/** What was said, in our own words, as one sentence. */
	summary: sentence,
	/** Verbatim, without quotation marks. */
	quote: words.refine((text) => text.split(/\s+/).length <= QUOTE_WORDS, {
		error: `A quotation has at most ${QUOTE_WORDS} words.`,
	}),
	/** How firm the wording is: `confirmed` where it is on record as quoted, else `reported`. */
	status,
	/** A restart or end date that the statement announced. */
	promise: edtf.optional(),
	known: known.optional(),
	sources,
});
export type Statement = z.infer<typeof statement>;
export type Voice = (typeof VOICES)[number];
