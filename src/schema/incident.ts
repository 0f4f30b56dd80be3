import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { status } from './status.ts';
import { ask, key, sentence, sources, words } from './text.ts';

/** A day to which the shutdown can be measured; its date is a site's stage or a claim's. */
const endPoint = z
	.strictObject({
		id: key,
		/** Names the day: "first restart step". */
		name: words,
		site: key.optional(),
		stage: key.optional(),
		claim: key.optional(),
		status,
		/** What this end point leaves out. */
		note: sentence.optional(),
	})
	.refine(({ site, stage, claim }) => (site && stage ? !claim : claim && !site && !stage), {
		path: ['claim'],
		error: 'An end point names either a site and its stage, or a claim with a date.',
	});

/** One event explained. */
export const incident = z.strictObject({
	title: ask,
	/** A short name for navigation. */
	name: words,
	organisation: words,
	/** What the organisation's short name stands for. */
	longForm: words.optional(),
	/** What happened, as one sentence without numbers. */
	summary: sentence,
	/** First day of the stop; durations count from here. */
	began: edtf,
	beganStatus: status,
	/** The day from which other records count, by the claim whose earliest day it is. */
	alsoBegan: z.strictObject({ claim: key, /** What began then. */ name: words }).optional(),
	sources,
	/** The day the facts were last checked: the only "today" there is. */
	asOf: edtf,
	/** Where the stop can be said to have ended, earliest first. */
	endPoints: z.array(endPoint).min(1),
	/** Headings of the register of claims, in order. */
	questions: z.record(key, ask),
	/** The questions whose answers changed with time, in order; records answer them through `known`. */
	knownWhen: z.record(key, ask).default({}),
	/** Claims shown as key figures, in order. */
	keyClaims: z.array(key).default([]),
	/** What was looked for and not found, one question or matter a sentence. */
	notKnown: z.array(sentence).default([]),
});
export type Incident = z.infer<typeof incident>;
export type EndPoint = z.infer<typeof endPoint>;
