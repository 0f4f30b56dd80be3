import { z } from 'astro/zod';
import { day, edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { status } from './status.ts';
import { fillings } from './fillings.ts';
import { ask, key, keyOf, name, sentence, sources, words } from './text.ts';

const endPoint = z
	.strictObject({
		id: key.describe('A name for this end point, unique within the incident.'),
		name: words.meta({ description: 'Names the day.', examples: ['first restart step'] }),
		site: keyOf('site').describe('The site whose stage gives the day.').optional(),
		stage: key.describe('The stage of that site.').optional(),
		claim: keyOf('claim').describe('The claim whose date gives the day.').optional(),
		note: sentence
			.meta({
				description: 'What this end point leaves out.',
				examples: ['Engines and parts alone; no vehicle line yet.'],
			})
			.optional(),
	})
	.refine(({ site, stage, claim }) => (site && stage ? !claim : claim && !site && !stage), {
		path: ['claim'],
		error: 'An end point names either a site and its stage, or a claim with a date.',
	})
	.describe(
		'A day to which the shutdown can be measured; its date and status are a site’s stage’s or a claim’s.',
	);

const unknown = z
	.strictObject({
		what: sentence.meta({
			description: 'One question or matter that was looked for and not found.',
			examples: ['Why the pipe burst.'],
		}),
		looked: day.describe('The day on which it was last looked for.'),
		where: words.meta({
			description: 'Where it was looked for, as the end of “looked for in …”.',
			examples: ['the company’s releases and local newspapers'],
		}),
	})
	.describe('Something that nothing found answers, and when and where that was last tried.');

/** Pages that list the claims of some questions beside the register of all claims. */
export const REGISTER_PAGES = ['duration', 'scale'] as const;
export type RegisterPage = (typeof REGISTER_PAGES)[number];

const onPage = z
	.strictObject({
		title: ask.describe('The question itself.'),
		page: z
			.enum(REGISTER_PAGES)
			.describe('The page that lists its claims too: that of the duration, or of the scale.'),
	})
	.describe('A question whose claims stand on a further page.');

export const incident = z
	.strictObject({
		title: ask,
		name: name.describe('A short name for navigation.'),
		organisation: name.describe('Whose work stopped.'),
		longForm: name.describe('What the organisation’s short name stands for.').optional(),
		summary: sentence.describe('What happened, as one sentence without numbers.'),
		began: edtf.describe('First day of the stop; durations count from here.'),
		beganStatus: status.describe('How well that first day is established.'),
		alsoBegan: z
			.strictObject({
				claim: keyOf('claim').describe('The claim whose earliest day it is.'),
				name: words.describe('What began then.'),
			})
			.describe('The day from which other records count.')
			.optional(),
		sources: sources.describe('Keys of the sources that show the first day, the best first.'),
		asOf: edtf.describe('The day the facts were last checked: the only “today” there is.'),
		endPoints: z
			.array(endPoint)
			.min(1)
			.describe('Where the stop can be said to have ended, earliest first.'),
		questions: z
			.record(
				key,
				z
					.union([ask, onPage])
					.describe('A title that asks what the register answers, or a group with title and page.'),
			)
			.describe(
				'Headings of the register of claims, in order; one with a page is listed there as well.',
			),
		knownWhen: z
			.record(key, ask)
			.describe(
				'The questions whose answers changed with time, in order; records answer them through known.',
			)
			.default({}),
		keyClaims: z
			.array(keyOf('claim'))
			.describe('Claims shown as key figures, in order.')
			.default([]),
		notKnown: z
			.array(unknown)
			.describe('What was looked for and not found, and when and where.')
			.default([]),
		...fillings,
	})
	.describe('One event explained.');
export type Incident = z.infer<typeof incident>;
export type EndPoint = z.infer<typeof endPoint>;
export type Unknown = z.infer<typeof unknown>;

/** What is told of the kind; `kinds.ts` lists it. */
export const incidents = {
	name: 'incidents',
	one: 'incident',
	schema: incident,
	files: ['incidents/*/incident.mdx'],
	pictures: true,
	address: (id: string) => `/${id}/`,
} as const satisfies AnyKind;
