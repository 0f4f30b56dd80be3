import { z } from 'astro/zod';
import { name } from './text.ts';

/** What a sum of money is. Sums of two kinds measure different things and are never added. */
export const COST_KINDS = [
	'booked',
	'expected',
	'own-estimate',
	'model',
	'income-lost',
	'guarantee',
	'insurance',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Whose sum it is: the organisation’s, that of its sector, or that of a whole economy. */
export const SCOPES = ['organisation', 'sector', 'economy'] as const;
export type Scope = (typeof SCOPES)[number];

/** Kinds that somebody can work out for more than one organisation. */
const WIDER: readonly CostKind[] = ['model', 'income-lost'];

/** One sum for several organisations is shown as that of all of them, never of one. */
export const together = z
	.array(name)
	.min(2, 'Name all of them: a sum of one organisation needs no list.')
	.meta({
		description:
			'All the organisations whose one sum it is, by their short names, where it cannot be told apart.',
		examples: [['North Works', 'South Works']],
	});

export const cost = z
	.strictObject({
		kind: z
			.enum(COST_KINDS)
			.describe(
				'What the sum is: booked in the accounts, expected to be booked, the organisation’s own-estimate, a model of somebody else, income-lost, a guarantee, or money from insurance, where a label without a number says that there is none.',
			),
		scope: z
			.enum(SCOPES)
			.describe('Whose it is: that of the organisation, of its sector or of a whole economy.'),
		together: together.optional(),
	})
	.refine(({ kind, scope }) => scope === 'organisation' || WIDER.includes(kind), {
		path: ['scope'],
		error: `Write scope: organisation. Only what is ${WIDER.join(' or ')} can be that of a sector or an economy.`,
	})
	.describe('Draws the claim on the costs chart, as this kind of sum.');
