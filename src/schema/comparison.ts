import { z } from 'astro/zod';
import { status } from './status.ts';
import { key, sentence, sources, words } from './text.ts';
import { currency } from './unit.ts';
import { inOrder } from './quantity.ts';

const range = {
	value: z.number().optional(),
	low: z.number(),
	high: z.number(),
	/** What was measured, from when to when or by whom. */
	basis: sentence,
	status,
};
const ordered = { path: ['low'], error: 'low, value and high must stand in that order.' };

/** What a cost measures; only costs of one kind can be set side by side. */
export const COST_KINDS = [
	'booked',
	'effect on profit',
	'estimated',
	'modelled',
	'ransom',
] as const;

/** Another organisation's incident, for scale. */
export const comparison = z.strictObject({
	organisation: words,
	/** A short name for charts. */
	label: words,
	year: z.number().int(),
	sector: words,
	country: words,
	/** What stopped, as one sentence: the page's answer. */
	answer: sentence,
	/** Disruption in days. */
	days: z.strictObject(range).refine(inOrder, ordered).optional(),
	/** Why there are no days. */
	noDays: sentence.optional(),
	cost: z
		.strictObject({ ...range, currency, kind: z.enum(COST_KINDS) })
		.refine(inOrder, ordered)
		.optional(),
	/** Why there is no cost. */
	noCost: sentence.optional(),
	/** Who or what was affected. */
	affected: sentence,
	status,
	/** Other comparisons worth reading next to it. */
	related: z.array(key).default([]),
	sources,
});
export type Comparison = z.infer<typeof comparison>;
