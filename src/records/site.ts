import { z } from 'astro/zod';
import { plan } from './commitment.ts';
import { country } from './country.ts';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { status } from './status.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { key, keyOf, name, sentence, sources, words } from './text.ts';

/**
 * What a site can be during a phase, from worst to best, as incident management knows it: an outage, a
 * downtime procedure in its place, a degradation, restoration in part, restoration of service.
 */
export const CONDITIONS = ['out', 'workaround', 'degraded', 'partial', 'restored'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Whether a site was back in a condition, wholly or in part. */
export const isBack = (condition: Condition): boolean =>
	condition === 'partial' || condition === 'restored';

/** What is known of a site without a single phase. */
export const UNPHASED = ['disputed', 'unaffected', 'kept on', 'unknown'] as const;
export type Unphased = (typeof UNPHASED)[number];

const share = z
	.strictObject({
		value: z.number().min(0).max(100).describe('Percent of the whole that worked.'),
		of: words.meta({
			description: 'What the percent is of.',
			examples: ['shifts', 'normal demand'],
		}),
	})
	.describe('How much of the normal worked, where that is published.');

const phase = z
	.strictObject({
		id: key.describe('A name for this phase, unique within the site.'),
		from: edtf.describe('When it began; it lasts until the next phase begins.'),
		condition: z
			.enum(CONDITIONS)
			.describe(
				'What it was: out where it stood still; workaround where something else, such as paper, stood in its place, which is no return; degraded where it went on, slowed or in part; partial where it was back in part; restored where all of it was back.',
			),
		what: sentence.describe('What happened, as one sentence.'),
		share: share.optional(),
		status: status.describe('How well the phase and its day are established.'),
		sources,
	})
	.describe('A stretch of time in which a site was in one condition.');

const people = z.strictObject({
	value: z.number().int().min(0).describe('How many work there.'),
	note: sentence.meta({
		description: 'What that number covers.',
		examples: ['Staff and agency workers, by the company’s own count.'],
	}),
	sources,
});

const place = z
	.strictObject({
		name: name.describe('The town, and the region where that helps.'),
		country: country.describe('The one country it stands in.'),
		latitude: z.number().min(-90).max(90).describe('Degrees north; negative for south.'),
		longitude: z.number().min(-180).max(180).describe('Degrees east; negative for west.'),
	})
	.describe('A point on the map.');

export const site = z
	.strictObject({
		name: name.meta({
			description: 'The full name of the site, as it stands within a sentence.',
			examples: ['North works', 'card payments in shops'],
		}),
		label: name.describe('A short name for charts and navigation.'),
		the: z.literal(false).describe('The full name takes no “the” within a sentence.').optional(),
		places: z
			.array(place)
			.describe('Where it is; none for what has no place, such as an online shop.')
			.default([]),
		whole: z
			.literal(true)
			.describe('It stands for all the other sites together, and so is not counted as one.')
			.optional(),
		role: words.describe('What is done there, in a few words.'),
		makes: words.describe('What the site makes.').optional(),
		people: people.describe('How many work there, and what that number covers.').optional(),
		phases: z
			.array(phase)
			.describe('What became of it, phase by phase, in the order of time.')
			.default([]),
		plans: z.array(plan).describe('Days that were announced for its return.').default([]),
		state: z
			.enum(UNPHASED)
			.describe(
				'For a site without phases: disputed where sources disagree whether it stopped, unaffected where it could not, kept on where it ran throughout, unknown where nothing was found.',
			)
			.optional(),
		answer: sentence.describe(
			'What is known of it, as one sentence: the page’s answer. A name such as {phases.stop} gives the day of that phase.',
		),
		basis: sentence
			.meta({
				description: 'What its return rests on, or why no full return is given.',
				examples: ['Left out because no day was found on which all of its work was back.'],
			})
			.optional(),
		...found,
		...fillings,
		against: sources
			.describe('Keys of the sources that say otherwise; a disputed site has some.')
			.optional(),
		sources: z
			.array(keyOf('source'))
			.describe(
				'Keys of the sources that show this, the best first; none only where nothing was found.',
			),
	})
	.refine(({ state, phases }) => (state === undefined) === phases.length > 0, {
		path: ['state'],
		error:
			'A site has either phases or a state: phases where something is dated, else disputed, unaffected, kept on or unknown.',
	})
	.refine(({ state, against }) => state !== 'disputed' || against, {
		path: ['against'],
		error: 'A disputed site names the sources of the other side under against.',
	})
	.refine(({ phases: [first] }) => first === undefined || !isBack(first.condition), {
		path: ['phases', 0, 'condition'],
		error:
			'The first phase is what went wrong, so nothing can be back in it. Write degraded for what went on in part, or put the phases in order.',
	})
	.refine(({ state, sources }) => state === 'unknown' || sources.length > 0, {
		path: ['sources'],
		error: 'Name at least one source.',
	})
	.describe('Whatever was affected, or was said to be, and can stop and come back.');
export type Site = z.infer<typeof site>;
export type Phase = z.infer<typeof phase>;

/** What is told of the kind; `kinds.ts` lists it. */
export const sites = {
	name: 'sites',
	one: 'site',
	schema: site,
	files: ['incidents/*/sites/*.mdx'],
	address: (incident: string, id: string) => `/${incident}/sites/${id}/`,
	title: ({ name }: Site) => name,
} as const satisfies AnyKind;
