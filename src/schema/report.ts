import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { ask, key, sentence, words } from './text.ts';

export const VERDICTS = ['holds', 'needs correcting', 'contested', 'found nowhere else'] as const;
export type Verdict = (typeof VERDICTS)[number];

const assertion = z.strictObject({
	/** A name for it, unique in the report, by which a handout can choose it. */
	id: key.optional(),
	/** What the report says, in our own words. */
	says: sentence,
	verdict: z.enum(VERDICTS),
	/** Why, in a sentence or two. */
	why: words,
	/** The claims that show it. */
	claims: z.array(key).default([]),
});

/** One published report, held against the claims. */
export const report = z.strictObject({
	title: ask,
	/** What was found, as one sentence. */
	summary: sentence,
	publisher: words,
	published: edtf,
	/** The report's own entry in the bibliography. */
	source: key,
	assertions: z.array(assertion).min(1),
});
export type Report = z.infer<typeof report>;
export type Assertion = z.infer<typeof assertion>;
