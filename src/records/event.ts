import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import type { AnyKind } from './kind.ts';
import { known } from './known.ts';
import { status } from './status.ts';
import { fillings } from './fillings.ts';
import { sentence, sources } from './text.ts';

export const event = z
	.strictObject({
		date: edtf.describe('The day it happened.'),
		what: sentence.describe('What happened, as one or two sentences.'),
		status: status.describe('How well it is established that this happened, and when.'),
		known: known.optional(),
		...fillings,
		sources,
	})
	.describe('An entry of the timeline that is neither a statement nor a phase of a site.');
export type Event = z.infer<typeof event>;

/** What is told of the kind; `kinds.ts` lists it. */
export const events = {
	name: 'events',
	one: 'event',
	schema: event,
	files: ['incidents/*/events/*.mdx'],
	/** All of them stand on one page. */
	address: (incident: string) => `/${incident}/timeline/`,
} as const satisfies AnyKind;
