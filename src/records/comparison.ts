import { z } from 'astro/zod';
import type { AnyKind } from './kind.ts';
import { status } from './status.ts';
import { COST_KINDS, together } from './cost.ts';
import { currency } from './currency.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { keyOf, name, sentence, sources, words } from './text.ts';
import { inOrder } from './quantity.ts';

/** What an upper end is that had not come about when it was published. */
export const AHEAD = ['planned', 'forecast'] as const;

const range = {
	value: z.number().describe('The number itself, or the middle of the range.').optional(),
	low: z.number().describe('Lower end of the range; the number itself where it is exact.'),
	high: z
		.number()
		.describe(
			'Upper end of the range; the number itself where it is exact. Left out where no upper end is on record.',
		)
		.optional(),
	highIs: z
		.enum(AHEAD)
		.describe('What the upper end is, where it had not come about when it was published.')
		.optional(),
	basis: sentence.meta({
		description: 'What was measured, from when to when or by whom.',
		examples: ['From the first day of the stop to the day the tills came back.'],
	}),
	status: status.describe('How well the number is established.'),
};
const endGiven = {
	path: ['highIs'],
	error: 'highIs says what the upper end is; without high there is none.',
};
const hasItsEnd = ({ high, highIs }: { high?: number | undefined; highIs?: unknown }) =>
	highIs === undefined || high !== undefined;
const ordered = { path: ['low'], error: 'low, value and high must stand in that order.' };

/** Only costs of one kind can be set side by side. */
export const COMPARED_COSTS = [...COST_KINDS, 'effect on profit', 'ransom'] as const;

export const comparison = z
	.strictObject({
		organisation: name.describe('Whose incident it was.'),
		label: name.describe('A short name for charts.'),
		year: z.number().int().describe('The year in which it began.'),
		sector: words.describe('The trade it is in, in a word or two.'),
		country: name.describe('Where the organisation was hit.'),
		answer: sentence.describe('What stopped, as one sentence: the page’s answer.'),
		days: z
			.strictObject(range)
			.refine(inOrder, ordered)
			.refine(hasItsEnd, endGiven)
			.describe('How long the disruption lasted, in days.')
			.optional(),
		noDays: sentence
			.meta({
				description: 'Why there are no days.',
				examples: ['No end of the disruption was published.'],
			})
			.optional(),
		cost: z
			.strictObject({
				...range,
				currency,
				kind: z.enum(COMPARED_COSTS).describe('What the cost measures.'),
				by: name
					.describe(
						'Who made the model, as claims name them; only models of one body are compared.',
					)
					.optional(),
				together: together.optional(),
			})
			.refine(({ kind, by }) => kind !== 'model' || by, {
				path: ['by'],
				error: 'A model says whose it is: write by, as only models of one body are compared.',
			})
			.refine(inOrder, ordered)
			.refine(hasItsEnd, endGiven)
			.describe('What it cost, by one measure.')
			.optional(),
		noCost: sentence
			.meta({
				description: 'Why there is no cost.',
				examples: ['The company has not published one.'],
			})
			.optional(),
		affected: sentence.meta({
			description: 'Who or what was affected.',
			examples: ['All its shops, and those who order online.'],
		}),
		status: status.describe('How well the answer is established.'),
		related: z
			.array(keyOf('comparison'))
			.describe('Keys of other comparisons worth reading next to it.')
			.default([]),
		...found,
		...fillings,
		sources,
	})
	.describe('Another organisation’s incident, for scale.');
/** An incident in short; `account` is true of one that has an account of its own, of which it is made. */
export type Comparison = z.infer<typeof comparison> & { account?: true };

/** The title of a comparison's page. */
export const comparisonTitle = ({ organisation, year }: Comparison): string =>
	`What did the incident at ${organisation} in ${year} stop?`;

/** What is told of the kind; `kinds.ts` lists it. */
export const comparisons = {
	name: 'comparisons',
	one: 'comparison',
	schema: comparison,
	files: ['comparisons/*.mdx'],
	pictures: true,
	address: (id: string) => `/compare/${id}/`,
	title: comparisonTitle,
} as const satisfies AnyKind;
