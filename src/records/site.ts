import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { status } from './status.ts';
import { fillings } from './fillings.ts';
import { key, keyOf, name, sentence, sources, words } from './text.ts';

const stage = z
	.strictObject({
		id: key.describe('A name for this step, unique within the site.'),
		date: edtf.describe('The day of the step.'),
		kind: z
			.enum(['testing', 'part', 'vehicles'])
			.describe(
				'What came back: testing before any work, part of the site’s work, vehicles for a finished-vehicle line.',
			),
		what: sentence.describe('What happened, as one sentence.'),
		planned: z
			.literal(true)
			.describe('The step was announced; whether it happened that day is another stage.')
			.optional(),
		status: status.describe('How well the step and its day are established.'),
		sources,
	})
	.describe('One step on the way back to work.');

const people = z.strictObject({
	value: z.number().int().describe('How many work there.'),
	note: sentence.meta({
		description: 'What that number covers.',
		examples: ['Staff and agency workers, by the company’s own count.'],
	}),
	sources,
});

export const site = z
	.strictObject({
		name: name.describe('The full name of the place.'),
		label: name.describe('A short name for charts and navigation.'),
		place: name.describe('The town, and the region where that helps.'),
		country: name.describe('The country it stands in.'),
		latitude: z.number().min(-90).max(90).describe('Degrees north; negative for south.'),
		longitude: z.number().min(-180).max(180).describe('Degrees east; negative for west.'),
		role: words.describe('What is done there, in a few words.'),
		makes: words.describe('What the site makes.').optional(),
		people: people.describe('How many work there, and what that number covers.').optional(),
		state: z
			.enum(['stopped', 'disputed', 'unaffected', 'unknown'])
			.describe(
				'Whether the site stopped; disputed where sources disagree, unaffected where it could not.',
			),
		answer: sentence.describe('What is known of the stop, as one sentence: the page’s answer.'),
		status: status.describe('How well the stop is established.').optional(),
		stopped: edtf.describe('First day stopped.').optional(),
		stages: z.array(stage).describe('The steps on the way back to work, in order.').default([]),
		running: edtf
			.describe('The day by which all its lines were running; left out where none is published.')
			.optional(),
		runningBasis: sentence
			.meta({
				description: 'What running rests on, or why it is left out.',
				examples: ['Left out because no day was found on which all of its work was back.'],
			})
			.optional(),
		...fillings,
		sources: z
			.array(keyOf('source'))
			.describe(
				'Keys of the sources that show this, the best first; none only where nothing was found.',
			),
	})
	.refine(({ state, stopped, status }) => state !== 'stopped' || (stopped && status), {
		path: ['stopped'],
		error: 'A stopped site needs the date it stopped and the status of that.',
	})
	.refine(({ state, sources }) => state === 'unknown' || sources.length > 0, {
		path: ['sources'],
		error: 'Name at least one source.',
	})
	.describe('A place that the incident reached, or was said to have reached.');
export type Site = z.infer<typeof site>;
export type Stage = z.infer<typeof stage>;

/** What is told of the kind; `kinds.ts` lists it. */
export const sites = {
	name: 'sites',
	one: 'site',
	schema: site,
	files: ['incidents/*/sites/*.mdx'],
	address: (incident: string, id: string) => `/${incident}/sites/${id}/`,
	title: ({ name }: Site) => name,
} as const satisfies AnyKind;
