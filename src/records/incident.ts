import { z } from 'astro/zod';
import { country } from './country.ts';
import { day, edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { fillings } from './fillings.ts';
import { found } from './found.ts';
import { ask, key, keyOf, name, sentence, words } from './text.ts';

const endPoint = z
	.strictObject({
		id: key.describe('A name for this end point, unique within the incident.'),
		name: words.meta({ description: 'Names the day.', examples: ['first restart step'] }),
		site: keyOf('site')
			.describe('The site whose phase gives the day; it is counted from that site’s own start.')
			.optional(),
		phase: key.describe('The phase of that site.').optional(),
		claim: keyOf('claim')
			.describe('The claim whose date gives the day; it is counted from the start of the lead.')
			.optional(),
		note: sentence
			.meta({
				description: 'What this end point leaves out.',
				examples: ['Engines and parts alone; no vehicle line yet.'],
			})
			.optional(),
	})
	.refine(({ site, phase, claim }) => (site && phase ? !claim : claim && !site && !phase), {
		path: ['claim'],
		error: 'An end point names either a site and its phase, or a claim with a date.',
	})
	.describe(
		'A day to which the incident can be measured; its date and status are a site’s phase’s or a claim’s.',
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
		...found,
	})
	.describe('Something that nothing found answers, and when and where that was last tried.');

/** Pages that list the claims of some questions beside the register of all claims. */
const REGISTER_PAGES = ['duration', 'scale'] as const;
export type RegisterPage = (typeof REGISTER_PAGES)[number];

const onPage = z
	.strictObject({
		title: ask.describe('The question itself.'),
		page: z
			.enum(REGISTER_PAGES)
			.describe('The page that lists its claims too: that of the duration, or of the scale.'),
	})
	.describe('A question whose claims stand on a further page.');

const noun = z
	.strictObject({
		one: words.describe('One of them.'),
		many: words.describe('Several of them.'),
	})
	.meta({
		description: 'What the sites of this incident are called, in small letters.',
		examples: [{ one: 'service', many: 'services' }],
	});

export const incident = z
	.strictObject({
		title: ask,
		name: name.describe('A short name for navigation.'),
		headline: words
			.meta({
				description:
					'The event in a few neutral words, as the headline of the front page; its name where it is left out.',
				examples: ['A bicycle works at a standstill'],
			})
			.optional(),
		kind: words.meta({
			description: 'What kind of event it was, in small letters.',
			examples: ['cyber incident', 'power failure'],
		}),
		sector: words.meta({
			description: 'The trade it happened in, in small letters.',
			examples: ['hospitals', 'airports'],
		}),
		countries: z
			.array(country)
			.min(1, 'Name at least one country.')
			.describe('The countries in which it was felt, the most affected first.'),
		organisations: z
			.array(name)
			.min(1, 'Name at least one organisation.')
			.describe('Whose work it was, each by the short name that sentences use.'),
		longForm: name.describe('What the organisation’s short name stands for.').optional(),
		siteNoun: noun.default({ one: 'site', many: 'sites' }),
		summary: sentence.describe('What happened, as one sentence.'),
		lead: z
			.array(keyOf('site'))
			.min(1, 'Name at least one site.')
			.describe(
				'The site that the strip of days and “how long” follow, or several together; each has a phase.',
			),
		otherStart: z
			.strictObject({
				claim: keyOf('claim').describe('The claim whose earliest day it is.'),
				name: words.describe('What began then.'),
			})
			.describe('Another day from which some records count; for sites that began with the lead.')
			.optional(),
		published: day.describe('The day on which its account first stood on the site.'),
		order: z
			.number()
			.int()
			.positive()
			.describe(
				'Its place among the incidents, from 1 for the most important; those without one follow, the newest first.',
			)
			.optional(),
		asOf: edtf.describe('The day the facts were last checked: the only “today” there is.'),
		endPoints: z
			.array(endPoint)
			.describe('Where it can be said to have ended, earliest first; none while it goes on.')
			.default([]),
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
		answeredBy: z
			.record(keyOf('question'), keyOf('claim'))
			.describe(
				'Questions that the front page answers in a line, in order, each by a claim: by its answer under known, or else its statement.',
			)
			.default({}),
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
		unknowns: z
			.array(unknown)
			.describe('What was looked for and not found, and when and where.')
			.default([]),
		...found,
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
