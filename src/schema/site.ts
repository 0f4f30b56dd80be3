import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { status } from './status.ts';
import { key, sentence, sources, words } from './text.ts';

/** One step on the way back to work. */
const stage = z.strictObject({
	/** A name for this step, unique within the site. */
	id: key,
	date: edtf,
	/** `testing` before any work, `part` of the site's work, `vehicles` for a finished-vehicle line. */
	kind: z.enum(['testing', 'part', 'vehicles']),
	/** What happened, as one sentence. */
	what: sentence,
	/** The step was announced; whether it happened that day is another stage. */
	planned: z.literal(true).optional(),
	status,
	sources,
});

/** A place that the incident reached, or was said to have reached. */
export const site = z
	.strictObject({
		name: words,
		/** A short name for charts and navigation. */
		label: words,
		place: words,
		country: words,
		latitude: z.number().min(-90).max(90),
		longitude: z.number().min(-180).max(180),
		/** What is done there, in a few words. */
		role: words,
		/** What it makes. */
		makes: words.optional(),
		/** How many work there, and what that number covers. */
		people: z.strictObject({ value: z.number().int(), note: sentence, sources }).optional(),
		/** Whether the site stopped; `disputed` where sources disagree, `unaffected` where it could not. */
		state: z.enum(['stopped', 'disputed', 'unaffected', 'unknown']),
		/** What is known of the stop, as one sentence: the page's answer. */
		answer: sentence,
		/** How well the stop is established. */
		status: status.optional(),
		/** First day stopped. */
		stopped: edtf.optional(),
		stages: z.array(stage).default([]),
		/** The day by which all its lines were running; left out where none is published. */
		running: edtf.optional(),
		/** What `running` rests on, or why it is left out. */
		runningBasis: sentence.optional(),
		/** None only where nothing was found. */
		sources: z.array(key),
	})
	.refine(({ state, stopped, status }) => state !== 'stopped' || (stopped && status), {
		path: ['stopped'],
		error: 'A stopped site needs the date it stopped and the status of that.',
	})
	.refine(({ state, sources }) => state === 'unknown' || sources.length > 0, {
		path: ['sources'],
		error: 'Name at least one source.',
	});
export type Site = z.infer<typeof site>;
export type Stage = z.infer<typeof stage>;
