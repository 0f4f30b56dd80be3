import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { known } from './known.ts';
import { inOrder, quantityFields } from './quantity.ts';
import { status } from './status.ts';
import { ask, key, sentence, sources, words } from './text.ts';

/** What a count of jobs that are linked to an organisation can be made of; never of jobs lost. */
export const JOB_PARTS = ['direct', 'supply chain', 'spending'] as const;

/** A further number that belongs to the claim: a part of it, or another value given for it. */
const figure = z.strictObject({
	...quantityFields,
	value: z.number(),
	/** What the number is, as the head of a table row. */
	label: words,
	/** Who gives it, where that differs from the claim. */
	saidBy: words.optional(),
	/** How well it is established, where that differs from the claim. */
	status: status.optional(),
	/** Draws it on the jobs chart, as this part of what its speaker counts. */
	jobs: z.enum(JOB_PARTS).optional(),
	sources: sources.optional(),
});

/** A number computed from other records, so that it can never disagree with them. */
const derived = z.union([
	z.strictObject({ sum: z.array(key).min(2) }),
	z.strictObject({ ratio: z.tuple([key, key]) }),
	z.strictObject({ days: z.strictObject({ to: key }) }),
]);

/** One checkable assertion. */
export const claim = z
	.strictObject({
		/** The question that the claim answers; the title of its page. */
		asks: ask,
		/** The assertion, as one plain sentence in our own words. */
		statement: sentence,
		/** Which of the incident's questions it is filed under. */
		question: key,
		...quantityFields,
		/** Where the claim is about a day, that day. */
		date: edtf.optional(),
		/** Set instead of `value` where the number follows from other records. */
		derived: derived.optional(),
		/** Further numbers, each under a name that prose can use. */
		figures: z.record(key, figure).optional(),
		status,
		/** Who says so. */
		saidBy: words,
		/** The day for which it holds. */
		asOf: edtf,
		/** The sources that say otherwise; a disputed claim has some. */
		against: sources.optional(),
		/** Where in a source it stands, by the key of the source; the whole page where it is left out. */
		at: z.record(key, words).optional(),
		/** How an estimate was made, or what it leaves out. */
		method: sentence.optional(),
		/** Why an estimate has no range. */
		noRange: sentence.optional(),
		/** What those who allege it stand to gain, or why their word alone is not proof. */
		interest: sentence.optional(),
		/** The day by which it should be looked at again. */
		reviewBy: edtf.optional(),
		known: known.optional(),
		/** Draws the claim on the costs chart, among what was booked, modelled or guaranteed. */
		cost: z.enum(['booked', 'modelled', 'guarantee']).optional(),
		/** Draws the claim's number on the output chart, in the panel of this name; `label` is its period. */
		output: words.optional(),
		/** Draws the claim's number on the jobs chart: as the widely used figure, or as part of a count. */
		jobs: z.enum(['used', ...JOB_PARTS]).optional(),
		/** A short name for charts and tables. */
		label: words.optional(),
		sources,
	})
	.refine(inOrder, { path: ['low'], error: 'low, value and high must stand in that order.' })
	.refine(({ value, low, high, unit }) => unit || (value ?? low ?? high) === undefined, {
		path: ['unit'],
		error: 'A number needs its unit.',
	})
	.refine(({ value, derived }) => value === undefined || !derived, {
		path: ['value'],
		error: 'Leave out value: a derived number is computed.',
	});
export type Claim = z.infer<typeof claim>;
export type Figure = z.infer<typeof figure>;
